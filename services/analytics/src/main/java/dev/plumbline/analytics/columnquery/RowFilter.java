package dev.plumbline.analytics.columnquery;

import dev.plumbline.analytics.columns.Columns;
import dev.plumbline.analytics.columns.Dictionary;
import dev.plumbline.analytics.columns.Segment;
import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.query.MetricsQuery;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which rows the query is about. A condition on a text is decided once for each text. */
final class RowFilter {

    private final TimeRange times;
    private final int[] columns;
    private final boolean[][] passing;

    RowFilter(MetricsQuery query, Columns columns) {
        this.times = TimeRange.of(query);
        List<Filter> filters = new ArrayList<>(query.filters());
        filters.removeIf(filter -> filter instanceof Filter.Time);
        this.columns = filters.stream()
                .mapToInt(filter -> columns.layout().texts().indexOf(filter.column()))
                .toArray();
        this.passing = filters.stream()
                .map(filter -> passing(filter, columns.dictionary()))
                .toArray(boolean[][]::new);
    }

    TimeRange times() {
        return times;
    }

    boolean passes(Segment segment, int row) {
        for (int i = 0; i < columns.length; i++) {
            if (!passing[i][segment.text(columns[i], row)]) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] passing(Filter filter, Dictionary dictionary) {
        boolean[] passing = new boolean[dictionary.size()];
        for (int code = 0; code < passing.length; code++) {
            passing[code] = holds(filter, dictionary.text(code));
        }
        return passing;
    }

    /** A row without a value is "none of" everything and "does not contain" anything. */
    private static boolean holds(Filter filter, @Nullable String text) {
        if (filter instanceof Filter.Presence) {
            return switch (filter.operator()) {
                case IS_NULL -> text == null;
                default -> text != null;
            };
        }
        if (filter instanceof Filter.Options options) {
            boolean among = text != null && options.values().contains(text);
            return switch (options.operator()) {
                case NONE_OF -> !among;
                default -> among;
            };
        }
        String part = ((Filter.Text) filter).value();
        return switch (filter.operator()) {
            case EQUALS -> part.equals(text);
            case CONTAINS -> text != null && text.contains(part);
            case DOES_NOT_CONTAIN -> text == null || !text.contains(part);
            case STARTS_WITH -> text != null && text.startsWith(part);
            case ENDS_WITH -> text != null && text.endsWith(part);
            default -> throw new IllegalStateException("No condition for " + filter);
        };
    }
}
