package dev.plumbline.analytics.observation;

import dev.plumbline.analytics.payload.PayloadPlace;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of table span.
 *
 * @param modelParameters a JSON object
 * @param payload where its input, output and metadata are; null when it has none
 */
public record Observation(
        String id,
        String traceId,
        @Nullable String parentId,
        String type,
        @Nullable String name,
        Instant startTime,
        @Nullable Instant endTime,
        @Nullable Instant completionStartTime,
        String level,
        @Nullable String statusMessage,
        String environment,
        @Nullable String version,
        @Nullable String model,
        @Nullable String modelId,
        @Nullable String modelParameters,
        Prompt prompt,
        UsageAndCost usage,
        @Nullable PayloadPlace payload,
        Instant createdAt,
        Instant updatedAt) {

    /** The prompt that a generation was made from. */
    public record Prompt(
            @Nullable String id,
            @Nullable String name,
            @Nullable Integer version) {}

    /** JSON columns come as text: a number in them keeps all its digits. */
    public static final String COLUMNS = """
            s.day, s.trace_id, s.id, s.parent_id, s.type, s.name, s.start_time, s.end_time, s.completion_start_time, s.level,
              s.status_message, s.environment, s.version, s.model, s.model_id, s.model_parameters::text AS model_parameters,
              s.prompt_id, s.prompt_name, s.prompt_version, s.usage::text AS usage, s.cost::text AS cost,
              s.input_tokens, s.output_tokens, s.total_tokens, s.input_cost, s.output_cost, s.total_cost,
              s.receipt::text AS receipt, s.payload_block, s.payload_index, s.created_at, s.updated_at""";

    static Observation from(Row row) {
        String traceId = row.getString("trace_id");
        return new Observation(
                row.getString("id"),
                traceId,
                row.getString("parent_id"),
                row.getString("type"),
                row.getString("name"),
                row.getOffsetDateTime("start_time").toInstant(),
                instant(row, "end_time"),
                instant(row, "completion_start_time"),
                row.getString("level"),
                row.getString("status_message"),
                row.getString("environment"),
                row.getString("version"),
                row.getString("model"),
                row.getString("model_id"),
                row.getString("model_parameters"),
                new Prompt(row.getString("prompt_id"), row.getString("prompt_name"), row.getInteger("prompt_version")),
                UsageAndCost.from(row),
                PayloadPlace.from(row, row.getLocalDate("day"), traceId),
                row.getOffsetDateTime("created_at").toInstant(),
                row.getOffsetDateTime("updated_at").toInstant());
    }

    public static List<Observation> all(RowSet<Row> rows) {
        List<Observation> observations = new ArrayList<>(rows.size());
        for (Row row : rows) {
            observations.add(from(row));
        }
        return observations;
    }

    /** Null while it runs. */
    public @Nullable Duration latency() {
        return endTime == null ? null : Duration.between(startTime, endTime);
    }

    public @Nullable Duration timeToFirstToken() {
        return completionStartTime == null ? null : Duration.between(startTime, completionStartTime);
    }

    private static @Nullable Instant instant(Row row, String column) {
        OffsetDateTime time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
