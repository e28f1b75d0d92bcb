package dev.plumbline.analytics.columnquery;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as answers have them. */
final class Decimals {

    private Decimals() {}

    /** Without zeros at its end. */
    static BigDecimal of(long whole, int places) {
        BigDecimal decimal = BigDecimal.valueOf(whole, places).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    static Object plain(long whole, int places) {
        return places == 0 ? (Object) whole : of(whole, places);
    }

    static double real(long whole, int places) {
        return places == 0 ? whole : BigDecimal.valueOf(whole, places).doubleValue();
    }

    static double quotient(BigDecimal sum, long count) {
        return sum.divide(BigDecimal.valueOf(count), MathContext.DECIMAL128).doubleValue();
    }
}
