package dev.plumbline.analytics.filter;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * One validated condition; the conditions of a request are all to hold. {@code column} is a name of the API, never of a table.
 * Several filters on one column are allowed.
 */
public sealed interface Filter {

    String column();

    FilterOperator operator();

    <R> R accept(FilterVisitor<R> visitor);

    /** {@code datetime}: &gt; &lt; &gt;= &lt;=. */
    record Time(String column, FilterOperator operator, Instant value) implements Filter {
        @Override
        public <R> R accept(FilterVisitor<R> visitor) {
            return visitor.time(this);
        }
    }

    /** {@code string}: case-sensitive. */
    record Text(String column, FilterOperator operator, String value) implements Filter {
        @Override
        public <R> R accept(FilterVisitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** {@code stringOptions}: the column's one value is, or is not, among {@code values}. */
    record Options(String column, FilterOperator operator, List<String> values) implements Filter {
        @Override
        public <R> R accept(FilterVisitor<R> visitor) {
            return visitor.options(this);
        }
    }

    /** {@code arrayOptions}: the column itself holds several values. */
    record ArrayOptions(String column, FilterOperator operator, List<String> values) implements Filter {
        @Override
        public <R> R accept(FilterVisitor<R> visitor) {
            return visitor.arrayOptions(this);
        }
    }

    /** {@code number}. */
    record Numeric(String column, FilterOperator operator, BigDecimal value) implements Filter {
        @Override
        public <R> R accept(FilterVisitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /** {@code boolean}: = or &lt;&gt;. */
    record Bool(String column, FilterOperator operator, boolean value) implements Filter {
        @Override
        public <R> R accept(FilterVisitor<R> visitor) {
            return visitor.bool(this);
        }
    }

    /** {@code null}: is null, is not null. */
    record Presence(String column, FilterOperator operator) implements Filter {
        @Override
        public <R> R accept(FilterVisitor<R> visitor) {
            return visitor.presence(this);
        }
    }

    /** {@code stringObject}: the text under {@code key}, such as a metadata entry. */
    record TextEntry(String column, String key, FilterOperator operator, String value) implements Filter {
        @Override
        public <R> R accept(FilterVisitor<R> visitor) {
            return visitor.textEntry(this);
        }
    }

    /** {@code numberObject}: the number under {@code key}, such as the average of the scores of that name. */
    record NumberEntry(String column, String key, FilterOperator operator, BigDecimal value) implements Filter {
        @Override
        public <R> R accept(FilterVisitor<R> visitor) {
            return visitor.numberEntry(this);
        }
    }

    /** {@code booleanObject}: = or &lt;&gt;; &lt;&gt; also holds where there is nothing under {@code key}. */
    record BoolEntry(String column, String key, FilterOperator operator, boolean value) implements Filter {
        @Override
        public <R> R accept(FilterVisitor<R> visitor) {
            return visitor.boolEntry(this);
        }
    }

    /** {@code categoryOptions}: the value under {@code key} is, or is not, among {@code values}. */
    record OptionsEntry(String column, String key, FilterOperator operator, List<String> values) implements Filter {
        @Override
        public <R> R accept(FilterVisitor<R> visitor) {
            return visitor.optionsEntry(this);
        }
    }
}
