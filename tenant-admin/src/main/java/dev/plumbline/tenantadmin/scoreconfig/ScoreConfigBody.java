package dev.plumbline.tenantadmin.scoreconfig;

import dev.plumbline.platform.errors.ApiException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The body that makes or changes a score config (contract section f: score configs); in a change, what is absent stays. */
record ScoreConfigBody(
        @Nullable String name,
        @Nullable String dataType,
        @Nullable Double minValue,
        @Nullable Double maxValue,
        @Nullable List<ScoreCategory> categories,
        @Nullable String description,
        @Nullable Boolean isArchived) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_ .()-]{1,35}");
    private static final Set<String> TYPES = Set.of("NUMERIC", "CATEGORICAL", "BOOLEAN");
    private static final List<ScoreCategory> TRUTH =
            List.of(new ScoreCategory("True", 1), new ScoreCategory("False", 0));
    private static final int LONGEST = 1_000;
    private static final int MOST_CATEGORIES = 100;

    String checkedName() {
        if (name == null || name.isBlank() || !NAME.matcher(name).matches()) {
            throw ApiException.badRequest("name: give 1 to 35 letters, digits, spaces or any of _ . ( ) -.");
        }
        return name;
    }

    String checkedType() {
        if (dataType == null || !TYPES.contains(dataType)) {
            throw ApiException.badRequest("dataType: give NUMERIC, CATEGORICAL or BOOLEAN.");
        }
        return dataType;
    }

    /** Fills in what a config of this type may have. */
    void applyTo(ScoreConfig config) {
        if (minValue != null) {
            config.minValue = minValue;
        }
        if (maxValue != null) {
            config.maxValue = maxValue;
        }
        if (description != null) {
            config.description = checkedDescription(description);
        }
        if (categories != null) {
            config.categories = categories;
        }
        if (isArchived != null) {
            config.archived = isArchived;
        }
        switch (config.dataType) {
            case "NUMERIC" -> checkRange(config);
            case "BOOLEAN" -> {
                refuse(config.minValue != null || config.maxValue != null, "A BOOLEAN config has no range.");
                refuse(
                        categories != null && !categories.equals(TRUTH),
                        "The categories of a BOOLEAN config are fixed.");
                config.categories = TRUTH;
            }
            default -> {
                refuse(config.minValue != null || config.maxValue != null, "A CATEGORICAL config has no range.");
                checkCategories(config.categories);
            }
        }
    }

    private static void checkRange(ScoreConfig config) {
        refuse(config.categories != null, "A NUMERIC config has no categories.");
        refuse(
                (config.minValue != null && !Double.isFinite(config.minValue))
                        || (config.maxValue != null && !Double.isFinite(config.maxValue)),
                "minValue and maxValue must be numbers.");
        refuse(
                config.minValue != null && config.maxValue != null && config.minValue > config.maxValue,
                "minValue must not be above maxValue.");
    }

    private static void checkCategories(@Nullable List<ScoreCategory> categories) {
        refuse(
                categories == null || categories.isEmpty() || categories.size() > MOST_CATEGORIES,
                "categories: give 1 to " + MOST_CATEGORIES + " of {\"label\", \"value\"}.");
        Set<String> labels = new HashSet<>();
        Set<Double> values = new HashSet<>();
        for (ScoreCategory category : categories == null ? List.<ScoreCategory>of() : categories) {
            String label = category.label();
            refuse(
                    label == null || label.isBlank() || label.length() > 200 || label.indexOf('\0') >= 0,
                    "categories: every label has 1 to 200 characters.");
            refuse(!labels.add(label) || !values.add(category.value()), "categories: labels and values are unique.");
        }
    }

    private static String checkedDescription(String text) {
        refuse(text.length() > LONGEST || text.indexOf('\0') >= 0, "description: at most " + LONGEST + " characters.");
        return text;
    }

    private static void refuse(boolean wrong, String why) {
        if (wrong) {
            throw ApiException.badRequest(why);
        }
    }
}
