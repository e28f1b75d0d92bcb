package dev.plumbline.analytics.query;

import static dev.plumbline.analytics.query.Expression.column;
import static dev.plumbline.analytics.query.Expression.milliseconds;
import static dev.plumbline.analytics.query.Expression.missingIfZero;
import static dev.plumbline.analytics.query.Expression.month;
import static dev.plumbline.analytics.query.Expression.one;
import static dev.plumbline.analytics.query.Expression.onlyIf;
import static dev.plumbline.analytics.query.Expression.orZero;
import static dev.plumbline.analytics.query.Expression.perSecond;
import static dev.plumbline.analytics.query.Expression.present;
import static dev.plumbline.analytics.query.Expression.rows;
import static dev.plumbline.analytics.query.Table.SCORE;
import static dev.plumbline.analytics.query.Table.SPAN;
import static dev.plumbline.analytics.query.Table.TRACE;

import dev.plumbline.analytics.query.View.Place;
import dev.plumbline.analytics.query.View.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The views of metrics v1. Tokens that were not reported are 0, as in Langfuse; costs, times and rates that are not known are
 * missing, which is not 0.
 */
public final class Views {

    private static final Expression TRACE_USER = column(TRACE, "user_id");
    private static final Expression TRACE_SESSION = column(TRACE, "session_id");
    /** Without a single price the cost is not known, which is not 0. */
    private static final Expression TRACE_COST = onlyIf("t.priced > 0", column(TRACE, "total_cost"));

    private static final Expression TRACE_TIME = column(TRACE, "\"timestamp\"");
    private static final Expression SPAN_START = column(SPAN, "start_time");
    private static final Expression SPAN_END = column(SPAN, "end_time");
    private static final Expression SPAN_FIRST_TOKEN = column(SPAN, "completion_start_time");
    private static final Expression SPAN_OUTPUT_TOKENS = column(SPAN, "output_tokens");
    private static final Expression SPAN_TOTAL_TOKENS = column(SPAN, "total_tokens");

    /** All observations and scores of a trace count for it, whenever they happened. */
    public static final View TRACES = new View(
            "traces",
            TRACE,
            TRACE_TIME,
            "timestamp",
            Map.of("traceName", "name"),
            List.of(
                    Dimension.required("id", column(TRACE, "id")),
                    Dimension.text("name", column(TRACE, "name")),
                    Dimension.array("tags", column(TRACE, "tags")),
                    Dimension.text("userId", TRACE_USER),
                    Dimension.text("sessionId", TRACE_SESSION),
                    Dimension.text("release", column(TRACE, "release")),
                    Dimension.text("version", column(TRACE, "version")),
                    Dimension.required("environment", column(TRACE, "environment")),
                    Dimension.required("timestampMonth", month(TRACE_TIME))),
            List.of(
                    Measure.counted("count", "traces", one()),
                    Measure.counted("observationsCount", "observations", column(TRACE, "observations")),
                    Measure.counted("scoresCount", "scores", rows()).over(SCORE),
                    Measure.counted("uniqueUserIds", "users", present(TRACE_USER))
                            .identifiedBy(TRACE_USER),
                    Measure.counted("uniqueSessionIds", "sessions", present(TRACE_SESSION))
                            .identifiedBy(TRACE_SESSION),
                    Measure.integer(
                            "latency",
                            "millisecond",
                            milliseconds(column(TRACE, "first_start"), column(TRACE, "last_end"))),
                    Measure.counted("totalTokens", "tokens", column(TRACE, "total_tokens")),
                    Measure.decimal("totalCost", "USD", TRACE_COST)),
            Map.of("trace", column(TRACE, "id")),
            Map.of(),
            List.of(new Relation(SCORE, Map.of("trace_id", "trace"))),
            new Place(column(TRACE, "payload_day"), column(TRACE, "payload_block"), column(TRACE, "payload_index")),
            null);

