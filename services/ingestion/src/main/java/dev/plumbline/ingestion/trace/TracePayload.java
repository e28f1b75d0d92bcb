package dev.plumbline.ingestion.trace;

import dev.plumbline.schema.payload.Payload;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** @param metadata by top-level key; each value is JSON text */
public record TracePayload(
        @Nullable PayloadClaim input, @Nullable PayloadClaim output, SortedMap<String, PayloadClaim> metadata) {

    public static final TracePayload EMPTY = new TracePayload(null, null, new TreeMap<>());

    static TracePayload merge(TracePayload a, TracePayload b) {
        SortedMap<String, PayloadClaim> metadata = new TreeMap<>(a.metadata);
        b.metadata.forEach((key, claim) -> metadata.merge(key, claim, PayloadClaim::stronger));
        return new TracePayload(stronger(a.input, b.input), stronger(a.output, b.output), metadata);
    }

    /** Whether {@link #toPayload()} can be called: nothing of it was left in the database. */
    public boolean isLoaded() {
        return Stream.concat(Stream.of(input, output).filter(Objects::nonNull), metadata.values().stream())
                .allMatch(PayloadClaim::isLoaded);
    }

    public boolean isEmpty() {
        return input == null && output == null && metadata.isEmpty();
    }

    public Payload toPayload() {
        return new Payload(bytes(input), bytes(output), metadata.isEmpty() ? null : RawJson.object(values()));
    }

    /** Puts the bytes back that were left in the database. */
    TracePayload load(Payload stored) {
        Map<String, byte[]> values = stored.metadata() == null ? Map.of() : RawJson.entries(stored.metadata());
        SortedMap<String, PayloadClaim> loaded = new TreeMap<>(metadata);
        loaded.replaceAll((key, claim) -> Objects.requireNonNull(load(claim, values.get(key))));
        return new TracePayload(load(input, stored.input()), load(output, stored.output()), loaded);
    }

    private SortedMap<String, byte[]> values() {
        SortedMap<String, byte[]> values = new TreeMap<>();
        metadata.forEach((key, claim) -> values.put(key, Objects.requireNonNull(claim.bytes())));
        return values;
    }

    private static @Nullable PayloadClaim load(@Nullable PayloadClaim claim, byte @Nullable [] bytes) {
        return claim == null || claim.isLoaded() ? claim : new PayloadClaim(claim.rank(), claim.hash(), bytes);
    }

    private static byte @Nullable [] bytes(@Nullable PayloadClaim claim) {
        return claim == null ? null : Objects.requireNonNull(claim.bytes(), "payload left in the database");
    }

    private static @Nullable PayloadClaim stronger(@Nullable PayloadClaim a, @Nullable PayloadClaim b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return PayloadClaim.stronger(a, b);
    }
}
