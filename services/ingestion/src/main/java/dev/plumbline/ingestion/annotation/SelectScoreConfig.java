package dev.plumbline.ingestion.annotation;

import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.Optional;

/** Reads a score config, which tenant-admin writes. */
final class SelectScoreConfig {

    private static final String SQL = """
            SELECT name, data_type, min_value, max_value, categories, archived
            FROM score_config WHERE project_id = $1 AND id = $2""";

    private SelectScoreConfig() {}

    static Uni<Optional<ScoreConfig>> run(SqlConnection connection, ProjectId project, String id) {
        return connection
                .preparedQuery(SQL)
                .execute(Tuple.of(project.value(), id))
                .map(rows -> {
                    for (Row row : rows) {
                        return Optional.of(from(row));
                    }
                    return Optional.empty();
                });
    }

    private static ScoreConfig from(Row row) {
        JsonArray categories = row.getJsonArray("categories");
        return new ScoreConfig(
                row.getString("name"),
                row.getString("data_type"),
                row.getDouble("min_value"),
                row.getDouble("max_value"),
                categories == null
                        ? List.of()
                        : categories.stream()
                                .map(JsonObject.class::cast)
                                .map(category -> new ScoreConfig.Category(
                                        category.getString("label"), category.getDouble("value")))
                                .toList(),
                row.getBoolean("archived"));
    }
}
