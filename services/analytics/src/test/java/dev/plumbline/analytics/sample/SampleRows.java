package dev.plumbline.analytics.sample;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rows of two projects that differ in everything the metrics look at, the same on every run. */
public record SampleRows(List<Trace> traces, List<Span> spans, List<Score> scores) {

    public static final String PROJECT = "p1";
    public static final String OTHER_PROJECT = "p2";
    /** A Sunday: the last day of a month and of a week. */
    public static final Instant START = Instant.parse("2026-05-31T00:00:00Z");

    public static final Instant END = START.plus(Duration.ofDays(6));

    public record Trace(
            String project,
            String id,
            Instant timestamp,
            @Nullable String name,
            @Nullable String userId,
            @Nullable String sessionId,
            @Nullable String release,
            @Nullable String version,
            String environment,
            List<String> tags,
            @Nullable Map<String, Object> metadata) {}

    public record Span(
            String project,
            String traceId,
            String id,
            @Nullable String parentId,
            String type,
            @Nullable String name,
            Instant start,
            @Nullable Instant end,
            @Nullable Instant firstToken,
            String level,
            String environment,
            @Nullable String version,
            @Nullable String model,
            @Nullable String promptName,
            @Nullable Integer promptVersion,
            Usage usage,
            Tools tools,
            @Nullable Map<String, Object> metadata) {}

    public record Usage(
            @Nullable Long input,
            @Nullable Long output,
            @Nullable Long total,
            @Nullable BigDecimal inputCost,
            @Nullable BigDecimal outputCost,
            @Nullable BigDecimal totalCost) {

        static final Usage NONE = new Usage(null, null, null, null, null, null);
    }

    public record Tools(
            @Nullable List<String> names, @Nullable List<String> called) {}

    public record Score(
            String project,
            String id,
            String traceId,
            @Nullable String observationId) {}

    public static LocalDate day(Instant time) {
        return LocalDate.ofInstant(time, ZoneOffset.UTC);
    }

    /** The days of the trace's own rows. */
    TreeSet<LocalDate> days(Trace trace) {
        TreeSet<LocalDate> days = new TreeSet<>(List.of(day(trace.timestamp())));
        spans.stream()
                .filter(span ->
                        span.project().equals(trace.project()) && span.traceId().equals(trace.id()))
                .forEach(span -> days.add(day(span.start())));
        return days;
    }

    public static SampleRows create() {
        return new Maker().make();
    }

    private static final class Maker {

        private static final List<String> NAMES = List.of(
                "chat", "Chat", "数据查询", "emoji 😀 end", "ﬀ ligature", "50%_off", "it's \"quoted\"", "", " spaced ");
        private static final List<String> USERS = List.of("user_001", "user_002", "用户三", "😀user", "ﬁve");
        private static final List<String> TAGS = List.of("alpha", "beta", "标签", "with,comma", "{brace}");
        private static final List<String> TYPES = List.of("SPAN", "GENERATION", "EVENT", "TOOL");
        private static final List<String> LEVELS = List.of("DEBUG", "DEFAULT", "WARNING", "ERROR");

        private final Random random = new Random(20261124);
        private final List<Trace> traces = new ArrayList<>();
        private final List<Span> spans = new ArrayList<>();
        private final List<Score> scores = new ArrayList<>();

        SampleRows make() {
            for (int i = 0; i < 130; i++) {
                addTrace(i % 5 == 4 ? OTHER_PROJECT : PROJECT, "trace-" + i / 5 + "-" + i % 4, anyTime());
            }
            Instant[] edges = {
                START, END, START.minusNanos(1_000), END.plusNanos(1_000), START.plusMillis(1), END.minusMillis(1)
            };
            for (int i = 0; i < edges.length; i++) {
                addTrace(PROJECT, "edge-" + i, edges[i]);
            }
            // Observations that came before their trace has a row.
            for (int i = 0; i < 5; i++) {
                addSpan(PROJECT, "early-trace", "early-" + i, anyTime());
            }
            return new SampleRows(List.copyOf(traces), List.copyOf(spans), List.copyOf(scores));
        }

