package dev.plumbline.ingestion.tracerow;

import dev.plumbline.ingestion.payload.PayloadPlace;
import dev.plumbline.ingestion.rows.Columns;
import dev.plumbline.ingestion.trace.TraceField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** $1 to $17, the same for a new row and for a changed one. */
final class TraceColumns {

    private TraceColumns() {}

    static Columns<TraceRow> of(List<TraceRow> rows) {
        return Columns.of(rows)
                .text(row -> row.key().project().value())
                .text(row -> row.key().id())
                .instant(row -> row.state().timestamp())
                .text(row -> row.state().value(TraceField.NAME))
                .text(row -> row.state().value(TraceField.USER_ID))
                .text(row -> row.state().value(TraceField.SESSION_ID))
                .text(row -> row.state().value(TraceField.RELEASE))
                .text(row -> row.state().value(TraceField.VERSION))
                .text(row -> row.state().environment())
                .texts(row -> row.state().tagList())
                .flag(row -> row.state().isPublic())
                .date(row -> row.state().firstDay())
                .date(row -> row.state().lastDay())
                .date(row -> day(row.place()))
                .number(row -> block(row.place()))
                .integer(row -> index(row.place()))
                .text(row -> row.state().ranks());
    }

    private static @Nullable LocalDate day(@Nullable PayloadPlace place) {
        return place == null ? null : place.day();
    }

    private static @Nullable Long block(@Nullable PayloadPlace place) {
        return place == null ? null : place.block();
    }

    private static @Nullable Integer index(@Nullable PayloadPlace place) {
        return place == null ? null : place.index();
    }
}
