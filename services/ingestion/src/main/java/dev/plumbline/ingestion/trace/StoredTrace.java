package dev.plumbline.ingestion.trace;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a row of table trace holds of the merge; {@code mergeState} is what {@link TraceState#ranks()} gave. */
public record StoredTrace(
        Instant timestamp,
        @Nullable String name,
        @Nullable String userId,
        @Nullable String sessionId,
        @Nullable String release,
        @Nullable String version,
        String environment,
        boolean isPublic,
        List<String> tags,
        LocalDate firstDay,
        LocalDate lastDay,
        String mergeState) {

    @Nullable
    String value(TraceField field) {
        return switch (field) {
            case NAME -> name;
            case USER_ID -> userId;
            case SESSION_ID -> sessionId;
            case RELEASE -> release;
            case VERSION -> version;
            case ENVIRONMENT -> environment;
            case PUBLIC -> Boolean.toString(isPublic);
            case TAGS -> TagList.write(tags);
        };
    }
}
