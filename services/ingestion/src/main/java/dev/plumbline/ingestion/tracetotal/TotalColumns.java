package dev.plumbline.ingestion.tracetotal;

import dev.plumbline.ingestion.rows.Columns;
import java.util.List;
import java.util.function.Function;

/** The seventeen parameters of a trace's totals, the same for a new row and for one that grows. */
public final class TotalColumns {

    private TotalColumns() {}

    public static <R> Columns<R> add(Columns<R> columns, Function<R, TraceTotals> totals) {
        return columns.integer(row -> totals.apply(row).observations())
                .integer(row -> totals.apply(row).ofLevel("ERROR"))
                .integer(row -> totals.apply(row).ofLevel("WARNING"))
                .integer(row -> totals.apply(row).ofLevel("DEFAULT"))
                .integer(row -> totals.apply(row).ofLevel("DEBUG"))
                .instant(row -> totals.apply(row).firstStart())
                .instant(row -> totals.apply(row).lastEnd())
                .number(row -> totals.apply(row).inputTokens())
                .number(row -> totals.apply(row).outputTokens())
                .number(row -> totals.apply(row).totalTokens())
                .decimal(row -> totals.apply(row).inputCost())
                .decimal(row -> totals.apply(row).outputCost())
                .decimal(row -> totals.apply(row).totalCost())
                .integer(row -> totals.apply(row).priced())
                .integer(row -> totals.apply(row).unpriced())
                .texts(row -> List.copyOf(totals.apply(row).models()))
                .texts(row -> List.copyOf(totals.apply(row).types()));
    }
}
