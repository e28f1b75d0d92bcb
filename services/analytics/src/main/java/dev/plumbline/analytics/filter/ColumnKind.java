package dev.plumbline.analytics.filter;

import java.util.List;

/** What a column holds, hence which filter types it takes. */
public enum ColumnKind {
    TEXT(FilterType.STRING, FilterType.STRING_OPTIONS, FilterType.NULL),
    TIME(FilterType.DATETIME, FilterType.NULL),
    NUMBER(FilterType.NUMBER, FilterType.NULL),
    BOOLEAN(FilterType.BOOLEAN),
    ARRAY(FilterType.ARRAY_OPTIONS),
    METADATA(
            FilterType.STRING_OBJECT, FilterType.NUMBER_OBJECT, FilterType.BOOLEAN_OBJECT, FilterType.CATEGORY_OPTIONS),
    NUMBER_SCORES(FilterType.NUMBER_OBJECT),
    CATEGORY_SCORES(FilterType.CATEGORY_OPTIONS),
    BOOLEAN_SCORES(FilterType.BOOLEAN_OBJECT);

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<FilterType> types;

    ColumnKind(FilterType... types) {
        this.types = List.of(types);
    }

    public List<FilterType> types() {
        return types;
    }
}
