package dev.plumbline.analytics.observationv2;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which groups of fields are wanted; unknown names are ignored.
 *
 * @param expanded keys of metadata whose values are not cut
 */
record FieldGroups(Set<String> names, Set<String> expanded) {

    static FieldGroups parse(@Nullable String fields, @Nullable String expandMetadata) {
        Set<String> names = split(fields);
        return new FieldGroups(names.isEmpty() ? Set.of("basic") : names, split(expandMetadata));
    }

    boolean has(String group) {
        return names.contains(group);
    }

    boolean needsPayload() {
        return has("io") || has("metadata");
    }

    boolean needsTrace() {
        return has("basic") || has("trace_context");
    }

    private static Set<String> split(@Nullable String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(","))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
