package dev.plumbline.ingestion.trace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Tags as one value: sorted, each once, as a JSON array. */
public final class TagList {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    private TagList() {}

    public static String write(Collection<String> tags) {
        try {
            return JSON.writeValueAsString(new TreeSet<>(tags));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static SortedSet<String> read(String json) {
        try {
            return new TreeSet<>(JSON.readValue(json, TEXTS));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Damaged tags", e);
        }
    }
}
