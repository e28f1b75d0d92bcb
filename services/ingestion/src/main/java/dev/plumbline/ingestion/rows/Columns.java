package dev.plumbline.ingestion.rows;

import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Rows turned into the parameters of an UNNEST statement: one array per column. Columns are given in the order of $1, $2, …;
 * what the driver has no array for (jsonb, numeric, text[]) goes as text and is cast by the statement.
 */
public final class Columns<R> {

    private final List<R> rows;
    private final List<Object> parameters = new ArrayList<>();

    private Columns(List<R> rows) {
        this.rows = rows;
    }

    public static <R> Columns<R> of(List<R> rows) {
        return new Columns<>(rows);
    }

    public Columns<R> text(Function<R, @Nullable String> column) {
        return add(String[]::new, column);
    }

    /** As the text of a text[] literal. */
    public Columns<R> texts(Function<R, List<String>> column) {
        return add(String[]::new, column.andThen(TextArray::literal));
    }

    public Columns<R> number(Function<R, @Nullable Long> column) {
        return add(Long[]::new, column);
    }

    public Columns<R> integer(Function<R, @Nullable Integer> column) {
        return add(Integer[]::new, column);
    }

    public Columns<R> real(Function<R, @Nullable Double> column) {
        return add(Double[]::new, column);
    }

    /** As text, which keeps every digit. */
    public Columns<R> decimal(Function<R, @Nullable BigDecimal> column) {
        return add(String[]::new, row -> {
            BigDecimal value = column.apply(row);
            return value == null ? null : value.toPlainString();
        });
    }

    public Columns<R> flag(Function<R, Boolean> column) {
        return add(Boolean[]::new, column);
    }

    public Columns<R> date(Function<R, @Nullable LocalDate> column) {
        return add(LocalDate[]::new, column);
    }

    public Columns<R> instant(Function<R, @Nullable Instant> column) {
        return add(OffsetDateTime[]::new, row -> {
            Instant value = column.apply(row);
            return value == null ? null : value.atOffset(ZoneOffset.UTC);
        });
    }

    public Columns<R> bytes(Function<R, byte[]> column) {
        return add(Buffer[]::new, column.andThen(Buffer::buffer));
    }

    /** One value for all rows. */
    public Columns<R> each(Instant value) {
        parameters.add(value.atOffset(ZoneOffset.UTC));
        return this;
    }

    /** One value for all rows. */
    public Columns<R> each(String value) {
        parameters.add(value);
        return this;
    }

    /** One value for all rows. */
    public Columns<R> each(LocalDate value) {
        parameters.add(value);
        return this;
    }

    public Tuple tuple() {
        return Tuple.tuple(parameters);
    }

    private <T> Columns<R> add(IntFunction<@Nullable T[]> array, Function<R, ? extends @Nullable T> column) {
        @Nullable T[] values = array.apply(rows.size());
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(rows.get(i));
        }
        parameters.add(values);
        return this;
    }
}
