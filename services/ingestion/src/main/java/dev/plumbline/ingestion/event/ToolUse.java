package dev.plumbline.ingestion.event;

import java.util.List;

/** Tools offered to a model and tools it called; names are distinct and in order of appearance, counts are not distinct. */
public record ToolUse(List<String> names, List<String> calledNames, int definitions, int calls) {

    public static final ToolUse NONE = new ToolUse(List.of(), List.of(), 0, 0);
}
