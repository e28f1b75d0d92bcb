package dev.plumbline.analytics.query;

import static dev.plumbline.analytics.query.Expression.column;
import static dev.plumbline.analytics.query.Expression.day;
import static dev.plumbline.analytics.query.Expression.month;
import static dev.plumbline.analytics.query.Expression.one;
import static dev.plumbline.analytics.query.Expression.truth;
import static dev.plumbline.analytics.query.Expression.unknown;
import static dev.plumbline.analytics.query.Table.SCORE;
import static dev.plumbline.analytics.query.Table.SPAN;
import static dev.plumbline.analytics.query.Table.TRACE;

import dev.plumbline.analytics.query.View.Segment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The views of scores: booleans are numbers too, and no view has texts or corrections (contract section e). */
final class ScoreViews {

    private static final Expression TIME = column(SCORE, "\"timestamp\"");
    private static final Expression VALUE = column(SCORE, "value");
    private static final Measure COUNT = Measure.counted("count", "scores", one());
    private static final Measure NUMBER = Measure.decimal("value", "score", VALUE);

    static final View NUMERIC = view(
            "scores-numeric",
            Dimension.number("value", VALUE),
            // a dimension and a measure of one name: what is aggregated has the plain one in answers
            List.of(COUNT, NUMBER),
            List.of("NUMERIC", "BOOLEAN"));
    static final View BOOLEAN = view(
            "scores-boolean", Dimension.text("booleanValue", truth(VALUE)), List.of(COUNT, NUMBER), List.of("BOOLEAN"));
    static final View CATEGORICAL = view(
            "scores-categorical",
            Dimension.text("stringValue", column(SCORE, "string_value")),
            List.of(COUNT),
            List.of("CATEGORICAL"));

    private ScoreViews() {}

    static List<View> all() {
        return List.of(NUMERIC, BOOLEAN, CATEGORICAL);
    }

    private static View view(String name, Dimension value, List<Measure> measures, List<String> dataTypes) {
        List<Dimension> dimensions = new ArrayList<>(List.of(
                Dimension.required("id", column(SCORE, "id")),
                Dimension.required("environment", column(SCORE, "environment")),
                Dimension.required("name", column(SCORE, "name")),
                Dimension.text("evaluatorId", unknown()),
                Dimension.required("source", column(SCORE, "source")),
                Dimension.required("dataType", column(SCORE, "data_type")),
                Dimension.text("traceId", column(SCORE, "trace_id")),
                Dimension.text("configId", column(SCORE, "config_id")),
                Dimension.required("timestampMonth", month(TIME)),
                Dimension.required("timestampDay", day(TIME)),
                Dimension.text("observationId", column(SCORE, "observation_id")),
                value,
                Dimension.text("traceName", column(TRACE, "name")),
                Dimension.array("tags", column(TRACE, "tags")),
                Dimension.text("userId", column(TRACE, "user_id")),
                Dimension.text("sessionId", column(TRACE, "session_id")),
                Dimension.text("traceRelease", column(TRACE, "release")),
                Dimension.text("traceVersion", column(TRACE, "version")),
                Dimension.text("observationName", column(SPAN, "name")),
                Dimension.text("observationModelName", column(SPAN, "model")),
                Dimension.text("observationPromptName", column(SPAN, "prompt_name")),
                Dimension.number("observationPromptVersion", column(SPAN, "prompt_version")),
                Dimension.text("datasetRunId", column(SCORE, "dataset_run_id")),
                Dimension.text("experimentName", unknown()),
                Dimension.text("experimentId", unknown())));
        return new View(
                name,
                SCORE,
                TIME,
                "timestamp",
                Map.of("scoreName", "name"),
                dimensions,
                measures,
                Map.of("score", column(SCORE, "id")),
                parents(),
                List.of(),
                null,
                new Segment(column(SCORE, "data_type"), dataTypes));
    }

    /** The trace before the observation, whose days it bounds. */
    private static Map<Table, Map<String, Expression>> parents() {
        Map<Table, Map<String, Expression>> parents = new LinkedHashMap<>();
        parents.put(TRACE, Map.of("id", column(SCORE, "trace_id")));
        Map<String, Expression> observation = new LinkedHashMap<>();
        observation.put("trace_id", column(SCORE, "trace_id"));
        observation.put("id", column(SCORE, "observation_id"));
        parents.put(SPAN, observation);
        return parents;
    }
}
