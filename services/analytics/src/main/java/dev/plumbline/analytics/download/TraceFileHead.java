package dev.plumbline.analytics.download;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.analytics.explore.TraceSummary;
import dev.plumbline.analytics.payload.JsonText;
import dev.plumbline.analytics.trace.FullTrace;
import dev.plumbline.langfuse.score.ScoreV1;
import dev.plumbline.schema.payload.Payload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands before the observations. */
record TraceFileHead(
        @JsonUnwrapped TraceSummary summary,
        @Nullable Object input,
        @Nullable Object output,
        @Nullable Object metadata,
        List<ScoreV1> scores) {

    static TraceFileHead of(FullTrace full) {
        Payload payload = full.payloads().at(full.trace().payload());
        return new TraceFileHead(
                TraceSummary.of(full.trace()),
                JsonText.value(payload.inputText()),
                JsonText.value(payload.outputText()),
                JsonText.object(payload.metadataText()),
                full.scores());
    }
}
