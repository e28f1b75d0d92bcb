package dev.plumbline.analytics.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.schema.migration.DatabaseRole;
import dev.plumbline.schema.partition.PartitionKeeper;
import dev.plumbline.schema.payload.Payload;
import dev.plumbline.schema.payload.PayloadBlock;
import dev.plumbline.schema.testing.TestDatabase;
import dev.plumbline.schema.testing.TraceTotals;
import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A database with sample rows in it, written by the role that ingestion has. Some days have a partition, some do not. */
public final class SampleDatabase {

    private static final String TRACE = """
            INSERT INTO trace (project_id, id, "timestamp", name, user_id, session_id, release, version, environment, tags,
                               first_day, last_day, payload_day, payload_block, payload_index, merge_state, created_at, updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', now(), now())""";
    private static final String SPAN = """
            INSERT INTO span (project_id, day, trace_id, id, parent_id, type, name, start_time, end_time, completion_start_time,
                              level, environment, version, model, prompt_name, prompt_version, input_tokens, output_tokens,
                              total_tokens, input_cost, output_cost, total_cost, tool_names, called_tool_names,
                              tool_definitions, tool_calls, payload_block, payload_index, root, event_time, content_hash, created_at,
                              updated_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, now(), 1, now(), now())""";
    private static final String SCORE = """
            INSERT INTO score (project_id, id, trace_id, observation_id, name, source, data_type, environment, "timestamp",
                               event_time, content_hash, created_at, updated_at)
            VALUES (?, ?, ?, ?, 'quality', 'API', 'NUMERIC', 'default', now(), now(), 1, now(), now())""";

    private static final String PAYLOAD = "INSERT INTO payload VALUES (?, ?, ?, ?, ?)";

    private static final long TRACE_BLOCK = 1;
    private static final long SPAN_BLOCK = 2;
    private static final ObjectMapper JSON = new ObjectMapper();

    private SampleDatabase() {}

    public static TestDatabase create(SampleRows rows) throws SQLException {
        TestDatabase database = TestDatabase.create();
        try (PartitionKeeper keeper = new PartitionKeeper(
                database.address(), TestDatabase.PASSWORD, Clock.fixed(SampleRows.END, ZoneOffset.UTC))) {
            keeper.ensure(SampleRows.day(SampleRows.START)
                    .datesUntil(SampleRows.day(SampleRows.END))
                    .toList());
        }
        try (Connection connection = database.connect(DatabaseRole.INGEST);
                Statement tenant = connection.createStatement()) {
            connection.setAutoCommit(false);
            tenant.execute("SELECT set_config('app.projects', 'p1,p2', true)");
            for (SampleRows.Trace trace : rows.traces()) {
                insertTrace(connection, rows, trace);
            }
            Map<List<Object>, List<SampleRows.Span>> blocks = rows.spans().stream()
                    .collect(Collectors.groupingBy(
                            span -> List.of(span.project(), span.traceId(), SampleRows.day(span.start()))));
            for (List<SampleRows.Span> block : blocks.values()) {
                insertSpans(connection, block);
            }
            TraceTotals.count(connection);
            for (SampleRows.Score score : rows.scores()) {
                insert(connection, SCORE, score.project(), score.id(), score.traceId(), score.observationId());
            }
            connection.commit();
        }
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
        return database;
    }

    private static void insertTrace(Connection connection, SampleRows rows, SampleRows.Trace trace)
            throws SQLException {
        insert(
                connection,
                TRACE,
                trace.project(),
                trace.id(),
                trace.timestamp(),
                trace.name(),
                trace.userId(),
                trace.sessionId(),
                trace.release(),
                trace.version(),
                trace.environment(),
                trace.tags(),
                rows.days(trace).first(),
                rows.days(trace).last(),
                trace.metadata() == null ? null : SampleRows.day(trace.timestamp()),
                trace.metadata() == null ? null : TRACE_BLOCK,
                trace.metadata() == null ? null : 0);
        if (trace.metadata() != null) {
            insertPayload(
                    connection,
                    trace.project(),
                    SampleRows.day(trace.timestamp()),
                    trace.id(),
                    TRACE_BLOCK,
                    List.of(payload(trace.metadata())));
        }
    }

    private static void insertSpan(Connection connection, SampleRows.Span span, int index) throws SQLException {
        SampleRows.Usage usage = span.usage();
        List<String> names = span.tools().names();
        List<String> called = span.tools().called();
        insert(
                connection,
                SPAN,
                span.project(),
                SampleRows.day(span.start()),
                span.traceId(),
                span.id(),
                span.parentId(),
                span.type(),
                span.name(),
                span.start(),
                span.end(),
                span.firstToken(),
                span.level(),
                span.environment(),
                span.version(),
                span.model(),
                span.promptName(),
                span.promptVersion(),
                usage.input(),
                usage.output(),
                usage.total(),
                usage.inputCost(),
                usage.outputCost(),
                usage.totalCost(),
                names,
                called,
                names == null ? 0 : names.size(),
                called == null ? 0 : called.size(),
                span.metadata() == null ? null : SPAN_BLOCK,
                span.metadata() == null ? null : index);
    }

    /** The spans of a trace and a day share a block, as they do when they come together. */
    private static void insertSpans(Connection connection, List<SampleRows.Span> spans) throws SQLException {
        List<Payload> payloads = new ArrayList<>();
        for (SampleRows.Span span : spans) {
            insertSpan(connection, span, payloads.size());
            if (span.metadata() != null) {
                payloads.add(payload(span.metadata()));
            }
        }
        SampleRows.Span first = spans.get(0);
        insertPayload(
                connection, first.project(), SampleRows.day(first.start()), first.traceId(), SPAN_BLOCK, payloads);
    }

    private static void insertPayload(
            Connection connection, String project, LocalDate day, String traceId, long block, List<Payload> payloads)
            throws SQLException {
        insert(connection, PAYLOAD, project, day, traceId, block, PayloadBlock.encode(payloads));
    }

    private static Payload payload(Map<String, Object> metadata) {
        try {
            return new Payload("input".getBytes(StandardCharsets.UTF_8), null, JSON.writeValueAsBytes(metadata));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void insert(Connection connection, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, jdbc(connection, values[i]));
            }
            statement.executeUpdate();
        }
    }

    private static @Nullable Object jdbc(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof List<?> texts) {
            Array array = connection.createArrayOf("text", texts.toArray());
            return array;
        }
        return value;
    }
}
