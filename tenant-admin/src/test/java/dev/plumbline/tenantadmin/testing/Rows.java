package dev.plumbline.tenantadmin.testing;

import dev.plumbline.platform.testing.PlumblineServices;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks at (and prepares) the database as its superuser, past row-level security. */
public final class Rows {

    private static final String CONTROL_PLANE = """
            SELECT concat(
                (SELECT json_agg(r ORDER BY r.id) FROM person r),
                (SELECT json_agg(r ORDER BY r.id) FROM organization r),
                (SELECT json_agg(r ORDER BY r.id) FROM project r),
                (SELECT json_agg(r ORDER BY r.organization_id, r.person_id) FROM organization_member r),
                (SELECT json_agg(r ORDER BY r.project_id, r.person_id) FROM project_member r),
                (SELECT json_agg(r ORDER BY r.id) FROM invitation r),
                (SELECT json_agg(r ORDER BY r.id) FROM api_key r),
                (SELECT json_agg(r ORDER BY r.id) FROM score_config r),
                (SELECT json_agg(r ORDER BY r.id) FROM comment r),
                (SELECT json_agg(r ORDER BY r.id) FROM saved_view r),
                (SELECT json_agg(r) FROM first_person r),
                (SELECT json_agg(r ORDER BY r.id) FROM audit_log r))""";

    private Rows() {}

    /** @return the first column, NULL as the text "null" */
    public static List<String> select(String sql, String... parameters) {
        try (Connection connection = PlumblineServices.database().superuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                List<String> values = new ArrayList<>();
                while (result.next()) {
                    values.add(String.valueOf(result.getString(1)));
                }
                return values;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void execute(String sql) {
        try (Connection connection = PlumblineServices.database().superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return every row of the control plane, to compare before and after */
    public static String controlPlane() {
        return select(CONTROL_PLANE).get(0);
    }

    /** @return "action resourceType resourceId before after" of each audit row of an organization, oldest first */
    public static List<String> audit(String organization) {
        return select("""
                SELECT concat_ws(' ', action, resource_type, resource_id, before::text, after::text) FROM audit_log
                WHERE organization_id = ? ORDER BY id""", organization);
    }
}
