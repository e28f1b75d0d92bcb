package dev.plumbline.analytics.user;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param totalCost in USD; null when nothing the user did has a price
 * @param unpricedCount observations that used something whose price is not known
 */
public record UserRow(
        String userId,
        long traces,
        long observations,
        long inputTokens,
        long outputTokens,
        long totalTokens,
        @Nullable BigDecimal totalCost,
        long sessions,
        long errorCount,
        long unpricedCount,
        Instant firstSeen,
        Instant lastSeen) {}
