package dev.plumbline.langfuse.trace;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.util.List;

/**
 * A trace in a list. Groups that were not asked for are empty lists, and -1 for the two numbers (never null: two SDKs read them as
 * numbers).
 *
 * @param observations ids
 * @param scores ids
 * @param totalCost in USD
 * @param latency in seconds
 */
public record TraceRow(
        @JsonUnwrapped TraceCore trace,
        List<String> observations,
        List<String> scores,
        BigDecimal totalCost,
        BigDecimal latency,
        String htmlPath) {}
