package dev.plumbline.analytics.query;

import dev.plumbline.analytics.filter.ColumnKind;

/** What rows of a view are grouped by. A row with an array counts once for each different element. */
public record Dimension(String name, Type type, Expression value, boolean optional) {

    /** The form of its values. */
    public enum Type {
        STRING(ColumnKind.TEXT),
        NUMBER(ColumnKind.NUMBER),
        ARRAY(ColumnKind.ARRAY),
        /** The keys of an object of numbers; no filter looks into it. */
        PAIRS(ColumnKind.METADATA);

        private final ColumnKind filterKind;

        Type(ColumnKind filterKind) {
            this.filterKind = filterKind;
        }

        ColumnKind filterKind() {
            return filterKind;
        }

        /** Whether a row counts once for each of its elements. */
        public boolean explodes() {
            return this == ARRAY || this == PAIRS;
        }
    }

    /** A text that every row has. */
    static Dimension required(String name, Expression value) {
        return new Dimension(name, Type.STRING, value, false);
    }

    static Dimension text(String name, Expression value) {
        return new Dimension(name, Type.STRING, value, true);
    }

    static Dimension number(String name, Expression value) {
        return new Dimension(name, Type.NUMBER, value, true);
    }

    static Dimension pairs(String name, Expression value) {
        return new Dimension(name, Type.PAIRS, value, false);
    }

    static Dimension array(String name, Expression value) {
        return new Dimension(name, Type.ARRAY, value, true);
    }
}
