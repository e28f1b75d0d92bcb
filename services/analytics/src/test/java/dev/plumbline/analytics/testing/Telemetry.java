package dev.plumbline.analytics.testing;

import dev.plumbline.schema.migration.DatabaseRole;
import dev.plumbline.schema.payload.Payload;
import dev.plumbline.schema.payload.PayloadBlock;
import dev.plumbline.schema.testing.TestDatabase;
import dev.plumbline.schema.testing.TraceTotals;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes telemetry of one project as plumbline_ingest. */
public final class Telemetry implements AutoCloseable {

    private static final BigDecimal INPUT_PRICE = new BigDecimal("0.0000025");
    private static final BigDecimal OUTPUT_PRICE = new BigDecimal("0.00001");

    private final Connection connection;
    private final String project;
    private long block;

    public Telemetry(TestDatabase database, String project) throws SQLException {
        this.connection = database.connect(DatabaseRole.INGEST);
        this.project = project;
        connection.setAutoCommit(false);
    }

    /** The payloads of the trace and of its spans go into one block per day, the trace's own first. */
    public void write(TraceRow trace) throws SQLException {
        try (PreparedStatement tenant = connection.prepareStatement("SELECT set_config('app.projects', ?, true)")) {
            tenant.setString(1, project);
            tenant.execute();
        }
        List<LocalDate> days = Stream.concat(
                        Stream.of(day(trace.timestamp())),
                        trace.spans().stream().map(span -> day(span.start())))
                .sorted(Comparator.naturalOrder())
                .toList();
        writeTrace(trace, days.get(0), days.get(days.size() - 1));
        for (LocalDate day : days.stream().distinct().toList()) {
            writeDay(trace, day);
        }
        TraceTotals.count(connection);
        connection.commit();
    }

