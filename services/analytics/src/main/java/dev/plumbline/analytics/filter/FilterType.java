package dev.plumbline.analytics.filter;

import static dev.plumbline.analytics.filter.FilterOperator.ALL_OF;
import static dev.plumbline.analytics.filter.FilterOperator.ANY_OF;
import static dev.plumbline.analytics.filter.FilterOperator.AT_LEAST;
import static dev.plumbline.analytics.filter.FilterOperator.AT_MOST;
import static dev.plumbline.analytics.filter.FilterOperator.CONTAINS;
import static dev.plumbline.analytics.filter.FilterOperator.DOES_NOT_CONTAIN;
import static dev.plumbline.analytics.filter.FilterOperator.ENDS_WITH;
import static dev.plumbline.analytics.filter.FilterOperator.EQUALS;
import static dev.plumbline.analytics.filter.FilterOperator.GREATER;
import static dev.plumbline.analytics.filter.FilterOperator.IS_NOT_NULL;
import static dev.plumbline.analytics.filter.FilterOperator.IS_NULL;
import static dev.plumbline.analytics.filter.FilterOperator.LESS;
import static dev.plumbline.analytics.filter.FilterOperator.NONE_OF;
import static dev.plumbline.analytics.filter.FilterOperator.NOT_EQUALS;
import static dev.plumbline.analytics.filter.FilterOperator.STARTS_WITH;

import java.util.List;

/** The {@code type} of a filter: which operators it takes, and whether it names a key inside its column. */
public enum FilterType {
    DATETIME("datetime", false, GREATER, LESS, AT_LEAST, AT_MOST),
    STRING("string", false, EQUALS, CONTAINS, DOES_NOT_CONTAIN, STARTS_WITH, ENDS_WITH),
    STRING_OPTIONS("stringOptions", false, ANY_OF, NONE_OF),
    CATEGORY_OPTIONS("categoryOptions", true, ANY_OF, NONE_OF),
    ARRAY_OPTIONS("arrayOptions", false, ANY_OF, NONE_OF, ALL_OF),
    NUMBER("number", false, EQUALS, GREATER, LESS, AT_LEAST, AT_MOST),
    STRING_OBJECT("stringObject", true, EQUALS, CONTAINS, DOES_NOT_CONTAIN, STARTS_WITH, ENDS_WITH),
    NUMBER_OBJECT("numberObject", true, EQUALS, GREATER, LESS, AT_LEAST, AT_MOST),
    BOOLEAN_OBJECT("booleanObject", true, EQUALS, NOT_EQUALS),
    BOOLEAN("boolean", false, EQUALS, NOT_EQUALS),
    NULL("null", false, IS_NULL, IS_NOT_NULL);

    private final String wire;
    private final boolean keyed;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<FilterOperator> operators;

    FilterType(String wire, boolean keyed, FilterOperator... operators) {
        this.wire = wire;
        this.keyed = keyed;
        this.operators = List.of(operators);
    }

    /** As it is written in a request. */
    public String wire() {
        return wire;
    }

    /** Whether a filter of this type needs a {@code key}. */
    public boolean keyed() {
        return keyed;
    }

    public List<FilterOperator> operators() {
        return operators;
    }
}
