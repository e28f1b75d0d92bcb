package dev.plumbline.analytics.tracepage;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.plumbline.analytics.observation.Observation;
import dev.plumbline.analytics.observation.ObservationCursor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some observations of a trace in order of start. */
public record ObservationPage(List<ObservationSummary> data, Meta meta) {

    /** @param next where the next page starts; null after the last observation */
    @JsonInclude
    public record Meta(@Nullable String next) {}

    /** @param found one more than the limit when there are more */
    static ObservationPage of(List<Observation> found, int limit) {
        List<Observation> page = found.subList(0, Math.min(limit, found.size()));
        String next =
                found.size() > limit ? ObservationCursor.of(page.get(limit - 1)).text() : null;
        return new ObservationPage(page.stream().map(ObservationSummary::of).toList(), new Meta(next));
    }
}