        private void addTrace(String project, String id, Instant timestamp) {
            traces.add(new Trace(
                    project,
                    id,
                    timestamp,
                    maybe(NAMES),
                    maybe(USERS),
                    maybe(List.of("s1", "s2", "s3")),
                    maybe(List.of("r1", "r2")),
                    maybe(List.of("1.0", "2.0")),
                    one(List.of("default", "production", "staging")),
                    some(TAGS),
                    metadata()));
            int count = random.nextInt(6);
            for (int i = 0; i < count; i++) {
                // Some start after midnight, after the range, or days later.
                Duration after = Duration.ofMillis(random.nextInt(i == 4 ? 200_000_000 : 5_000_000));
                addSpan(project, id, "span-" + i, timestamp.plus(after));
            }
            for (int i = random.nextInt(3); i > 0; i--) {
                addScore(project, id, null);
            }
        }

        private void addSpan(String project, String traceId, String id, Instant start) {
            Instant end = random.nextInt(6) == 0 ? null : start.plusNanos(random.nextInt(9_000_000) * 1_000L);
            Instant firstToken = end == null || random.nextInt(3) > 0
                    ? null
                    : start.plusNanos(Duration.between(start, end).toNanos() / 3_000 * 1_000);
            boolean prompted = random.nextInt(3) == 0;
            spans.add(new Span(
                    project,
                    traceId,
                    id,
                    maybe(List.of("span-0", "span-1")),
                    one(TYPES),
                    maybe(NAMES),
                    start,
                    random.nextInt(20) == 0 ? start : end,
                    firstToken,
                    one(LEVELS),
                    one(List.of("default", "production")),
                    maybe(List.of("v1", "v2")),
                    maybe(List.of("gpt-4o", "claude-sonnet", "通义千问")),
                    prompted ? one(List.of("qa", "folder/qa")) : null,
                    prompted ? random.nextInt(12) + 1 : null,
                    usage(),
                    new Tools(
                            random.nextInt(4) == 0 ? null : some(List.of("search", "calc", "工具")),
                            random.nextInt(4) == 0 ? null : repeated(List.of("search", "calc"))),
                    metadata()));
            for (int i = random.nextInt(6) - 3; i > 0; i--) {
                addScore(project, traceId, id);
            }
        }

        private Usage usage() {
            if (random.nextInt(3) == 0) {
                return Usage.NONE;
            }
            long input = random.nextInt(5_000);
            long output = random.nextInt(800);
            if (random.nextInt(3) == 0) {
                return new Usage(input, output, input + output, null, null, null);
            }
            BigDecimal inputCost = new BigDecimal("0.00000015").multiply(BigDecimal.valueOf(input));
            BigDecimal outputCost = new BigDecimal("0.0000006").multiply(BigDecimal.valueOf(output));
            return new Usage(input, output, input + output, inputCost, outputCost, inputCost.add(outputCost));
        }

        private @Nullable Map<String, Object> metadata() {
            if (random.nextInt(3) == 0) {
                return null;
            }
            Map<String, Object> metadata = new TreeMap<>();
            metadata.put("tier", one(List.of("free", "pro", "专业")));
            if (random.nextBoolean()) {
                metadata.put("attempt", random.nextInt(5));
                metadata.put("cached", random.nextBoolean());
                metadata.put("deep", Map.of("list", List.of(1, 2)));
            }
            return metadata;
        }

        private void addScore(String project, String traceId, @Nullable String observationId) {
            scores.add(new Score(project, "score-" + scores.size(), traceId, observationId));
        }

        private Instant anyTime() {
            return START.plusNanos(
                    (long) (random.nextDouble() * Duration.between(START, END).toNanos()) / 1_000 * 1_000);
        }

        private @Nullable String maybe(List<String> values) {
            return random.nextInt(5) == 0 ? null : one(values);
        }

        private String one(List<String> values) {
            return values.get(random.nextInt(values.size()));
        }

        private List<String> some(List<String> values) {
            return values.stream().filter(value -> random.nextInt(3) == 0).toList();
        }

        /** One element may be there twice, as a tool may be called twice. */
        private List<String> repeated(List<String> values) {
            List<String> chosen = new ArrayList<>(some(values));
            chosen.addAll(some(values));
            return List.copyOf(chosen);
        }
    }
}
