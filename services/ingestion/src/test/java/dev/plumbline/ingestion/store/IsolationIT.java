package dev.plumbline.ingestion.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantTransaction;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Every statement of this module, found by its class, run as the application's role with another tenant set, with none, and
 * with the empty setting that a commit leaves behind: none reads or changes anything.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationIT {

    private static final List<String> TABLES =
            List.of("span", "payload", "trace", "observation_identity", "score", "ingest_ledger");

    private final Database database = new Database();

    /** Statements on one thing, whose parameters are no arrays. */
    private static final Map<String, List<Object>> SINGLE = Map.of(
            "DeleteTraces", List.of("victim", new String[] {"t"}),
            "UpdateBookmark", List.of("victim", "t", true),
            "SelectScoreConfig", List.of("victim", "config"),
            "InsertAnnotation",
                    Arrays.asList(
                            "victim",
                            "new",
                            "t",
                            null,
                            null,
                            "n",
                            "NUMERIC",
                            1.0,
                            null,
                            null,
                            null,
                            "p",
                            Sample.NOON.atOffset(ZoneOffset.UTC)));

    /** Several statements each; PurgeIT tries them beside another tenant's rows. */
    private static final Set<String> ELSEWHERE = Set.of("DeleteSlice");

    @BeforeAll
    void seed() {
        database.write(Sample.write("victim", Sample.span("t", "a", Sample.NOON)), Scores.write("victim", "s1", 1));
    }

    @AfterAll
    void close() throws SQLException {
        database.close();
    }

    @Test
    void everyStatementIsTried() throws IOException {
        assertThat(attacks().keySet()).isEqualTo(statementClasses());
    }

    @Test
    void noStatementTouchesAnotherTenantsRows() throws IOException {
        String before = contents();
        for (Tenant tenant : List.of(
                Tenant.project(new ProjectId("other")), new Tenant(Map.of()), new Tenant(Map.of("app.projects", "")))) {
            attacks().forEach((statement, attack) -> assertNothing(statement, attack, tenant));
        }
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void theSameStatementsReachTheirOwnTenantsRows() throws IOException {
        Tenant owner = Tenant.project(new ProjectId("victim"));
        for (String select : List.of("SelectSpans", "SelectTraces", "SelectScores", "SelectPayloads")) {
            assertThat(run(owner, Optional.ofNullable(attacks().get(select)).orElseThrow()))
                    .as(select)
                    .isEqualTo(1);
        }
    }

    /** Either row-level security hides the row, or it refuses the statement. */
    private void assertNothing(String statement, Attack attack, Tenant tenant) {
        try {
            assertThat(run(tenant, attack)).as(statement + " as " + tenant).isZero();
        } catch (RuntimeException e) {
            assertThat(e).as(statement).isInstanceOf(PgException.class);
            assertThat(e).as(statement).hasMessageContaining("row-level security");
        }
    }

    private int run(Tenant tenant, Attack attack) {
        return Database.await(TenantTransaction.run(database.pool, tenant, connection -> connection
                .preparedQuery(attack.sql())
                .execute(io.vertx.mutiny.sqlclient.Tuple.tuple(attack.parameters()))
                .map(rows -> rows.rowCount())));
    }

    record Attack(String sql, List<Object> parameters) {}

    /** Statements by the name of their class, with parameters that aim at the victim's rows. */
    private Map<String, Attack> attacks() throws IOException {
        Map<String, Attack> attacks = new TreeMap<>();
        for (Class<?> statement : statements()) {
            String sql = sql(statement);
            if (sql != null) {
                String name = statement.getSimpleName();
                List<Object> given = SINGLE.get(name);
                attacks.put(name, new Attack(sql, given == null ? Parameters.of(sql, row(statement)) : given));
            }
        }
        return attacks;
    }

    private Map<String, Object> row(Class<?> statement) {
        String table = statement.getSimpleName().replaceAll("^(Insert|Select|Update)", "");
        Map<String, Object> row = new TreeMap<>(Parameters.victim(table));
        if (table.equals("Payloads")) {
            row.put(
                    "block",
                    Long.valueOf(String.valueOf(database.query("SELECT block FROM payload WHERE project_id = 'victim'")
                            .get(0)
                            .get("block"))));
        }
        return row;
    }

    private static Set<String> statementClasses() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Class<?> statement : statements()) {
            names.add(statement.getSimpleName());
        }
        names.removeAll(ELSEWHERE);
        return names;
    }

    private static List<Class<?>> statements() throws IOException {
        Path root = Path.of("target/classes");
        List<Class<?>> statements = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().matches("(Insert|Select|Update|Upsert|Delete)[A-Za-z]+\\.class")) {
                    String name = root.relativize(file).toString().replace('/', '.');
                    statements.add(load(name.substring(0, name.length() - ".class".length())));
                }
            }
        }
        return statements;
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable String sql(Class<?> statement) {
        try {
            Field field = statement.getDeclaredField("SQL");
            field.setAccessible(true);
            return (String) field.get(null);
        } catch (NoSuchFieldException e) {
            // the completeness test names it
            return null;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private String contents() {
        StringBuilder contents = new StringBuilder();
        for (String table : TABLES) {
            contents.append(database.query("SELECT t::text AS row FROM " + table + " t ORDER BY 1"));
        }
        return contents.toString();
    }
}
