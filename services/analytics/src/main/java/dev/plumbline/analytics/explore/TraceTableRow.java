package dev.plumbline.analytics.explore;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.analytics.payload.Preview;
import dev.plumbline.analytics.score.RowScore;
import dev.plumbline.analytics.score.RowScores;
import dev.plumbline.analytics.trace.TraceItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param inputPreview at most 200 characters of the stored text */
public record TraceTableRow(
        @JsonUnwrapped TraceSummary summary,
        @Nullable String inputPreview,
        @Nullable String outputPreview,
        List<RowScore> scores) {

    static TraceTableRow of(TraceItem item, Map<RowScores.Target, List<RowScore>> scores) {
        return new TraceTableRow(
                TraceSummary.of(item.trace()),
                Preview.of(item.payload().input()),
                Preview.of(item.payload().output()),
                scores.getOrDefault(new RowScores.Target(item.trace().id(), null), List.of()));
    }
}
