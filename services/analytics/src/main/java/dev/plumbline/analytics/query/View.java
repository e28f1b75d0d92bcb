package dev.plumbline.analytics.query;

import dev.plumbline.analytics.filter.ColumnKind;
import dev.plumbline.analytics.filter.FilterColumns;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one kind of row can be asked: its table, its dimensions and measures, and how other tables hang on it.
 *
 * @param time what the time range and the time bucket look at
 * @param timeName its name in filters
 * @param filterAliases other names of columns in filters
 * @param keys what identifies a row, by the name of the key
 * @param parents tables with at most one row for each of ours: their column and ours
 * @param relations tables with any number of rows for each of ours
 * @param metadata where the metadata of a row is, null when filters cannot look into it
 * @param segment which rows of the table the view is about, null for all
 */
public record View(
        String name,
        Table base,
        Expression time,
        String timeName,
        Map<String, String> filterAliases,
        List<Dimension> dimensions,
        List<Measure> measures,
        Map<String, Expression> keys,
        Map<Table, Map<String, Expression>> parents,
        List<Relation> relations,
        @Nullable Place metadata,
        @Nullable Segment segment) {

    /** The column of metadata in filters. */
    public static final String METADATA = "metadata";

    /**
     * @param keys which of our keys its columns hold, by column
     */
    public record Relation(Table table, Map<String, String> keys) {}

    /** A payload: the day and number of its block, and its position in there. */
    public record Place(Expression day, Expression block, Expression index) {}

    /** The rows that have one of these values. */
    public record Segment(Expression column, List<String> values) {}

    public View {
        requireDistinct(name, dimensions.stream().map(Dimension::name));
        requireDistinct(name, measures.stream().map(Measure::name));
        dimensions = List.copyOf(dimensions);
        measures = List.copyOf(measures);
    }

    /** The same rows with other columns. */
    View with(List<Dimension> otherDimensions, List<Measure> otherMeasures) {
        return new View(
                name,
                base,
                time,
                timeName,
                filterAliases,
                otherDimensions,
                otherMeasures,
                keys,
                parents,
                relations,
                metadata,
                segment);
    }

    private static void requireDistinct(String view, Stream<String> columns) {
        Set<String> names = new HashSet<>();
        columns.filter(column -> !names.add(column)).findFirst().ifPresent(column -> {
            throw new IllegalArgumentException("Two columns of " + view + " are named " + column);
        });
    }

    public Optional<Dimension> dimension(String column) {
        return dimensions.stream()
                .filter(dimension -> dimension.name().equals(column))
                .findFirst();
    }

    public Optional<Measure> measure(String column) {
        return measures.stream()
                .filter(measure -> measure.name().equals(column))
                .findFirst();
    }

    /** A column that filters may name. */
    public Optional<Expression> value(String column) {
        return column.equals(timeName) ? Optional.of(time) : dimension(column).map(Dimension::value);
    }

    /** What filters may name, the time last; other names of a column are not in the list that an error shows. */
    public FilterColumns filterColumns() {
        FilterColumns columns = FilterColumns.none();
        for (Dimension dimension : dimensions) {
            if (dimension.type() != Dimension.Type.PAIRS) {
                columns = columns.with(dimension.type().filterKind(), dimension.name());
            }
        }
        if (metadata != null) {
            columns = columns.with(ColumnKind.METADATA, METADATA);
        }
        columns = columns.with(ColumnKind.TIME, timeName);
        for (Map.Entry<String, String> alias : filterAliases.entrySet()) {
            columns = columns.withAlias(alias.getKey(), alias.getValue());
        }
        return columns;
    }

    public Relation relation(Table table) {
        return relations.stream()
                .filter(relation -> relation.table() == table)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " has no relation to " + table));
    }
}
