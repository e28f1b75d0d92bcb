package dev.plumbline.analytics.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that every row of a view has.
 *
 * @param value the number of one row; over a relation, an aggregate of the related rows
 * @param related the relation that it aggregates, null when it is the row's own
 * @param optional whether a row may lack it; what is missing is not counted, not zero, and a sum of nothing is null
 * @param pairedWith the dimension of pairs whose values these are, null for any other measure
 * @param identity what counting looks at instead of the number: how many different ones there are
 */
public record Measure(
        String name,
        Type type,
        String unit,
        Expression value,
        @Nullable Table related,
        boolean optional,
        @Nullable Expression identity,
        @Nullable String pairedWith) {

    /** What the values are, hence how they may be aggregated. */
    public enum Type {
        INTEGER("integer", List.of(Aggregation.values())),
        DECIMAL("decimal", List.of(Aggregation.values())),
        STRING("string", List.of(Aggregation.COUNT, Aggregation.UNIQ));

        private final String wire;

        @SuppressWarnings("ImmutableEnumChecker") // List.of
        private final List<Aggregation> aggregations;

        Type(String wire, List<Aggregation> aggregations) {
            this.wire = wire;
            this.aggregations = aggregations;
        }

        public String wire() {
            return wire;
        }

        public List<Aggregation> aggregations() {
            return aggregations;
        }
    }

    /** A whole number that every row has. */
    static Measure counted(String name, String unit, Expression value) {
        return new Measure(name, Type.INTEGER, unit, value, null, false, null, null);
    }

    static Measure integer(String name, String unit, Expression value) {
        return new Measure(name, Type.INTEGER, unit, value, null, true, null, null);
    }

    static Measure decimal(String name, String unit, Expression value) {
        return new Measure(name, Type.DECIMAL, unit, value, null, true, null, null);
    }

    /** Something that is counted, not added up. */
    static Measure text(String name, String unit, Expression value) {
        return new Measure(name, Type.STRING, unit, value, null, true, null, null);
    }

    /** The numbers that belong to the keys of a dimension of pairs. */
    static Measure paired(String name, Type type, String unit, String dimension) {
        return new Measure(name, type, unit, Expression.one(), null, false, null, dimension);
    }

    Measure over(Table relation) {
        return new Measure(name, type, unit, value, relation, optional, identity, pairedWith);
    }

    Measure identifiedBy(Expression identifier) {
        return new Measure(name, type, unit, value, related, optional, identifier, pairedWith);
    }
}