    public static final View OBSERVATIONS = new View(
            "observations",
            SPAN,
            SPAN_START,
            "startTime",
            Map.of("start_time", "startTime", "observationName", "name"),
            List.of(
                    Dimension.required("id", column(SPAN, "id")),
                    Dimension.required("traceId", column(SPAN, "trace_id")),
                    Dimension.text("traceName", column(TRACE, "name")),
                    Dimension.required("environment", column(SPAN, "environment")),
                    Dimension.text("parentObservationId", column(SPAN, "parent_id")),
                    Dimension.required("type", column(SPAN, "type")),
                    Dimension.text("name", column(SPAN, "name")),
                    Dimension.required("level", column(SPAN, "level")),
                    Dimension.text("version", column(SPAN, "version")),
                    Dimension.array("tags", column(TRACE, "tags")),
                    Dimension.text("providedModelName", column(SPAN, "model")),
                    Dimension.text("promptName", column(SPAN, "prompt_name")),
                    Dimension.number("promptVersion", column(SPAN, "prompt_version")),
                    Dimension.text("userId", TRACE_USER),
                    Dimension.text("sessionId", TRACE_SESSION),
                    Dimension.text("traceRelease", column(TRACE, "release")),
                    Dimension.text("traceVersion", column(TRACE, "version")),
                    Dimension.required("startTimeMonth", month(SPAN_START)),
                    Dimension.array("toolNames", column(SPAN, "tool_names")),
                    Dimension.array("calledToolNames", column(SPAN, "called_tool_names"))),
            List.of(
                    Measure.counted("count", "observations", one()),
                    Measure.integer("latency", "millisecond", milliseconds(SPAN_START, SPAN_END)),
                    Measure.integer("streamingLatency", "millisecond", milliseconds(SPAN_FIRST_TOKEN, SPAN_END)),
                    Measure.counted("inputTokens", "tokens", orZero(column(SPAN, "input_tokens"))),
                    Measure.counted("outputTokens", "tokens", orZero(SPAN_OUTPUT_TOKENS)),
                    Measure.counted("totalTokens", "tokens", orZero(SPAN_TOTAL_TOKENS)),
                    Measure.decimal(
                            "outputTokensPerSecond",
                            "tokens/s",
                            perSecond(SPAN_OUTPUT_TOKENS, SPAN_FIRST_TOKEN, SPAN_END)),
                    Measure.decimal("tokensPerSecond", "tokens/s", perSecond(SPAN_TOTAL_TOKENS, SPAN_START, SPAN_END)),
                    Measure.decimal("inputCost", "USD", column(SPAN, "input_cost")),
                    Measure.decimal("outputCost", "USD", column(SPAN, "output_cost")),
                    Measure.decimal("totalCost", "USD", column(SPAN, "total_cost")),
                    Measure.integer("timeToFirstToken", "millisecond", milliseconds(SPAN_START, SPAN_FIRST_TOKEN)),
                    Measure.counted("countScores", "scores", rows()).over(SCORE),
                    Measure.integer("toolDefinitions", "tools", missingIfZero(column(SPAN, "tool_definitions"))),
                    Measure.integer("toolCalls", "calls", missingIfZero(column(SPAN, "tool_calls")))),
            observationKeys(),
            Map.of(TRACE, Map.of("id", column(SPAN, "trace_id"))),
            List.of(new Relation(SCORE, scoreKeys())),
            new Place(column(SPAN, "day"), column(SPAN, "payload_block"), column(SPAN, "payload_index")),
            null);

    private Views() {}

    public static List<View> all() {
        return List.of(TRACES, OBSERVATIONS);
    }

    /** Equal observation ids in two traces are two observations. */
    private static Map<String, Expression> observationKeys() {
        Map<String, Expression> keys = new LinkedHashMap<>();
        keys.put("trace", column(SPAN, "trace_id"));
        keys.put("observation", column(SPAN, "id"));
        return keys;
    }

    private static Map<String, String> scoreKeys() {
        Map<String, String> keys = new LinkedHashMap<>();
        keys.put("trace_id", "trace");
        keys.put("observation_id", "observation");
        return keys;
    }
}
