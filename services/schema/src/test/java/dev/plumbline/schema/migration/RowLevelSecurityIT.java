package dev.plumbline.schema.migration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.schema.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowLevelSecurityIT {

    private final TestDatabase database = TestDatabase.create();

    @Test
    void everyTableForcesRowLevelSecurityAndHasAPolicyUnlessItIsAPartition() throws SQLException {
        assertThat(names("""
                SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND c.relname <> 'flyway_schema_history'
                  AND (NOT c.relrowsecurity OR NOT c.relforcerowsecurity
                       OR (NOT c.relispartition AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid)))""")).isEmpty();
    }

    @Test
    void noApplicationRoleIsSuperuserOwnerOrBypassesRowLevelSecurity() throws SQLException {
        assertThat(names("""
                SELECT rolname FROM pg_roles
                WHERE rolname LIKE 'plumbline%' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)""")).isEmpty();
        assertThat(names("""
                SELECT c.relname FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
                WHERE r.rolname LIKE 'plumbline%' AND r.rolname <> 'plumbline_owner'""")).isEmpty();
    }

    @Test
    void everyReadableTableIsEmptyWithoutATenantAndAfterOne() throws SQLException {
        seed();
        for (DatabaseRole role :
                List.of(DatabaseRole.INGEST, DatabaseRole.READ, DatabaseRole.ADMIN, DatabaseRole.ACCESS)) {
            try (Connection connection = database.connect(role);
                    Statement statement = connection.createStatement()) {
                for (String table : readableTables(statement)) {
                    assertThat(count(statement, table))
                            .as("%s of %s, setting unset", role, table)
                            .isZero();
                }
                // A setting of a committed transaction is '' afterwards, not unset.
                connection.setAutoCommit(false);
                statement.execute("SELECT set_config('app.projects', 'other', true)");
                connection.commit();
                for (String table : readableTables(statement)) {
                    assertThat(count(statement, table))
                            .as("%s of %s, setting ''", role, table)
                            .isZero();
                }
            }
        }
    }

    @Test
    void aListOfTenantsOpensExactlyTheirRows() throws SQLException {
        seed();
        try (Connection connection = database.connect(DatabaseRole.READ);
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("SELECT set_config('app.projects', 'p1,p3', true)");
            assertThat(names(statement, "SELECT project_id FROM trace")).containsExactly("p1");
        }
    }

    private void seed() throws SQLException {
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    INSERT INTO organization (id, name) VALUES ('o1', 'One'), ('o2', 'Two');
                    INSERT INTO project (id, organization_id, name) VALUES ('p1', 'o1', 'P1'), ('p2', 'o2', 'P2');
                    INSERT INTO person (id, subject, email, name) VALUES ('u1', 's1', 'a@example.org', 'A');
                    INSERT INTO first_person (person_id) VALUES ('u1');
                    INSERT INTO organization_member VALUES ('o1', 'u1', 'OWNER');
                    INSERT INTO project_member VALUES ('p1', 'o1', 'u1', 'VIEWER');
                    INSERT INTO invitation (id, organization_id, token_hash, role, invited_by, expires_at)
                      VALUES ('i1', 'o1', 'h', 'MEMBER', 'u1', now());
                    INSERT INTO api_key (id, project_id, organization_id, public_key, hash, display_secret)
                      VALUES ('k1', 'p1', 'o1', 'pk', repeat('a', 64), 'sk-lf-...');
                    INSERT INTO api_key_use VALUES ('k1', 'p1', now());
                    INSERT INTO api_key_refusal VALUES ('k1', 'p1', 'pk', 1, now(), now());
                    INSERT INTO audit_log (organization_id, actor_type, actor_id, resource_type, resource_id, action)
                      VALUES ('o1', 'PERSON', 'u1', 'project', 'p1', 'create');
                    INSERT INTO trace (project_id, id, "timestamp", environment, first_day, last_day, merge_state, created_at, updated_at)
                      SELECT p, 't', now(), 'default', now(), now(), '{}', now(), now() FROM unnest(ARRAY['p1', 'p2']) p;
                    INSERT INTO span (project_id, day, trace_id, id, type, start_time, level, environment, root, event_time,
                                      content_hash, created_at, updated_at)
                      VALUES ('p1', '2026-11-24', 't', 's', 'SPAN', '2026-11-24T10:00Z', 'DEFAULT', 'default', true, now(), 1, now(), now());
                    INSERT INTO payload VALUES ('p1', '2026-11-24', 't', 1, 'x');
                    INSERT INTO observation_identity VALUES ('p1', 'o', 't', '2026-11-24T10:00Z', '2026-11-24');
                    INSERT INTO score (project_id, id, name, source, data_type, environment, "timestamp", event_time, content_hash,
                                       created_at, updated_at)
                      VALUES ('p1', 'sc', 'n', 'API', 'NUMERIC', 'default', now(), now(), 1, now(), now());
                    INSERT INTO ingest_ledger VALUES ('p1', now(), 'w', 'span', 'accepted', '', 1);
                    INSERT INTO project_removal (project_id) VALUES ('p1');
                    INSERT INTO score_config (id, project_id, name, data_type) VALUES ('co1', 'p1', 'n', 'NUMERIC');
                    INSERT INTO comment (id, project_id, object_type, object_id, trace_id, content)
                      VALUES ('cm1', 'p1', 'TRACE', 't', 't', 'c');
                    INSERT INTO saved_view (id, project_id, table_name, name, state, owner_id)
                      VALUES ('v1', 'p1', 'traces', 'n', '{}', 'u1');""");
            for (String table : names(statement, "SELECT tablename FROM pg_tables WHERE schemaname = 'public'")) {
                boolean partition = table.endsWith("_default");
                assertThat(partition || count(statement, table) > 0)
                        .as("seed %s, so that this test means something", table)
                        .isTrue();
            }
        }
    }

    private static List<String> readableTables(Statement statement) throws SQLException {
        List<String> tables = names(statement, """
                SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND has_table_privilege(c.oid, 'SELECT')""");
        assertThat(tables).isNotEmpty();
        return tables;
    }

    private static long count(Statement statement, String table) throws SQLException {
        try (ResultSet result = statement.executeQuery("SELECT count(*) FROM " + table)) {
            result.next();
            return result.getLong(1);
        }
    }

    private List<String> names(String sql) throws SQLException {
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement()) {
            return names(statement, sql);
        }
    }

    private static List<String> names(Statement statement, String sql) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                names.add(result.getString(1));
            }
        }
        return names;
    }
}
