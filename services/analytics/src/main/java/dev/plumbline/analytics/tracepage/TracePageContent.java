package dev.plumbline.analytics.tracepage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.analytics.explore.TraceSummary;
import dev.plumbline.analytics.payload.JsonText;
import dev.plumbline.analytics.trace.FullTrace;
import dev.plumbline.langfuse.score.ScoreV1;
import dev.plumbline.schema.payload.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trace page: the trace with its own payload, and its first observations without theirs, in order of start.
 *
 * @param input any JSON
 * @param metadata a JSON object
 * @param observationsNext where the page after these observations starts; null when these are all
 */
public record TracePageContent(
        @JsonUnwrapped TraceSummary summary,
        @Nullable Object input,
        @Nullable Object output,
        @Nullable Object metadata,
        List<ObservationSummary> observations,
        long observationsTotal,
        @Nullable String observationsNext,
        List<ScoreV1> scores) {

    static TracePageContent of(FullTrace full, ObservationPage page) {
        Payload payload = full.payloads().at(full.trace().payload());
        return new TracePageContent(
                TraceSummary.of(full.trace()),
                JsonText.value(payload.inputText()),
                JsonText.value(payload.outputText()),
                JsonText.object(payload.metadataText()),
                page.data(),
                full.trace().totals().observations(),
                page.meta().next(),
                full.scores());
    }

    public TracePageContent withScores(List<ScoreV1> others) {
        return new TracePageContent(
                summary, input, output, metadata, observations, observationsTotal, observationsNext, others);
    }
}
