package dev.plumbline.analytics.filter;

/** Every operator of the grammar; {@link FilterType} says which of them a type takes. */
public enum FilterOperator {
    EQUALS("="),
    NOT_EQUALS("<>"),
    GREATER(">"),
    LESS("<"),
    AT_LEAST(">="),
    AT_MOST("<="),
    CONTAINS("contains"),
    DOES_NOT_CONTAIN("does not contain"),
    STARTS_WITH("starts with"),
    ENDS_WITH("ends with"),
    ANY_OF("any of"),
    NONE_OF("none of"),
    ALL_OF("all of"),
    IS_NULL("is null"),
    IS_NOT_NULL("is not null");

    private final String wire;

    FilterOperator(String wire) {
        this.wire = wire;
    }

    /** As it is written in a request. */
    public String wire() {
        return wire;
    }
}
