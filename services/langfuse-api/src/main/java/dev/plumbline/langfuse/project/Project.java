package dev.plumbline.langfuse.project;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param retentionDays absent when data is kept for ever */
public record Project(
        String id,
        String name,
        Organization organization,
        Map<String, Object> metadata,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer retentionDays) {

    public record Organization(String id, String name) {}
}
