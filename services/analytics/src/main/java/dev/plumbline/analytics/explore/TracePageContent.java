package dev.plumbline.analytics.explore;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.analytics.payload.JsonText;
import dev.plumbline.analytics.trace.FullTrace;
import dev.plumbline.langfuse.score.ScoreV1;
import dev.plumbline.schema.payload.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trace page: the trace with its own payload, and its observations without theirs, in order of start.
 *
 * @param input any JSON
 * @param metadata a JSON object
 */
public record TracePageContent(
        @JsonUnwrapped TraceSummary summary,
        @Nullable Object input,
        @Nullable Object output,
        @Nullable Object metadata,
        List<ObservationSummary> observations,
        List<ScoreV1> scores) {

    public static TracePageContent of(FullTrace full) {
        Payload payload = full.payloads().at(full.trace().payload());
        return new TracePageContent(
                TraceSummary.of(full.trace()),
                JsonText.value(payload.inputText()),
                JsonText.value(payload.outputText()),
                JsonText.object(payload.metadataText()),
                full.observations().stream().map(ObservationSummary::of).toList(),
                full.scores());
    }
}
