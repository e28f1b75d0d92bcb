package dev.plumbline.langfuse.health;

/** @param status OK, or what is wrong */
public record Health(String status, String version) {}