    public void score(String id, String traceId, String dataType, @Nullable Double value, @Nullable String text)
            throws SQLException {
        execute("SELECT set_config('app.projects', ?, true)", project);
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO score (project_id, id, trace_id, name, source, data_type, value, string_value, metadata, environment,
                                   "timestamp", event_time, content_hash, created_at, updated_at)
                VALUES (?, ?, ?, 'quality', 'API', ?, ?, ?, '{"by": "test"}', 'default', now(), now(), 1, now(), now())""")) {
            insert.setString(1, project);
            insert.setString(2, id);
            insert.setString(3, traceId);
            insert.setString(4, dataType);
            insert.setObject(5, value);
            insert.setString(6, text);
            insert.execute();
        }
        connection.commit();
    }

    public void scoreSession(String id, String sessionId, double value) throws SQLException {
        execute("SELECT set_config('app.projects', ?, true)", project);
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO score (project_id, id, session_id, name, source, data_type, value, environment, "timestamp", event_time,
                                   content_hash, created_at, updated_at)
                VALUES (?, ?, ?, 'helpful', 'API', 'NUMERIC', ?, 'default', now(), now(), 1, now(), now())""")) {
            insert.setString(1, project);
            insert.setString(2, id);
            insert.setString(3, sessionId);
            insert.setDouble(4, value);
            insert.execute();
        }
        connection.commit();
    }

    public void publish(String traceId) throws SQLException {
        execute("SELECT set_config('app.projects', ?, true)", project);
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE trace SET public = true WHERE project_id = ? AND id = ?")) {
            update.setString(1, project);
            update.setString(2, traceId);
            update.executeUpdate();
        }
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void execute(String sql, String argument) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            statement.execute();
        }
    }

    private void writeTrace(TraceRow trace, LocalDate first, LocalDate last) throws SQLException {
        boolean payload = !trace.payload().isEmpty();
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO trace (project_id, id, "timestamp", name, user_id, session_id, release, version, environment, tags,
                                   bookmarked, first_day, last_day, payload_day, payload_block, payload_index, merge_state,
                                   created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '{}', now(), now())""")) {
            insert.setString(1, project);
            insert.setString(2, trace.id());
            insert.setTimestamp(3, Timestamp.from(trace.timestamp()));
            insert.setString(4, trace.name());
            insert.setString(5, trace.userId());
            insert.setString(6, trace.sessionId());
            insert.setString(7, trace.release());
            insert.setString(8, trace.version());
            insert.setString(9, trace.environment());
            insert.setArray(10, connection.createArrayOf("text", trace.tags().toArray()));
            insert.setBoolean(11, trace.bookmarked());
            insert.setObject(12, first);
            insert.setObject(13, last);
            insert.setObject(14, payload ? day(trace.timestamp()) : null);
            insert.setObject(15, payload ? block + 1 : null);
            insert.setObject(16, payload ? 0 : null);
            insert.execute();
        }
    }

    private void writeDay(TraceRow trace, LocalDate day) throws SQLException {
        List<Payload> payloads = new ArrayList<>();
        block++;
        if (day.equals(day(trace.timestamp())) && !trace.payload().isEmpty()) {
            payloads.add(trace.payload());
        }
        for (SpanRow span : trace.spans()) {
            if (day(span.start()).equals(day)) {
                writeSpan(span, span.payload().isEmpty() ? null : payloads.size());
                if (!span.payload().isEmpty()) {
                    payloads.add(span.payload());
                }
            }
        }
        if (!payloads.isEmpty()) {
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO payload VALUES (?, ?, ?, ?, ?)")) {
                insert.setString(1, project);
                insert.setDate(2, Date.valueOf(day));
                insert.setString(3, trace.id());
                insert.setLong(4, block);
                insert.setBytes(5, PayloadBlock.encode(payloads));
                insert.execute();
            }
        }
    }

    private void writeSpan(SpanRow span, @Nullable Integer payloadIndex) throws SQLException {
        SpanRow.Usage usage = span.usage();
        boolean priced = usage != null && usage.priced();
        BigDecimal input = usage == null ? null : INPUT_PRICE.multiply(BigDecimal.valueOf(usage.input()));
        BigDecimal output = usage == null ? null : OUTPUT_PRICE.multiply(BigDecimal.valueOf(usage.output()));
        BigDecimal total = input == null || output == null ? null : input.add(output);
        try (PreparedStatement insert = connection.prepareStatement("""
                INSERT INTO span (project_id, day, trace_id, id, parent_id, type, name, start_time, end_time, level, environment,
                                  root, model, model_id, model_parameters, usage, cost, input_tokens, output_tokens, total_tokens,
                                  input_cost, output_cost, total_cost, receipt, payload_block, payload_index, event_time,
                                  content_hash, created_at, updated_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'default', ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?, ?, ?, ?, ?::jsonb,
                        ?, ?, now(), 1, now(), now())""")) {
            insert.setString(1, project);
            insert.setObject(2, day(span.start()));
            insert.setString(3, span.traceId());
            insert.setString(4, span.id());
            insert.setString(5, span.parentId());
            insert.setString(6, span.type());
            insert.setString(7, span.name());
            insert.setTimestamp(8, Timestamp.from(span.start()));
            insert.setTimestamp(9, span.end() == null ? null : Timestamp.from(span.end()));
            insert.setString(10, span.level());
            insert.setBoolean(11, span.parentId() == null);
            insert.setString(12, span.model());
            insert.setString(13, priced ? "rule-1" : null);
            insert.setString(14, span.model() == null ? null : "{\"temperature\": 0.7, \"stop\": \"[\\\"a\\\"]\"}");
            insert.setString(15, usage == null ? null : usageJson(usage));
            insert.setString(16, priced ? costJson(input, output, total) : null);
            insert.setObject(17, usage == null ? null : usage.input());
            insert.setObject(18, usage == null ? null : usage.output());
            insert.setObject(19, usage == null ? null : usage.input() + usage.output());
            insert.setBigDecimal(20, priced ? input : null);
            insert.setBigDecimal(21, priced ? output : null);
            insert.setBigDecimal(22, priced ? total : null);
            insert.setString(23, usage == null ? null : receiptJson(usage));
            insert.setObject(24, payloadIndex == null ? null : block);
            insert.setObject(25, payloadIndex);
            insert.execute();
        }
    }

    private static String usageJson(SpanRow.Usage usage) {
        return "{\"input\": %d, \"output\": %d, \"total\": %d}"
                .formatted(usage.input(), usage.output(), usage.input() + usage.output());
    }

    private static String costJson(
            @Nullable BigDecimal input, @Nullable BigDecimal output, @Nullable BigDecimal total) {
        return "{\"input\": %s, \"output\": %s, \"total\": %s}".formatted(input, output, total);
    }

    private static String receiptJson(SpanRow.Usage usage) {
        return usage.priced() ? """
                {"modelRule": {"id": "rule-1"}, "confidence": "exact", "reason": null, "buckets": [
                  {"bucket": "input", "units": %d, "pricePerUnit": 0.0000025}, {"bucket": "output", "units": %d, "pricePerUnit": 0.00001}]}""".formatted(usage.input(), usage.output()) : """
                {"modelRule": null, "confidence": "unpriced", "reason": "no price for this model", "buckets": [
                  {"bucket": "input", "units": %d, "pricePerUnit": null}]}""".formatted(usage.input());
    }

    private static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
