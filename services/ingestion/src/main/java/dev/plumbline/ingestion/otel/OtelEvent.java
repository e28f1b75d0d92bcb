package dev.plumbline.ingestion.otel;

public record OtelEvent(String name, Attributes attributes) {}
