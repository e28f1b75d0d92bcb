package dev.plumbline.ingestion.event;

/**
 * A span that was not stored.
 *
 * @param spanDescription its name and ids as far as they can be told, safe to show
 * @param reason what to change, in words for the sender
 */
public record Refusal(String spanDescription, String reason) {}
