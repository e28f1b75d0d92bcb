package dev.plumbline.ingestion.dialect;

import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.OtelSpan;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Input and output stand as they are under one of a few keys each; the first that is not empty counts. */
public record KeyedDialect(List<String> inputs, List<String> outputs) implements Dialect {

    @Override
    public @Nullable Exchange exchange(OtelSpan span) {
        return Exchange.of(first(span.attributes(), inputs), first(span.attributes(), outputs));
    }

    @Override
    public Set<String> exchangeKeys() {
        return Stream.concat(inputs.stream(), outputs.stream()).collect(Collectors.toUnmodifiableSet());
    }

    public static byte @Nullable [] first(Attributes attributes, List<String> keys) {
        for (String key : keys) {
            byte[] bytes = attributes.bytes(key);
            if (bytes != null) {
                return bytes;
            }
        }
        return null;
    }
}
