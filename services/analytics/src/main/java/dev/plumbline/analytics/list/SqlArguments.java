package dev.plumbline.analytics.list;

import java.util.ArrayList;
import java.util.List;

/** Collects arguments while a statement is put together: values never become SQL text. */
public final class SqlArguments {

    private final List<Object> values = new ArrayList<>();

    /** The placeholder of a further argument. */
    public String add(Object value) {
        values.add(value);
        return "$" + values.size();
    }

    public ListSql with(String sql) {
        return new ListSql(sql, List.copyOf(values));
    }
}
