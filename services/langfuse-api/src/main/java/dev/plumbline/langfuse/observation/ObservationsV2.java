package dev.plumbline.langfuse.observation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some observations, the newest first. */
public record ObservationsV2(List<ObservationV2> data, Meta meta) {

    /** @param cursor of the next page; absent after the last */
    public record Meta(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String cursor) {}
}
