package dev.plumbline.ingestion.event;

import org.jspecify.annotations.Nullable;

/** Which build of the user's application spoke, and where it ran. */
public record Deployment(
        String environment,
        @Nullable String version,
        @Nullable String release) {}
