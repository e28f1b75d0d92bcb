package dev.plumbline.analytics.metrics;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.query.Dimension;
import dev.plumbline.analytics.query.Granularity;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.MetricsQuery.Metric;
import dev.plumbline.analytics.sample.SampleRows;
import dev.plumbline.analytics.sample.SampleRows.Span;
import dev.plumbline.analytics.sample.SampleRows.Trace;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Answers a query from rows in memory, by the words of the contract and without the compiler: it knows dimensions and measures by
 * their names alone.
 */
final class MetricsOracle {

    private final SampleRows rows;

    MetricsOracle(SampleRows rows) {
        this.rows = rows;
    }

    /** One row of a view: its dimensions (text, number, list or null) and measures (exact or floating, or null). */
    record Fact(Instant time, Map<String, @Nullable Object> dimensions, Map<String, @Nullable Number> measures) {}

    /** The groups of the answer, in no order, gaps not filled. */
    Map<List<@Nullable Object>, Map<String, @Nullable Object>> groups(String project, MetricsQuery query) {
        Map<List<@Nullable Object>, List<Fact>> groups = new LinkedHashMap<>();
        if (query.dimensions().isEmpty() && query.granularity() == null) {
            groups.put(List.of(), new ArrayList<>());
        }
        facts(project, query.view().name())
                .filter(fact ->
                        !fact.time().isBefore(query.from()) && !fact.time().isAfter(query.to()))
                .filter(fact -> query.filters().stream()
                        .allMatch(filter -> OracleFilter.matches(filter, fact, isTime(query, filter))))
                .forEach(fact -> keys(query, fact).forEach(key -> groups.computeIfAbsent(key, any -> new ArrayList<>())
                        .add(fact)));
        Map<List<@Nullable Object>, Map<String, @Nullable Object>> answers = new LinkedHashMap<>();
        groups.forEach((key, facts) -> answers.put(key, aggregates(query, facts)));
        return answers;
    }

    Stream<Fact> facts(String project, String view) {
        return view.equals("traces")
                ? rows.traces().stream()
                        .filter(trace -> trace.project().equals(project))
                        .map(this::fact)
                : rows.spans().stream()
                        .filter(span -> span.project().equals(project))
                        .map(this::fact);
    }

    private static boolean isTime(MetricsQuery query, Filter filter) {
        return filter.column().equals(query.view().timeName());
    }

    private Fact fact(Trace trace) {
        List<Span> spans = rows.spans().stream()
                .filter(span ->
                        span.project().equals(trace.project()) && span.traceId().equals(trace.id()))
                .toList();
        Map<String, @Nullable Object> dimensions = new LinkedHashMap<>();
        dimensions.put("id", trace.id());
        dimensions.put("name", trace.name());
        dimensions.put("tags", trace.tags());
        dimensions.put("userId", trace.userId());
        dimensions.put("sessionId", trace.sessionId());
        dimensions.put("release", trace.release());
        dimensions.put("version", trace.version());
        dimensions.put("environment", trace.environment());
        dimensions.put("metadata", trace.metadata());
        dimensions.put("timestampMonth", trace.timestamp().toString().substring(0, 7));
        Map<String, @Nullable Number> measures = new LinkedHashMap<>();
        measures.put("count", 1);
        measures.put("observationsCount", spans.size());
        measures.put("scoresCount", scores(trace.project(), trace.id(), null));
        measures.put("uniqueUserIds", trace.userId() == null ? 0 : 1);
        measures.put("uniqueSessionIds", trace.sessionId() == null ? 0 : 1);
        measures.put("latency", wholeLatency(spans));
        measures.put(
                "totalTokens",
                spans.stream().mapToLong(span -> zero(span.usage().total())).sum());
        measures.put("totalCost", totalCost(spans));
        return new Fact(trace.timestamp(), dimensions, measures);
    }

    private static @Nullable Long wholeLatency(List<Span> spans) {
        Instant first = spans.stream().map(Span::start).min(Instant::compareTo).orElse(null);
        // as in lists: an observation that has not ended lasts until its start
        Instant last = spans.stream()
                .map(span -> span.end() == null || span.end().isBefore(span.start()) ? span.start() : span.end())
                .max(Instant::compareTo)
                .orElse(null);
        return milliseconds(first, last);
    }

