package dev.plumbline.tenantadmin.savedview;

import dev.plumbline.platform.errors.ApiException;
import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The body that makes or changes a view; in a change, what is absent stays. */
record SavedViewBody(
        @Nullable String table,
        @Nullable String name,
        @Nullable Map<String, Object> state,
        @Nullable Boolean shared) {

    static final List<String> TABLES = List.of("traces", "observations", "sessions", "users", "scores", "home");
    private static final int LONGEST = 100;
    private static final int MOST_BYTES = 16 * 1024;

    String checkedTable() {
        if (table == null || !TABLES.contains(table)) {
            throw ApiException.badRequest("table: give one of " + String.join(", ", TABLES) + ".");
        }
        return table;
    }

    SavedViewBody requireNew() {
        if (name == null || state == null) {
            throw ApiException.badRequest("Send {\"table\", \"name\", \"state\", \"shared\"}.");
        }
        return this;
    }

    void applyTo(SavedView view) {
        if (name != null) {
            if (name.isBlank() || name.length() > LONGEST || name.codePoints().anyMatch(Character::isISOControl)) {
                throw ApiException.badRequest("name: give 1 to " + LONGEST + " characters.");
            }
            view.name = name.strip();
        }
        if (state != null) {
            String json = new JsonObject(state).encode();
            if (json.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES || json.contains("\\u0000")) {
                throw ApiException.badRequest("state: at most 16 KB of JSON, without NUL characters.");
            }
            view.state = state;
        }
        if (shared != null) {
            view.shared = shared;
        }
    }
}
