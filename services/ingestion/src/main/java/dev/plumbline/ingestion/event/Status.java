package dev.plumbline.ingestion.event;

import org.jspecify.annotations.Nullable;

public record Status(Level level, @Nullable String message) {}
