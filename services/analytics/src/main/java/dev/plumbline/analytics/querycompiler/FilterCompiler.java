package dev.plumbline.analytics.querycompiler;

import dev.plumbline.analytics.filter.Filter;
import dev.plumbline.analytics.filter.FilterOperator;
import dev.plumbline.analytics.filter.FilterVisitor;
import dev.plumbline.analytics.query.Dialect;
import dev.plumbline.analytics.query.Table;
import dev.plumbline.analytics.query.View;
import java.util.EnumSet;
import java.util.Set;

/** One filter as a condition. A row without a value is "none of" everything and "does not contain" anything. */
final class FilterCompiler implements FilterVisitor<String> {

    private final View view;
    private final Dialect dialect;
    private final Parameters parameters;

    FilterCompiler(View view, Dialect dialect, Parameters parameters) {
        this.view = view;
        this.dialect = dialect;
        this.parameters = parameters;
    }

    /** What the columns of a filter come from. */
    static Set<Table> tables(View view, Filter filter) {
        Set<Table> tables = EnumSet.noneOf(Table.class);
        view.value(filter.column()).ifPresent(value -> tables.addAll(value.tables()));
        return tables;
    }

    @Override
    public String time(Filter.Time filter) {
        String condition =
                view.time().in(dialect) + " " + filter.operator().wire() + " " + parameters.time(filter.value());
        if (view.base() != Table.SPAN) {
            return condition;
        }
        // Only a condition on the day itself spares the partitions of other days.
        boolean lower = filter.operator() == FilterOperator.GREATER || filter.operator() == FilterOperator.AT_LEAST;
        return condition + " AND s.day " + (lower ? ">= " : "<= ") + parameters.day(filter.value());
    }

    @Override
    public String text(Filter.Text filter) {
        String value = value(filter);
        String parameter = parameters.text(filter.value());
        return switch (filter.operator()) {
            case EQUALS -> dialect.equalTo(value, parameter);
            case CONTAINS -> dialect.contains(value, parameter);
            case DOES_NOT_CONTAIN -> dialect.negated(dialect.contains(value, parameter));
            case STARTS_WITH -> dialect.startsWith(value, parameter);
            case ENDS_WITH -> dialect.endsWith(value, parameter);
            default -> throw unsupported(filter);
        };
    }

    @Override
    public String options(Filter.Options filter) {
        String among = dialect.among(value(filter), parameters.texts(filter.values()));
        return filter.operator() == FilterOperator.NONE_OF ? dialect.negated(among) : among;
    }

    @Override
    public String arrayOptions(Filter.ArrayOptions filter) {
        String value = value(filter);
        String parameter = parameters.texts(filter.values());
        return switch (filter.operator()) {
            case ANY_OF -> dialect.sharesAny(value, parameter);
            case NONE_OF -> dialect.negated(dialect.sharesAny(value, parameter));
            case ALL_OF -> dialect.holdsAll(value, parameter);
            default -> throw unsupported(filter);
        };
    }

    @Override
    public String number(Filter.Numeric filter) {
        return value(filter) + " " + filter.operator().wire() + " " + parameters.number(filter.value());
    }

    @Override
    public String presence(Filter.Presence filter) {
        return value(filter) + (filter.operator() == FilterOperator.IS_NULL ? " IS NULL" : " IS NOT NULL");
    }

    @Override
    public String bool(Filter.Bool filter) {
        throw unsupported(filter);
    }

    @Override
    public String textEntry(Filter.TextEntry filter) {
        throw unsupported(filter);
    }

    @Override
    public String numberEntry(Filter.NumberEntry filter) {
        throw unsupported(filter);
    }

    @Override
    public String boolEntry(Filter.BoolEntry filter) {
        throw unsupported(filter);
    }

    @Override
    public String optionsEntry(Filter.OptionsEntry filter) {
        throw unsupported(filter);
    }

    private String value(Filter filter) {
        return view.value(filter.column())
                .orElseThrow(() -> unsupported(filter))
                .in(dialect);
    }

    /** The parser lets none of these through, or they are on metadata, which is no column. */
    private static IllegalStateException unsupported(Filter filter) {
        return new IllegalStateException(
                "No condition for " + filter.getClass().getSimpleName() + " on " + filter.column());
    }
}
