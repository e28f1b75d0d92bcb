package dev.plumbline.ingestion.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.platform.errors.ApiException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person's score is worth, as it is stored: booleans are 1 or 0 and "True" or "False". */
record AnnotationValue(
        String dataType, @Nullable Double number, @Nullable String text) {

    private static final int LONGEST = 500;

    /** @param config null when the score follows none */
    static AnnotationValue of(String dataType, @Nullable JsonNode value, @Nullable ScoreConfig config) {
        return switch (dataType) {
            case "NUMERIC" -> numeric(value, config);
            case "BOOLEAN" -> bool(value);
            case "CATEGORICAL" -> categorical(value, config);
            default -> throw ApiException.badRequest("dataType: give NUMERIC, CATEGORICAL or BOOLEAN.");
        };
    }

    private static AnnotationValue numeric(@Nullable JsonNode value, @Nullable ScoreConfig config) {
        if (value == null || !value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw ApiException.badRequest("value: give a number.");
        }
        double number = value.doubleValue();
        Double least = config == null ? null : config.minValue();
        Double most = config == null ? null : config.maxValue();
        if ((least != null && number < least) || (most != null && number > most)) {
            throw ApiException.badRequest("value: give a number " + (least == null ? "" : "from " + least + " ")
                    + (most == null ? "" : "up to " + most) + ".");
        }
        return new AnnotationValue("NUMERIC", number, null);
    }

    private static AnnotationValue bool(@Nullable JsonNode value) {
        boolean isOne = value != null
                && (value.isBoolean() ? value.booleanValue() : value.isNumber() && value.doubleValue() == 1);
        boolean isZero = value != null
                && (value.isBoolean() ? !value.booleanValue() : value.isNumber() && value.doubleValue() == 0);
        if (!isOne && !isZero) {
            throw ApiException.badRequest("value: give true or false.");
        }
        return new AnnotationValue("BOOLEAN", isOne ? 1.0 : 0.0, isOne ? "True" : "False");
    }

    private static AnnotationValue categorical(@Nullable JsonNode value, @Nullable ScoreConfig config) {
        String label = value != null && value.isTextual() ? value.textValue() : "";
        if (label.isBlank() || label.length() > LONGEST || label.indexOf('\0') >= 0) {
            throw ApiException.badRequest("value: give a category of 1 to " + LONGEST + " characters.");
        }
        if (config == null) {
            return new AnnotationValue("CATEGORICAL", null, label);
        }
        return config.categories().stream()
                .filter(category -> category.label().equals(label))
                .findFirst()
                .map(category -> new AnnotationValue("CATEGORICAL", category.value(), label))
                .orElseThrow(() -> ApiException.badRequest("value: give one of "
                        + config.categories().stream()
                                .map(ScoreConfig.Category::label)
                                .collect(Collectors.joining(", "))
                        + "."));
    }
}
