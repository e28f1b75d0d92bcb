package dev.plumbline.analytics.querycompiler;

import java.util.ArrayList;
import java.util.List;

/** Lays out a statement: named steps, each a SELECT over the one before, then the last SELECT. */
final class Statement {

    private final List<String> steps = new ArrayList<>();

    /** One SELECT: its columns in one line, every other clause in a line of its own. */
    static String select(List<String> columns, String... clauses) {
        StringBuilder text = new StringBuilder("SELECT ").append(String.join(", ", columns));
        for (String clause : clauses) {
            if (!clause.isEmpty()) {
                text.append('\n').append(clause);
            }
        }
        return text.toString();
    }

    static String quoted(String column) {
        return '"' + column + '"';
    }

    static String as(String value, String column) {
        return value + " AS " + quoted(column);
    }

    void step(String name, String select) {
        steps.add(name + " AS (\n" + select.indent(2) + ")");
    }

    String endWith(String select) {
        return "WITH " + String.join(",\n", steps) + "\n" + select;
    }
}
