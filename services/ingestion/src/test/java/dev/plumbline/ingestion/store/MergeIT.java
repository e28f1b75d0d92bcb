package dev.plumbline.ingestion.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ingestion.event.Observation;
import dev.plumbline.ingestion.trace.TraceField;
import dev.plumbline.ingestion.trace.TraceState;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.schema.payload.Payload;
import dev.plumbline.schema.payload.PayloadBlock;
import io.smallrye.mutiny.Uni;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The stored rows are a function of the set of spans: a plain fold in memory says which. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MergeIT {

    private static final Comparator<Observation> LATER =
            Comparator.comparing(Observation::eventTime).thenComparingLong(Observation::contentHash);

    private final Database database = new Database();

    @AfterAll
    void close() throws SQLException {
        database.close();
    }

    @Test
    void anyOrderAnySplitAndAnyReplayGiveTheRowsOfTheModel() {
        Random random = new Random(20261124);
        for (int round = 0; round < 12; round++) {
            ProjectId project = new ProjectId("shuffle-" + round);
            List<Sample> samples = samples(random, 30);
            List<Sample> replayed = new ArrayList<>(samples);
            replayed.addAll(samples.subList(0, 10));
            Collections.shuffle(replayed, random);
            int from = 0;
            while (from < replayed.size()) {
                int to = Math.min(replayed.size(), from + 1 + random.nextInt(8));
                int middle = from + random.nextInt(to - from);
                database.write(
                        Sample.write(project, replayed.subList(from, middle)),
                        Sample.write(project, replayed.subList(middle, to)));
                from = to;
            }
            assertRowsOf(project, samples);
        }
    }

    @Test
    void twoWritersAtOnceGiveTheRowsOfTheModel() {
        Random random = new Random(7);
        for (int round = 0; round < 10; round++) {
            ProjectId project = new ProjectId("race-" + round);
            List<Sample> samples = samples(random, 40);
            List<Uni<Void>> writers = List.of(inPieces(project, samples, random), inPieces(project, samples, random));
            Database.await(Uni.join().all(writers).andFailFast());
            assertRowsOf(project, samples);
        }
    }

    @Test
    void aChangedStartDayMovesTheRow() {
        Instant yesterday = Sample.NOON.minus(Duration.ofDays(1));
        Sample early = Sample.span("moved", "one", yesterday);
        Sample late = Sample.span("moved", "one", Sample.NOON);

        database.write(Sample.write("days", early));
        database.write(Sample.write("days", late));
        database.write(Sample.write("days", early));

        assertThat(database.query("SELECT day, start_time FROM span WHERE project_id = 'days'"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("day"))
                        .isEqualTo(late.observation().timing().day().toString()));
        assertThat(database.query("SELECT first_day, last_day FROM trace WHERE project_id = 'days'"))
                .containsExactly(Map.of(
                        "first_day", early.observation().timing().day().toString(),
                        "last_day", late.observation().timing().day().toString()));
    }

    @Test
    void anIdenticalRedeliveryWritesNothing() {
        Write write = Sample.write("again", Sample.span("t", "a", Sample.NOON), Sample.span("t", "b", Sample.NOON));
        database.write(write);
        List<Map<String, String>> before = rowVersions("again");

        database.write(write, Sample.write("again", Sample.span("t", "a", Sample.NOON)));

        assertThat(rowVersions("again")).isEqualTo(before);
        assertThat(database.query(
                        "SELECT outcome, count FROM ingest_ledger WHERE project_id = 'again' ORDER BY outcome"))
                .containsExactly(
                        Map.of("outcome", "accepted", "count", "2"), Map.of("outcome", "duplicate", "count", "3"));
    }

    /** xmin changes with every write of a row. */
    private List<Map<String, String>> rowVersions(String project) {
        List<Map<String, String>> versions = new ArrayList<>();
        for (String table : List.of("span", "trace", "payload")) {
            versions.addAll(database.query("SELECT '%s' AS t, xmin::text FROM %s WHERE project_id = '%s' ORDER BY 2"
                    .formatted(table, table, project)));
        }
        return versions;
    }

    private Uni<Void> inPieces(ProjectId project, List<Sample> samples, Random random) {
        List<Sample> shuffled = new ArrayList<>(samples);
        Collections.shuffle(shuffled, random);
        Uni<Void> writes = Uni.createFrom().voidItem();
        for (int from = 0; from < shuffled.size(); from += 5) {
            List<Sample> piece = shuffled.subList(from, Math.min(shuffled.size(), from + 5));
            writes = writes.chain(() -> database.store.write(List.of(Sample.write(project, piece)), "race"));
        }
        return writes;
    }

    private static List<Sample> samples(Random random, int count) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            samples.add(Sample.random(random));
        }
        return samples;
    }

    private void assertRowsOf(ProjectId project, List<Sample> samples) {
        Map<String, Observation> spans = new TreeMap<>();
        Map<String, TraceState> traces = new TreeMap<>();
        for (Sample sample : samples) {
            Observation observation = sample.observation();
            spans.merge(
                    observation.traceId() + "/" + observation.id(),
                    observation,
                    (a, b) -> LATER.compare(a, b) >= 0 ? a : b);
            traces.merge(observation.traceId(), sample.fragment().state(), TraceState::merge);
        }
        assertThat(storedSpans(project)).isEqualTo(expectedSpans(spans));
        assertThat(storedTraces(project)).isEqualTo(expectedTraces(traces));
        assertThat(keptTotals(project)).isEqualTo(countedTotals(project));
    }

    private List<Map<String, String>> keptTotals(ProjectId project) {
        return database.query("""
                SELECT id, observations, errors, warnings, defaults, debugs, first_start, last_end, input_tokens,
                    output_tokens, total_tokens, input_cost, output_cost, total_cost, priced, unpriced, models, types
                FROM trace WHERE project_id = '%s' AND observations > 0 ORDER BY id COLLATE "C" """.formatted(project));
    }

    private List<Map<String, String>> countedTotals(ProjectId project) {
        return database.query("""
                SELECT trace_id AS id, count(*) AS observations, count(*) FILTER (WHERE level = 'ERROR') AS errors,
                    count(*) FILTER (WHERE level = 'WARNING') AS warnings,
                    count(*) FILTER (WHERE level = 'DEFAULT') AS defaults,
                    count(*) FILTER (WHERE level = 'DEBUG') AS debugs,
                    min(start_time) AS first_start, max(greatest(start_time, end_time)) AS last_end,
                    least(sum(input_tokens), 9223372036854775807) AS input_tokens,
                    least(sum(output_tokens), 9223372036854775807) AS output_tokens,
                    least(sum(total_tokens), 9223372036854775807) AS total_tokens, coalesce(sum(input_cost), 0) AS input_cost,
                    coalesce(sum(output_cost), 0) AS output_cost, coalesce(sum(total_cost), 0) AS total_cost,
                    count(total_cost) AS priced,
                    count(*) FILTER (WHERE receipt IS NOT NULL AND total_cost IS NULL) AS unpriced,
                    coalesce(array_agg(DISTINCT model ORDER BY model) FILTER (WHERE model IS NOT NULL), '{}') AS models,
                    array_agg(DISTINCT type ORDER BY type) AS types
                FROM span WHERE project_id = '%s' GROUP BY trace_id ORDER BY trace_id COLLATE "C" """.formatted(project));
    }

    private static List<String> expectedSpans(Map<String, Observation> spans) {
        return spans.values().stream()
                .map(span -> String.join(
                        "|",
                        span.traceId(),
                        span.id(),
                        span.timing().day().toString(),
                        span.name(),
                        micros(span.timing().start()),
                        micros(span.eventTime()),
                        String.valueOf(span.contentHash()),
                        "[get \"weather\", back\\slash, {brace}]",
                        text(span.usageAndCost().cost().total()),
                        text(span.payload())))
                .toList();
    }

    private static String text(@Nullable BigDecimal amount) {
        return amount == null ? "null" : amount.toPlainString();
    }

    private List<String> storedSpans(ProjectId project) {
        return database.query("""
                        SELECT trace_id, id, day, name, (extract(epoch FROM start_time) * 1000000)::bigint AS start,
                            (extract(epoch FROM event_time) * 1000000)::bigint AS event, content_hash,
                            '[' || array_to_string(tool_names, ', ') || ']' AS tools, total_cost, payload_block, payload_index
                        FROM span WHERE project_id = '%s' ORDER BY trace_id COLLATE "C", id COLLATE "C" """.formatted(project)).stream()
                .map(row -> String.join(
                        "|",
                        row.get("trace_id"),
                        row.get("id"),
                        row.get("day"),
                        row.get("name"),
                        row.get("start"),
                        row.get("event"),
                        row.get("content_hash"),
                        row.get("tools"),
                        String.valueOf(row.get("total_cost")),
                        payload(project, row.get("trace_id"), row)))
                .toList();
    }

    private static List<String> expectedTraces(Map<String, TraceState> traces) {
        List<String> rows = new ArrayList<>();
        traces.forEach((id, state) -> rows.add(String.join(
                "|",
                id,
                micros(state.timestamp()),
                String.valueOf(state.value(TraceField.NAME)),
                String.valueOf(state.value(TraceField.USER_ID)),
                state.isPublic() ? "t" : "f",
                String.join(",", state.tagList()),
                state.firstDay().toString(),
                state.lastDay().toString(),
                text(state.payload().toPayload()))));
        return rows;
    }

    private List<String> storedTraces(ProjectId project) {
        return database.query("""
                        SELECT id, (extract(epoch FROM "timestamp") * 1000000)::bigint AS at, name, user_id, public,
                            array_to_string(tags, ',') AS tags, first_day, last_day, payload_block, payload_index
                        FROM trace WHERE project_id = '%s' ORDER BY id COLLATE "C" """.formatted(project)).stream()
                .map(row -> String.join(
                        "|",
                        row.get("id"),
                        row.get("at"),
                        String.valueOf(row.get("name")),
                        String.valueOf(row.get("user_id")),
                        row.get("public"),
                        row.get("tags"),
                        row.get("first_day"),
                        row.get("last_day"),
                        payload(project, row.get("id"), row)))
                .toList();
    }

    private String payload(ProjectId project, String trace, Map<String, String> row) {
        if (row.get("payload_block") == null) {
            return text(Payload.EMPTY);
        }
        byte[] body = database.body(project.value(), trace, Long.parseLong(row.get("payload_block")));
        return text(PayloadBlock.decode(body).get(Integer.parseInt(row.get("payload_index"))));
    }

    private static String text(Payload payload) {
        return payload.inputText() + "/" + payload.outputText() + "/" + payload.metadataText();
    }

    private static String micros(Instant time) {
        return String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, time));
    }
}
