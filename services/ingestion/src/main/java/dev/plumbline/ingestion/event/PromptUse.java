package dev.plumbline.ingestion.event;

import org.jspecify.annotations.Nullable;

/** The managed prompt a generation was made with; {@code id} stays null until prompts can be looked up. */
public record PromptUse(
        @Nullable String id,
        @Nullable String name,
        @Nullable Integer version) {

    public static final PromptUse NONE = new PromptUse(null, null, null);
}
