package dev.plumbline.analytics.columns;

import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.sqlclient.data.Numeric;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects the rows of one hour. */
final class SegmentBuilder {

    private final Layout layout;
    private final Dictionary dictionary;
    private final Instant hour;
    private final LongList offsets = new LongList();
    private final LongList[] texts;
    private final LongList[] numbers;
    private final LongList pairEnds = new LongList();
    private final LongList pairKeys = new LongList();
    private final LongList pairValues = new LongList();
    private boolean exact = true;

    SegmentBuilder(Layout layout, Dictionary dictionary, Instant hour) {
        this.layout = layout;
        this.dictionary = dictionary;
        this.hour = hour;
        this.texts = LongList.some(layout.texts().size());
        this.numbers = LongList.some(layout.numbers().size());
    }

    /** @param row of the layout's statement, at {@code time} within the hour */
    void add(Row row, OffsetDateTime time) {
        offsets.add(ChronoUnit.MICROS.between(hour, time.toInstant()));
        int column = 1;
        for (LongList codes : texts) {
            codes.add(dictionary.code(row.getString(column++)));
        }
        for (int i = 0; i < numbers.length; i++) {
            Object value = row.getValue(column++);
            numbers[i].add(number(value, Layout.isCost(layout.numbers().get(i))));
        }
        if (layout.hasPairs()) {
            addPairs(row.getValue(column));
        }
    }

    private long number(@Nullable Object value, boolean cost) {
        if (value == null) {
            return Numbers.MISSING;
        }
        if (!cost) {
            return ((Number) value).longValue();
        }
        return whole(value instanceof Numeric numeric ? numeric.bigDecimalValue() : null, Layout.COST_PLACES);
    }

    private void addPairs(@Nullable Object pairs) {
        if (pairs instanceof JsonObject object) {
            for (Map.Entry<String, Object> pair : object) {
                if (!pair.getKey().equals("total")) {
                    pairKeys.add(dictionary.code(pair.getKey()));
                    pairValues.add(whole(decimal(pair.getValue()), 0));
                }
            }
        }
        pairEnds.add(pairKeys.size());
    }

    private static @Nullable BigDecimal decimal(@Nullable Object value) {
        return value instanceof Integer || value instanceof Long
                ? BigDecimal.valueOf(((Number) value).longValue())
                : null;
    }

    /** A number that has no place in a column makes the whole hour one that only the database can answer for. */
    private long whole(@Nullable BigDecimal value, int places) {
        if (value != null) {
            try {
                return value.setScale(places, RoundingMode.UNNECESSARY)
                        .unscaledValue()
                        .longValueExact();
            } catch (ArithmeticException e) {
                exact = false;
                return Numbers.MISSING;
            }
        }
        exact = false;
        return Numbers.MISSING;
    }

    Segment build(long version) {
        return new Segment(
                hour,
                version,
                exact,
                offsets.ints(),
                LongList.map(texts, Codes[]::new, list -> Codes.of(list.array(), list.size())),
                LongList.map(numbers, Numbers[]::new, list -> Numbers.of(list.array(), list.size())),
                new Pairs(
                        pairEnds.ints(),
                        Codes.of(pairKeys.array(), pairKeys.size()),
                        Numbers.of(pairValues.array(), pairValues.size())));
    }
}
