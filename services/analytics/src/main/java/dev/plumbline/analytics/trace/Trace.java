package dev.plumbline.analytics.trace;

import dev.plumbline.analytics.payload.PayloadPlace;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of table trace.
 *
 * @param firstDay first and {@code lastDay} last partition of its observations
 * @param payload where its own input, output and metadata are; null when it has none
 */
public record Trace(
        String id,
        Instant timestamp,
        @Nullable String name,
        @Nullable String userId,
        @Nullable String sessionId,
        @Nullable String release,
        @Nullable String version,
        String environment,
        List<String> tags,
        boolean isPublic,
        boolean bookmarked,
        LocalDate firstDay,
        LocalDate lastDay,
        TraceTotals totals,
        @Nullable PayloadPlace payload,
        Instant createdAt,
        Instant updatedAt) {

    /** The select list that {@link #from} reads. */
    public static final String COLUMNS = """
            t.id, t."timestamp", t.name, t.user_id, t.session_id, t.release, t.version, t.environment, t.tags, t.public,
              t.bookmarked, t.first_day, t.last_day, t.payload_day, t.payload_block, t.payload_index, t.created_at, t.updated_at,\s""" + TraceTotals.COLUMNS;

    public static Trace from(Row row) {
        String id = row.getString("id");
        return new Trace(
                id,
                row.getOffsetDateTime("timestamp").toInstant(),
                row.getString("name"),
                row.getString("user_id"),
                row.getString("session_id"),
                row.getString("release"),
                row.getString("version"),
                row.getString("environment"),
                List.of(row.getArrayOfStrings("tags")),
                row.getBoolean("public"),
                row.getBoolean("bookmarked"),
                row.getLocalDate("first_day"),
                row.getLocalDate("last_day"),
                TraceTotals.from(row),
                PayloadPlace.from(row, row.getLocalDate("payload_day"), id),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }
}
