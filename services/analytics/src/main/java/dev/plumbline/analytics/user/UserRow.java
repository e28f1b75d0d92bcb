package dev.plumbline.analytics.user;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param totalCost in USD; null when nothing the user did has a price */
public record UserRow(
        String userId,
        long traces,
        long observations,
        long inputTokens,
        long outputTokens,
        long totalTokens,
        @Nullable BigDecimal totalCost,
        Instant firstSeen,
        Instant lastSeen) {}
