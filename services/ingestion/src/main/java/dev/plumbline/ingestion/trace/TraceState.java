package dev.plumbline.ingestion.trace;

import dev.plumbline.schema.payload.Payload;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A trace as far as it is known. {@link #merge} is commutative, associative and idempotent, so the stored trace is a function
 * of the set of spans that arrived, whatever their order and however often they came.
 *
 * <p>A writer that finds a row: {@code restored = TraceState.restore(row)}, {@code merged = merge(restored, incoming)}. When
 * {@code merged.payload().equals(restored.payload())} the row's payload stays where it is; else, unless
 * {@code merged.payload().isLoaded()}, it reads the old payload and merges again with {@code restored.load(payload)}.
 *
 * @param timestamp the earliest start of a span
 * @param firstDay smallest and {@code lastDay} largest partition of its spans
 */
public record TraceState(
        Instant timestamp,
        LocalDate firstDay,
        LocalDate lastDay,
        Map<TraceField, Claim> fields,
        SortedSet<String> tags,
        TracePayload payload) {

    public static final String DEFAULT_ENVIRONMENT = "default";

    /** Once a person has edited the tags, what spans say of them is of no account. */
    public TraceState {
        Claim edited = fields.get(TraceField.TAGS);
        tags = edited == null ? tags : TagList.read(edited.value());
    }

    public static TraceState merge(TraceState a, TraceState b) {
        Map<TraceField, Claim> fields = new EnumMap<>(TraceField.class);
        fields.putAll(a.fields);
        b.fields.forEach((field, claim) -> fields.merge(field, claim, Claim::stronger));
        SortedSet<String> tags = new TreeSet<>(a.tags);
        tags.addAll(b.tags);
        return new TraceState(
                a.timestamp.isBefore(b.timestamp) ? a.timestamp : b.timestamp,
                a.firstDay.isBefore(b.firstDay) ? a.firstDay : b.firstDay,
                a.lastDay.isAfter(b.lastDay) ? a.lastDay : b.lastDay,
                fields,
                tags,
                TracePayload.merge(a.payload, b.payload));
    }

    /** The state a row was written from; its payload is left in the database until {@link #load}. */
    public static TraceState restore(StoredTrace row) {
        return MergeState.restore(row);
    }

    public TraceState load(Payload stored) {
        return new TraceState(timestamp, firstDay, lastDay, fields, tags, payload.load(stored));
    }

    /** For column merge_state: the rank of every value that has one. */
    public String ranks() {
        return MergeState.write(this);
    }

    public @Nullable String value(TraceField field) {
        Claim claim = fields.get(field);
        return claim == null ? null : claim.value();
    }

    public String environment() {
        String environment = value(TraceField.ENVIRONMENT);
        return environment == null ? DEFAULT_ENVIRONMENT : environment;
    }

    public boolean isPublic() {
        return Boolean.parseBoolean(value(TraceField.PUBLIC));
    }

    public List<String> tagList() {
        return List.copyOf(tags);
    }
}
