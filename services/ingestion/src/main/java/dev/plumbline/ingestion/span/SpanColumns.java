package dev.plumbline.ingestion.span;

import dev.plumbline.ingestion.event.Observation;
import dev.plumbline.ingestion.payload.PayloadPlace;
import dev.plumbline.ingestion.rows.Columns;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** $1 to $39, the same for a new row and for a later version. */
final class SpanColumns {

    private SpanColumns() {}

    static <R> Columns<R> of(List<R> rows, Function<R, SpanRow> span) {
        Function<R, Observation> observation = span.andThen(SpanRow::observation);
        Function<R, @Nullable PayloadPlace> place = row -> span.apply(row).place();
        return addUsage(
                        addIdentity(Columns.of(rows), span, observation)
                                .text(row -> observation.apply(row).model().name())
                                .text(row -> observation.apply(row).model().ruleId())
                                .text(row -> observation.apply(row).model().parameters())
                                .text(row -> observation.apply(row).prompt().id())
                                .text(row -> observation.apply(row).prompt().name())
                                .integer(row -> observation.apply(row).prompt().version()),
                        observation)
                .texts(row -> observation.apply(row).tools().names())
                .texts(row -> observation.apply(row).tools().calledNames())
                .integer(row -> observation.apply(row).tools().definitions())
                .integer(row -> observation.apply(row).tools().calls())
                .number(row -> block(place.apply(row)))
                .integer(row -> index(place.apply(row)))
                .instant(row -> span.apply(row).version().eventTime())
                .number(row -> span.apply(row).version().contentHash());
    }

    private static <R> Columns<R> addIdentity(
            Columns<R> columns, Function<R, SpanRow> span, Function<R, Observation> observation) {
        return columns.text(row -> span.apply(row).project().value())
                .date(row -> span.apply(row).day())
                .text(row -> observation.apply(row).traceId())
                .text(row -> observation.apply(row).id())
                .text(row -> observation.apply(row).parentId())
                .text(row -> observation.apply(row).type().name())
                .text(row -> observation.apply(row).name())
                .instant(row -> observation.apply(row).timing().start())
                .instant(row -> observation.apply(row).timing().end())
                .instant(row -> observation.apply(row).timing().completionStart())
                .text(row -> observation.apply(row).status().level().name())
                .text(row -> observation.apply(row).status().message())
                .text(row -> observation.apply(row).deployment().environment())
                .text(row -> observation.apply(row).deployment().version())
                .text(row -> observation.apply(row).deployment().release())
                .flag(row -> observation.apply(row).root());
    }

    private static <R> Columns<R> addUsage(Columns<R> columns, Function<R, Observation> observation) {
        return columns.text(
                        row -> observation.apply(row).usageAndCost().tokens().buckets())
                .text(row -> observation.apply(row).usageAndCost().cost().buckets())
                .number(row -> observation.apply(row).usageAndCost().tokens().input())
                .number(row -> observation.apply(row).usageAndCost().tokens().output())
                .number(row -> observation.apply(row).usageAndCost().tokens().total())
                .decimal(row -> observation.apply(row).usageAndCost().cost().input())
                .decimal(row -> observation.apply(row).usageAndCost().cost().output())
                .decimal(row -> observation.apply(row).usageAndCost().cost().total())
                .text(row -> observation.apply(row).usageAndCost().receipt());
    }

    private static @Nullable Long block(@Nullable PayloadPlace place) {
        return place == null ? null : place.block();
    }

    private static @Nullable Integer index(@Nullable PayloadPlace place) {
        return place == null ? null : place.index();
    }
}
