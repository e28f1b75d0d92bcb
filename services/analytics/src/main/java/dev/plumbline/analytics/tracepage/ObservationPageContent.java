package dev.plumbline.analytics.tracepage;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.analytics.observation.ObservationItem;
import dev.plumbline.analytics.observation.Receipt;
import dev.plumbline.analytics.payload.JsonText;
import dev.plumbline.schema.payload.Payload;
import org.jspecify.annotations.Nullable;

/**
 * One observation with everything known about it.
 *
 * @param modelParameters a JSON object of numbers and strings
 * @param receipt how the cost came about; null when nothing was used
 */
public record ObservationPageContent(
        @JsonUnwrapped ObservationSummary summary,
        @Nullable Object input,
        @Nullable Object output,
        @Nullable Object metadata,
        @Nullable Object modelParameters,
        @Nullable Receipt receipt) {

    public static ObservationPageContent of(ObservationItem item) {
        Payload payload = item.payload();
        return new ObservationPageContent(
                ObservationSummary.of(item.observation()),
                JsonText.value(payload.inputText()),
                JsonText.value(payload.outputText()),
                JsonText.object(payload.metadataText()),
                JsonText.value(item.observation().modelParameters()),
                item.observation().usage().receipt());
    }
}
