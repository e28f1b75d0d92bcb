package dev.plumbline.analytics.query;

import static dev.plumbline.analytics.query.Expression.column;
import static dev.plumbline.analytics.query.Expression.present;
import static dev.plumbline.analytics.query.Expression.unknown;
import static dev.plumbline.analytics.query.Expression.unpriced;
import static dev.plumbline.analytics.query.Table.SPAN;
import static dev.plumbline.analytics.query.Table.TRACE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who asks: which views, dimensions and measures there are, and what a query must say (contract section e). */
public enum MetricsApi {
    /** {@code GET /api/public/metrics}. */
    V1(Stream.concat(Views.all().stream(), ScoreViews.all().stream()).toList(), null),
    /** {@code GET /api/public/v2/metrics}: no traces, and no answers without bounds. */
    V2(
            Stream.concat(Stream.of(observations(List.of())), ScoreViews.all().stream())
                    .toList(),
            100),
    /** Our own pages: everything, and how much has no price. */
    PAGE(
            Stream.concat(
                            Stream.of(pageTraces(), observations(List.of(unpricedObservations()))),
                            ScoreViews.all().stream())
                    .toList(),
            null);

    private static final Set<String> HIGH_CARDINALITY = Set.of(
            "id",
            "traceId",
            "parentObservationId",
            "userId",
            "sessionId",
            "experimentName",
            "experimentDatasetId",
            "experimentId",
            "evaluatorId",
            "observationId",
            "datasetRunId");

    @SuppressWarnings("ImmutableEnumChecker") // views are immutable
    private final List<View> views;

    private final @Nullable Integer defaultRowLimit;

    MetricsApi(List<View> views, @Nullable Integer defaultRowLimit) {
        this.views = views;
        this.defaultRowLimit = defaultRowLimit;
    }

    public List<View> views() {
        return views;
    }

    public Optional<View> view(String name) {
        return views.stream().filter(view -> view.name().equals(name)).findFirst();
    }

    /** Null for no limit. */
    public @Nullable Integer defaultRowLimit() {
        return defaultRowLimit;
    }

    /** Whether a query by this dimension has to be bounded. */
    public boolean isHighCardinality(Dimension dimension) {
        return this == V2 && HIGH_CARDINALITY.contains(dimension.name());
    }

    private static View observations(List<Measure> more) {
        View v1 = Views.OBSERVATIONS;
        List<Dimension> dimensions = Stream.concat(
                        v1.dimensions().stream(),
                        Stream.of(
                                Dimension.text("isRootObservation", Expression.flag(column(SPAN, "root"))),
                                Dimension.text("release", column(SPAN, "release")),
                                Dimension.pairs("costType", column(SPAN, "cost")),
                                Dimension.pairs("usageType", column(SPAN, "usage")),
                                Dimension.text("experimentName", unknown()),
                                Dimension.text("experimentDatasetId", unknown()),
                                Dimension.text("experimentId", unknown())))
                .toList();
        Expression user = column(TRACE, "user_id");
        Expression session = column(TRACE, "session_id");
        List<Measure> measures = Stream.of(
                        v1.measures().stream(),
                        Stream.of(
                                Measure.text("traceId", "traces", column(SPAN, "trace_id")),
                                Measure.counted("uniqueUserIds", "users", present(user))
                                        .identifiedBy(user),
                                Measure.counted("uniqueSessionIds", "sessions", present(session))
                                        .identifiedBy(session),
                                Measure.paired("costByType", Measure.Type.DECIMAL, "USD", "costType"),
                                Measure.paired("usageByType", Measure.Type.INTEGER, "tokens", "usageType")),
                        more.stream())
                .flatMap(measure -> measure)
                .toList();
        return v1.with(dimensions, measures);
    }

    private static View pageTraces() {
        View v1 = Views.TRACES;
        Measure unpriced = Measure.counted("unpricedCount", "observations", column(TRACE, "unpriced"));
        Measure errors = Measure.counted("errorCount", "observations", column(TRACE, "errors"));
        return v1.with(
                v1.dimensions(),
                Stream.concat(v1.measures().stream(), Stream.of(unpriced, errors))
                        .toList());
    }

    private static Measure unpricedObservations() {
        return Measure.counted(
                "unpricedCount", "observations", unpriced(column(SPAN, "receipt"), column(SPAN, "total_cost")));
    }
}
