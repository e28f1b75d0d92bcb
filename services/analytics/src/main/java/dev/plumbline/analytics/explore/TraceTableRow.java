package dev.plumbline.analytics.explore;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.analytics.payload.Preview;
import dev.plumbline.analytics.trace.TraceItem;
import org.jspecify.annotations.Nullable;

/** @param inputPreview at most 200 characters of the stored text */
public record TraceTableRow(
        @JsonUnwrapped TraceSummary summary,
        @Nullable String inputPreview,
        @Nullable String outputPreview) {

    static TraceTableRow of(TraceItem item) {
        return new TraceTableRow(
                TraceSummary.of(item.trace()),
                Preview.of(item.payload().input()),
                Preview.of(item.payload().output()));
    }
}
