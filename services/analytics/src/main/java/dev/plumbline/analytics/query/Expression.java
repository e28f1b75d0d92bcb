package dev.plumbline.analytics.query;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A value of a view, written once for all dialects.
 *
 * @param tables what its columns come from, hence what a statement must join
 * @param text its SQL in a dialect
 */
public record Expression(Set<Table> tables, Function<Dialect, String> text) {

    public Expression {
        tables = Set.copyOf(tables);
    }

    public String in(Dialect dialect) {
        return text.apply(dialect);
    }

    static Expression column(Table table, String name) {
        return new Expression(Set.of(table), dialect -> table.alias() + "." + name);
    }

    static Expression one() {
        return new Expression(Set.of(), Dialect::one);
    }

    /** The month of a time in UTC, as 2026-01. */
    static Expression month(Expression time) {
        return unary(time, dialect -> dialect::month);
    }

    /** Whole milliseconds, the rest cut off. */
    static Expression milliseconds(Expression from, Expression to) {
        return binary(from, to, dialect -> dialect::milliseconds);
    }

    /** Per second of the time between; missing when no time passed. */
    static Expression perSecond(Expression amount, Expression from, Expression to) {
        return new Expression(
                union(amount, from, to),
                dialect -> dialect.perSecond(amount.in(dialect), from.in(dialect), to.in(dialect)));
    }

    static Expression orZero(Expression number) {
        return unary(number, dialect -> dialect::orZero);
    }

    static Expression missingIfZero(Expression number) {
        return unary(number, dialect -> dialect::missingIfZero);
    }

    /** 1 where there is a value, 0 where there is none. */
    static Expression present(Expression value) {
        return unary(value, dialect -> dialect::present);
    }

    /** Over the rows of a relation. */
    static Expression rows() {
        return new Expression(Set.of(), Dialect::rows);
    }

    /** @param condition over a table of {@code number} */
    static Expression onlyIf(String condition, Expression number) {
        return unary(number, dialect -> value -> dialect.onlyIf(condition, value));
    }

    /** "true" or "false". */
    static Expression flag(Expression value) {
        return unary(value, dialect -> dialect::flag);
    }

    static Expression truth(Expression number) {
        return unary(number, dialect -> dialect::truth);
    }

    /** 1 where the cost is missing though something was used. */
    static Expression unpriced(Expression receipt, Expression cost) {
        return binary(receipt, cost, dialect -> dialect::unpriced);
    }

    static Expression day(Expression time) {
        return unary(time, dialect -> dialect::day);
    }

    /** No column: what this version knows nothing of is missing, not refused. */
    static Expression unknown() {
        return new Expression(Set.of(), Dialect::unknown);
    }

    private static Expression unary(Expression value, Function<Dialect, UnaryOperator<String>> operator) {
        return new Expression(value.tables, dialect -> operator.apply(dialect).apply(value.in(dialect)));
    }

    private static Expression binary(
            Expression left, Expression right, Function<Dialect, BinaryOperator<String>> operator) {
        return new Expression(
                union(left, right), dialect -> operator.apply(dialect).apply(left.in(dialect), right.in(dialect)));
    }

    private static Set<Table> union(Expression... parts) {
        Set<Table> tables = EnumSet.noneOf(Table.class);
        for (Expression part : parts) {
            tables.addAll(part.tables);
        }
        return tables;
    }
}
