package dev.plumbline.analytics.querycompiler;

import static dev.plumbline.analytics.querycompiler.Statement.as;
import static dev.plumbline.analytics.querycompiler.Statement.quoted;
import static dev.plumbline.analytics.querycompiler.Statement.select;

import dev.plumbline.analytics.query.Dialect;
import dev.plumbline.analytics.query.Dimension;
import dev.plumbline.analytics.query.Measure;
import dev.plumbline.analytics.query.MetricsQuery;
import dev.plumbline.analytics.query.Table;
import dev.plumbline.analytics.query.TimeGrid;
import dev.plumbline.analytics.query.View;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of the view in the range, with their bucket, dimensions and measures: the rows themselves, then what related tables
 * say of each, then one row per array element.
 */
final class RowStage {

    private static final String BASE = "base";
    private static final String KEY = "key.";
    /** Follows the name of a measure whose identifiers are counted. */
    static final String IDENTITY = ".identity";

    private final MetricsQuery query;
    private final View view;
    private final RowSource source;
    private final Dialect dialect;
    private final Set<Measure> measures;

    RowStage(MetricsQuery query, RowSource source, Dialect dialect) {
        this.query = query;
        this.view = query.view();
        this.source = source;
        this.dialect = dialect;
        this.measures = query.metrics().stream()
                .map(MetricsQuery.Metric::measure)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Returns the name of its last step. */
    String write(Statement statement) {
        Set<Table> related = measures.stream()
                .map(Measure::related)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Table.class)));
        statement.step(BASE, base(related));
        for (Table table : related) {
            statement.step(stepOf(table), relation(view.relation(table)));
        }
        boolean explodes = query.dimensions().stream()
                .anyMatch(dimension -> dimension.type().explodes());
        if (related.isEmpty() && !explodes) {
            return BASE;
        }
        statement.step("complete", complete(related));
        return "complete";
    }

    private String base(Set<Table> related) {
        List<String> columns = new ArrayList<>();
        if (!related.isEmpty()) {
            view.keys().forEach((key, value) -> columns.add(as(value.in(dialect), KEY + key)));
        }
        TimeGrid grid = query.grid();
        if (grid != null) {
            columns.add(as(source.bucket(grid), MetricsQuery.TIME));
        }
        for (Dimension dimension : query.dimensions()) {
            columns.add(as(dimension.value().in(dialect), dimension.name()));
        }
        for (Measure measure : measures) {
            if (measure.related() == null && measure.pairedWith() == null) {
                columns.add(as(measure.value().in(dialect), query.column(measure)));
            }
            if (measure.identity() != null) {
                columns.add(as(measure.identity().in(dialect), query.column(measure) + IDENTITY));
            }
        }
        if (columns.isEmpty()) {
            columns.add(dialect.one());
        }
        Set<Table> used = EnumSet.noneOf(Table.class);
        query.dimensions().forEach(dimension -> used.addAll(dimension.value().tables()));
        measures.stream()
                .filter(measure -> measure.related() == null && measure.pairedWith() == null)
                .forEach(measure -> used.addAll(measure.value().tables()));
        return select(columns, source.from(used), source.where());
    }

    /** One row per row of ours that has related ones. */
    private String relation(View.Relation relation) {
        Table table = relation.table();
        List<String> keys = relation.keys().values().stream()
                .map(key -> BASE + "." + quoted(KEY + key))
                .toList();
        List<String> columns = new ArrayList<>(keys);
        measures.stream()
                .filter(measure -> measure.related() == table)
                .forEach(measure -> columns.add(as(measure.value().in(dialect), query.column(measure))));
        StringBuilder join = new StringBuilder("JOIN " + source.of(table));
        for (Map.Entry<String, String> key : relation.keys().entrySet()) {
            join.append(" AND ")
                    .append(table.alias())
                    .append('.')
                    .append(key.getKey())
                    .append(" = ");
            join.append(BASE).append('.').append(quoted(KEY + key.getValue()));
        }
        return select(columns, "FROM " + BASE, join.toString(), "GROUP BY " + String.join(", ", keys));
    }

    private String complete(Set<Table> related) {
        List<String> columns = new ArrayList<>();
        StringBuilder from = new StringBuilder("FROM " + BASE);
        for (Table table : related) {
            from.append("\nLEFT JOIN ").append(stepOf(table)).append(" ON ");
            from.append(view.relation(table).keys().values().stream()
                    .map(key -> stepOf(table) + "." + quoted(KEY + key) + " = " + BASE + "." + quoted(KEY + key))
                    .collect(Collectors.joining(" AND ")));
        }
        if (query.granularity() != null) {
            columns.add(BASE + "." + quoted(MetricsQuery.TIME));
        }
        for (Dimension dimension : query.dimensions()) {
            if (dimension.type() == Dimension.Type.PAIRS) {
                String alias = eachOf(dimension.name());
                from.append('\n').append(dialect.explodePairs(BASE + "." + quoted(dimension.name()), alias));
                columns.add(as(alias + ".key", dimension.name()));
            } else if (dimension.type() == Dimension.Type.ARRAY) {
                String alias = eachOf(dimension.name());
                from.append('\n').append(dialect.explode(BASE + "." + quoted(dimension.name()), alias));
                columns.add(as(alias + ".value", dimension.name()));
            } else {
                columns.add(BASE + "." + quoted(dimension.name()));
            }
        }
        for (Measure measure : measures) {
            columns.add(completed(measure));
            if (measure.identity() != null) {
                columns.add(BASE + "." + quoted(query.column(measure) + IDENTITY));
            }
        }
        if (columns.isEmpty()) {
            columns.add(dialect.one());
        }
        return select(columns, from.toString());
    }

    private String completed(Measure measure) {
        String pair = measure.pairedWith();
        if (pair != null) {
            return as(eachOf(pair) + ".value", query.column(measure));
        }
        Table table = measure.related();
        if (table == null) {
            return BASE + "." + quoted(query.column(measure));
        }
        String value = stepOf(table) + "." + quoted(query.column(measure));
        return measure.optional() ? value : as(dialect.orZero(value), query.column(measure));
    }

    private static String eachOf(String dimension) {
        return quoted("each." + dimension);
    }

    private static String stepOf(Table table) {
        return table.name().toLowerCase(Locale.ROOT) + "s";
    }
}
