package dev.plumbline.ingestion.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Column merge_state: {@code {"name":[priority,micros],…,"input":[priority,micros,hash],"metadata":{key:[priority,micros,hash]}}}.
 * The values themselves are in the row's columns and in its payload.
 */
final class MergeState {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INPUT = "input";
    private static final String OUTPUT = "output";
    private static final String METADATA = "metadata";

    private MergeState() {}

    static String write(TraceState state) {
        ObjectNode ranks = JSON.createObjectNode();
        state.fields().forEach((field, claim) -> ranks.set(field.key(), rank(claim.rank())));
        TracePayload payload = state.payload();
        if (payload.input() != null) {
            ranks.set(INPUT, rank(payload.input()));
        }
        if (payload.output() != null) {
            ranks.set(OUTPUT, rank(payload.output()));
        }
        if (!payload.metadata().isEmpty()) {
            ObjectNode metadata = ranks.putObject(METADATA);
            payload.metadata().forEach((key, claim) -> metadata.set(key, rank(claim)));
        }
        return ranks.toString();
    }

    static TraceState restore(StoredTrace row) {
        JsonNode ranks = read(row.mergeState());
        Map<TraceField, Claim> fields = new EnumMap<>(TraceField.class);
        for (TraceField field : TraceField.values()) {
            String value = row.value(field);
            JsonNode rank = ranks.get(field.key());
            if (value != null && rank != null) {
                fields.put(field, new Claim(rank(rank), value));
            }
        }
        SortedMap<String, PayloadClaim> metadata = new TreeMap<>();
        ranks.path(METADATA).forEachEntry((key, rank) -> metadata.put(key, unloaded(rank)));
        return new TraceState(
                row.timestamp(),
                row.firstDay(),
                row.lastDay(),
                fields,
                new TreeSet<>(row.tags()),
                new TracePayload(optional(ranks.get(INPUT)), optional(ranks.get(OUTPUT)), metadata));
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Damaged merge state", e);
        }
    }

    private static ArrayNode rank(Rank rank) {
        return JSON.createArrayNode().add(rank.priority()).add(rank.micros());
    }

    private static ArrayNode rank(PayloadClaim claim) {
        return rank(claim.rank()).add(claim.hash());
    }

    private static Rank rank(JsonNode rank) {
        return new Rank(rank.get(0).intValue(), rank.get(1).longValue());
    }

    private static @Nullable PayloadClaim optional(@Nullable JsonNode rank) {
        return rank == null ? null : unloaded(rank);
    }

    private static PayloadClaim unloaded(JsonNode rank) {
        return new PayloadClaim(rank(rank), rank.get(2).longValue(), null);
    }
}
