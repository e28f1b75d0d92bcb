package dev.plumbline.analytics.filter;

import java.util.List;

/** What a column holds, hence which filter types it takes. */
public enum ColumnKind {
    TEXT("string", FilterType.STRING, FilterType.STRING_OPTIONS, FilterType.NULL),
    TIME("datetime", FilterType.DATETIME, FilterType.NULL),
    NUMBER("number", FilterType.NUMBER, FilterType.NULL),
    BOOLEAN("boolean", FilterType.BOOLEAN),
    ARRAY("string[]", FilterType.ARRAY_OPTIONS),
    METADATA(
            "metadata",
            FilterType.STRING_OBJECT,
            FilterType.NUMBER_OBJECT,
            FilterType.BOOLEAN_OBJECT,
            FilterType.CATEGORY_OPTIONS),
    /** A JSON object in a column of the table itself. */
    TEXT_METADATA("metadata", FilterType.STRING_OBJECT),
    NUMBER_SCORES("numberObject", FilterType.NUMBER_OBJECT),
    CATEGORY_SCORES("categoryOptions", FilterType.CATEGORY_OPTIONS),
    BOOLEAN_SCORES("booleanObject", FilterType.BOOLEAN_OBJECT);

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<FilterType> types;

    private final String wire;

    ColumnKind(String wire, FilterType... types) {
        this.wire = wire;
        this.types = List.of(types);
    }

    /** As an error names it. */
    public String wire() {
        return wire;
    }

    public List<FilterType> types() {
        return types;
    }
}
