package dev.plumbline.ingestion.event;

import org.jspecify.annotations.Nullable;

/**
 * @param name as sent, usually what the provider answered with
 * @param ruleId the price rule that matched
 * @param parameters a JSON object that jsonb accepts: numbers and strings as values, anything else as compact JSON text
 */
public record ModelUse(
        @Nullable String name,
        @Nullable String ruleId,
        @Nullable String parameters) {

    public static final ModelUse NONE = new ModelUse(null, null, null);
}
