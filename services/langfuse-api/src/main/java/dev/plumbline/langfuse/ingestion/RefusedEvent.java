package dev.plumbline.langfuse.ingestion;

/**
 * @param id of the event, {@code unknown} when it has none
 * @param error what is wrong with it, in words
 */
public record RefusedEvent(String id, int status, String message, String error) {}
