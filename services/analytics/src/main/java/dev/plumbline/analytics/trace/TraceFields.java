package dev.plumbline.analytics.trace;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The {@code fields} parameter: comma-separated groups beside the core. Unknown names are ignored; none at all means every group. */
record TraceFields(boolean io, boolean scores, boolean observations, boolean metrics) {

    private static final List<String> GROUPS = List.of("core", "io", "scores", "observations", "metrics");

    static TraceFields parse(@Nullable String fields) {
        Set<String> named = fields == null
                ? Set.of()
                : Arrays.stream(fields.split(","))
                        .map(String::strip)
                        .filter(GROUPS::contains)
                        .collect(Collectors.toSet());
        if (named.isEmpty()) {
            return new TraceFields(true, true, true, true);
        }
        return new TraceFields(
                named.contains("io"),
                named.contains("scores"),
                named.contains("observations"),
                named.contains("metrics"));
    }

    TraceParts parts() {
        return new TraceParts(io ? TraceParts.Io.WHOLE : TraceParts.Io.NONE, scores, observations);
    }
}