    private static @Nullable BigDecimal totalCost(List<Span> spans) {
        return spans.stream()
                .map(span -> span.usage().totalCost())
                .filter(cost -> cost != null)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private Fact fact(Span span) {
        Trace trace = rows.traces().stream()
                .filter(each ->
                        each.project().equals(span.project()) && each.id().equals(span.traceId()))
                .findFirst()
                .orElse(null);
        Map<String, @Nullable Object> dimensions = new LinkedHashMap<>();
        dimensions.put("id", span.id());
        dimensions.put("traceId", span.traceId());
        dimensions.put("traceName", trace == null ? null : trace.name());
        dimensions.put("environment", span.environment());
        dimensions.put("parentObservationId", span.parentId());
        dimensions.put("type", span.type());
        dimensions.put("name", span.name());
        dimensions.put("level", span.level());
        dimensions.put("version", span.version());
        dimensions.put("tags", trace == null ? null : trace.tags());
        dimensions.put("providedModelName", span.model());
        dimensions.put("promptName", span.promptName());
        dimensions.put("promptVersion", span.promptVersion());
        dimensions.put("userId", trace == null ? null : trace.userId());
        dimensions.put("sessionId", trace == null ? null : trace.sessionId());
        dimensions.put("traceRelease", trace == null ? null : trace.release());
        dimensions.put("traceVersion", trace == null ? null : trace.version());
        dimensions.put("metadata", span.metadata());
        dimensions.put("startTimeMonth", span.start().toString().substring(0, 7));
        dimensions.put("toolNames", span.tools().names());
        dimensions.put("calledToolNames", span.tools().called());
        return new Fact(span.start(), dimensions, measures(span));
    }

    private Map<String, @Nullable Number> measures(Span span) {
        SampleRows.Usage usage = span.usage();
        Map<String, @Nullable Number> measures = new LinkedHashMap<>();
        measures.put("count", 1);
        measures.put("latency", milliseconds(span.start(), span.end()));
        measures.put("streamingLatency", milliseconds(span.firstToken(), span.end()));
        measures.put("inputTokens", zero(usage.input()));
        measures.put("outputTokens", zero(usage.output()));
        measures.put("totalTokens", zero(usage.total()));
        measures.put("outputTokensPerSecond", rate(usage.output(), span.firstToken(), span.end()));
        measures.put("tokensPerSecond", rate(usage.total(), span.start(), span.end()));
        measures.put("inputCost", usage.inputCost());
        measures.put("outputCost", usage.outputCost());
        measures.put("totalCost", usage.totalCost());
        measures.put("timeToFirstToken", milliseconds(span.start(), span.firstToken()));
        measures.put("countScores", scores(span.project(), span.traceId(), span.id()));
        measures.put("toolDefinitions", size(span.tools().names()));
        measures.put("toolCalls", size(span.tools().called()));
        return measures;
    }

    /** Of the observation, or of the whole trace with its observations. */
    private long scores(String project, String traceId, @Nullable String observationId) {
        return rows.scores().stream()
                .filter(score ->
                        score.project().equals(project) && score.traceId().equals(traceId))
                .filter(score -> observationId == null || observationId.equals(score.observationId()))
                .count();
    }

    private static long zero(@Nullable Long value) {
        return value == null ? 0 : value;
    }

    private static @Nullable Integer size(@Nullable List<String> names) {
        return names == null || names.isEmpty() ? null : names.size();
    }

    private static @Nullable Long milliseconds(@Nullable Instant from, @Nullable Instant to) {
        return from == null || to == null ? null : Duration.between(from, to).toMillis();
    }

    private static @Nullable Double rate(@Nullable Long amount, @Nullable Instant from, @Nullable Instant to) {
        if (amount == null || from == null || to == null || from.equals(to)) {
            return null;
        }
        return amount / (Duration.between(from, to).toNanos() / 1e9);
    }

    /** A row belongs to as many groups as its arrays have different elements. */
    private static List<List<@Nullable Object>> keys(MetricsQuery query, Fact fact) {
        List<List<@Nullable Object>> keys = new ArrayList<>();
        keys.add(new ArrayList<>());
        Granularity granularity = query.granularity();
        if (granularity != null) {
            keys.get(0).add(OracleTime.label(granularity, fact.time()));
        }
        for (Dimension dimension : query.dimensions()) {
            Object value = fact.dimensions().get(dimension.name());
            if (dimension.type() == Dimension.Type.ARRAY) {
                List<?> elements = value == null ? List.of() : List.copyOf(new HashSet<>((List<?>) value));
                keys = keys.stream()
                        .flatMap(key -> elements.stream().map(element -> plus(key, element)))
                        .toList();
            } else {
                keys = keys.stream().map(key -> plus(key, value)).toList();
            }
        }
        return keys;
    }

    private static List<@Nullable Object> plus(List<@Nullable Object> key, @Nullable Object value) {
        List<@Nullable Object> longer = new ArrayList<>(key);
        longer.add(value);
        return longer;
    }

    private static Map<String, @Nullable Object> aggregates(MetricsQuery query, List<Fact> facts) {
        Map<String, @Nullable Object> answer = new TreeMap<>();
        if (query.metrics().isEmpty()) {
            answer.put("count", (long) facts.size());
        }
        for (Metric metric : query.metrics()) {
            String measure = metric.measure().name();
            Predicate<String> identified = name -> name.equals("count") || name.equals("uniq");
            if (measure.startsWith("unique")
                    && identified.test(metric.aggregation().wire())) {
                String identifier = measure.equals("uniqueUserIds") ? "userId" : "sessionId";
                answer.put(
                        metric.name(),
                        facts.stream()
                                .map(fact -> fact.dimensions().get(identifier))
                                .filter(value -> value != null)
                                .distinct()
                                .count());
            } else {
                List<Number> values = new ArrayList<>();
                facts.forEach(fact -> {
                    Number value = fact.measures().get(measure);
                    if (value != null) {
                        values.add(value);
                    }
                });
                answer.put(metric.name(), OracleAggregate.of(metric, values, query.bins()));
            }
        }
        return answer;
    }
}
