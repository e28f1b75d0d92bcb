package dev.plumbline.ingestion.score;

import dev.plumbline.ingestion.rows.Version;
import dev.plumbline.platform.tenancy.ProjectId;
import java.time.Instant;

/**
 * One row of table score. A later event replaces a score as a whole; Langfuse merges its fields, but no SDK sends a score in
 * parts.
 */
public record Score(
        ProjectId project,
        String id,
        String name,
        String source,
        ScoreValue value,
        ScoreTarget target,
        ScoreNotes notes,
        String environment,
        Instant timestamp,
        Version version) {}
