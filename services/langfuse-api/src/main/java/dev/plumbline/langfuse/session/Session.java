package dev.plumbline.langfuse.session;

import java.time.Instant;

/** A session. */
public record Session(String id, Instant createdAt, String projectId, String environment) {}
