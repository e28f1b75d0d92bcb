package dev.plumbline.tenantadmin.scoreconfig;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A score config as pages show it. */
record ScoreConfigView(
        String id,
        String name,
        String dataType,
        @Nullable Double minValue,
        @Nullable Double maxValue,
        @Nullable List<ScoreCategory> categories,
        @Nullable String description,
        boolean isArchived,
        Instant createdAt) {

    static ScoreConfigView of(ScoreConfig config) {
        return new ScoreConfigView(
                config.id,
                config.name,
                config.dataType,
                config.minValue,
                config.maxValue,
                config.categories,
                config.description,
                config.archived,
                config.createdAt);
    }
}
