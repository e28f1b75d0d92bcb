package dev.plumbline.analytics.querycompiler;

import dev.plumbline.analytics.query.Dialect;
import dev.plumbline.analytics.query.Dialect.ParameterType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Collects the values of a statement: whatever a caller gave is here, and only its place is in the text. */
final class Parameters {

    private final Dialect dialect;
    private final List<Object> values = new ArrayList<>();

    Parameters(Dialect dialect) {
        this.dialect = dialect;
    }

    String text(String value) {
        return add(value, ParameterType.TEXT);
    }

    String texts(List<String> value) {
        return add(List.copyOf(value), ParameterType.TEXTS);
    }

    String number(BigDecimal value) {
        return add(value, ParameterType.NUMBER);
    }

    String integer(int value) {
        return add(value, ParameterType.INTEGER);
    }

    String time(Instant value) {
        return add(value, ParameterType.TIME);
    }

    /** The day in UTC. */
    String day(Instant value) {
        return day(LocalDate.ofInstant(value, ZoneOffset.UTC));
    }

    String day(LocalDate value) {
        return add(value, ParameterType.DAY);
    }

    List<Object> values() {
        return List.copyOf(values);
    }

    private String add(Object value, ParameterType type) {
        values.add(value);
        return dialect.parameter(values.size(), type);
    }
}
