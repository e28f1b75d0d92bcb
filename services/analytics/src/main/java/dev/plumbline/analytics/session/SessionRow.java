package dev.plumbline.analytics.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.analytics.score.RowScore;
import io.vertx.mutiny.sqlclient.Row;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session.
 *
 * @param createdAt time of its first trace
 * @param lastAt end of its last observation, or the time of its last trace
 * @param durationMs from the first trace to the end of the last
 * @param totalCost in USD; null when nothing in it has a price, which is not 0
 * @param unpricedCount observations that used something whose price is not known
 */
@JsonInclude
public record SessionRow(
        String id,
        Instant createdAt,
        Instant lastAt,
        long durationMs,
        long traces,
        long observations,
        List<String> userIds,
        String environment,
        List<String> tags,
        long inputTokens,
        long outputTokens,
        long totalTokens,
        @Nullable BigDecimal totalCost,
        long unpricedCount,
        long errorCount,
        List<RowScore> scores) {

    static SessionRow from(Row row) {
        Instant first = row.getOffsetDateTime("created_at").toInstant();
        Instant last = row.getOffsetDateTime("last_at").toInstant();
        return new SessionRow(
                row.getString("session_id"),
                first,
                last,
                Duration.between(first, last).toMillis(),
                row.getLong("traces"),
                row.getLong("observations"),
                List.of(row.getArrayOfStrings("user_ids")),
                row.getString("environment"),
                List.of(row.getArrayOfStrings("tags")),
                row.getLong("input_tokens"),
                row.getLong("output_tokens"),
                row.getLong("total_tokens"),
                row.getBigDecimal("total_cost"),
                row.getLong("unpriced"),
                row.getLong("errors"),
                List.of());
    }

    SessionRow withScores(List<RowScore> others) {
        return new SessionRow(
                id,
                createdAt,
                lastAt,
                durationMs,
                traces,
                observations,
                userIds,
                environment,
                tags,
                inputTokens,
                outputTokens,
                totalTokens,
                totalCost,
                unpricedCount,
                errorCount,
                others);
    }
}
