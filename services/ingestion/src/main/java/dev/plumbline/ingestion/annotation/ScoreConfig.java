package dev.plumbline.ingestion.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a score of a name may be.
 *
 * @param categories labels, for CATEGORICAL
 */
record ScoreConfig(
        String name,
        String dataType,
        @Nullable Double minValue,
        @Nullable Double maxValue,
        List<Category> categories,
        boolean archived) {

    /** @param value the number that stands for the label */
    record Category(String label, double value) {}
}
