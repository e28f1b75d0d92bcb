package dev.plumbline.ingestion.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;

/** The value of a score by its data type; without one, a number is NUMERIC and a text CATEGORICAL. */
final class ScoreValues {

    private static final int TEXT_LIMIT = 500;

    private ScoreValues() {}

    static ScoreValue read(ScoreFields body) {
        JsonNode value = body.node("value");
        return switch (type(body, value)) {
            case NUMERIC -> new ScoreValue(ScoreType.NUMERIC, number(value), null);
            case BOOLEAN -> truth(value);
            case CATEGORICAL -> new ScoreValue(ScoreType.CATEGORICAL, null, text(value, "CATEGORICAL"));
            case TEXT -> new ScoreValue(ScoreType.TEXT, null, shortText(value));
            // a correction is a text, and readers expect its number to be 0
            case CORRECTION -> new ScoreValue(ScoreType.CORRECTION, 0.0, text(value, "CORRECTION"));
        };
    }

    private static ScoreType type(ScoreFields body, JsonNode value) {
        String name = body.text("dataType");
        if (name == null) {
            return inferred(value);
        }
        return Arrays.stream(ScoreType.values())
                .filter(type -> type.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidScoreException("dataType must be one of " + Arrays.toString(ScoreType.values())));
    }

    private static ScoreType inferred(JsonNode value) {
        if (value.isNumber()) {
            return ScoreType.NUMERIC;
        }
        if (value.isTextual()) {
            return ScoreType.CATEGORICAL;
        }
        if (value.isBoolean()) {
            return ScoreType.BOOLEAN;
        }
        throw new InvalidScoreException("value must be a number or a string");
    }

    private static double number(JsonNode value) {
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw new InvalidScoreException("value of a NUMERIC score must be a number");
        }
        return value.doubleValue();
    }

    private static ScoreValue truth(JsonNode value) {
        boolean isTrue = value.isBoolean() ? value.booleanValue() : value.isNumber() && value.doubleValue() == 1;
        boolean isFalse = value.isBoolean() ? !value.booleanValue() : value.isNumber() && value.doubleValue() == 0;
        if (!isTrue && !isFalse) {
            throw new InvalidScoreException("value of a BOOLEAN score must be 0, 1, false or true");
        }
        return new ScoreValue(ScoreType.BOOLEAN, isTrue ? 1.0 : 0.0, isTrue ? "True" : "False");
    }

    private static String text(JsonNode value, String type) {
        if (!value.isTextual()) {
            throw new InvalidScoreException("value of a " + type + " score must be a string");
        }
        return ScoreFields.clean(value.textValue());
    }

    private static String shortText(JsonNode value) {
        String text = text(value, "TEXT");
        if (text.isEmpty() || text.codePointCount(0, text.length()) > TEXT_LIMIT) {
            throw new InvalidScoreException("value of a TEXT score must have 1 to " + TEXT_LIMIT + " characters");
        }
        return text;
    }
}
