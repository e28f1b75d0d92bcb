package dev.plumbline.analytics.query;

/** The tables that views read, each under one alias in every statement. */
public enum Table {
    TRACE("trace", "t"),
    SPAN("span", "s"),
    SCORE("score", "c");

    private final String sqlName;
    private final String alias;

    Table(String sqlName, String alias) {
        this.sqlName = sqlName;
        this.alias = alias;
    }

    public String sqlName() {
        return sqlName;
    }

    public String alias() {
        return alias;
    }
}
