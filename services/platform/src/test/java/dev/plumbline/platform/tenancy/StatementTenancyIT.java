package dev.plumbline.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.schema.testing.TestDatabase;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every statement of this module, run for its own tenant, for others and for none, with arguments that name its own tenant's rows. */
class StatementTenancyIT {

    private static final String ROOT = "dev.plumbline.platform.";
    private static final String SELECT_KEY = "key.SelectKey";
    private static final String UPSERT_KEY_USE = "key.UpsertKeyUse";

    private static final String UPSERT_KEY_REFUSAL = "key.UpsertKeyRefusal";

    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    /** As before any commit of a connection, and as after one: the settings are not there, or there and empty. */
    private static final List<Tenant> NOBODY = List.of(
            new Tenant(Map.of()),
            new Tenant(Map.of(
                    "app.projects", "",
                    "app.organizations", "",
                    "app.person", "",
                    "app.subject", "",
                    "app.key_hash", "",
                    "app.public_key", "")));

    /** What finds exactly one row for {@code own}. */
    private record Reading(String statement, Tuple arguments, Tenant own, List<Tenant> others) {}

    private static final List<Reading> READINGS = readings();

    private static TestDatabase database;
    private static AccessProbe probe;

    @BeforeAll
    static void seed() throws SQLException {
        database = TestDatabase.create();
        for (int n = 1; n <= 2; n++) {
            asSuperuser("""
                    INSERT INTO organization (id, name) VALUES ('o%1$d', 'O');
                    INSERT INTO project (id, organization_id, name) VALUES ('p%1$d', 'o%1$d', 'P');
                    INSERT INTO person (id, subject, email, name) VALUES ('u%1$d', 's%1$d', 'u%1$d@example.org', 'U');
                    INSERT INTO organization_member VALUES ('o%1$d', 'u%1$d', 'OWNER');
                    INSERT INTO project_member VALUES ('p%1$d', 'o%1$d', 'u%1$d', 'ADMIN');
                    INSERT INTO api_key (id, project_id, organization_id, public_key, hash, display_secret)
                      VALUES ('k%1$d', 'p%1$d', 'o%1$d', 'pk-lf-%1$d', repeat('%1$d', 64), 'sk-lf-...')""".formatted(n));
        }
        probe = new AccessProbe(database);
    }

    @BeforeEach
    void keysWereLastUsedLongAgo() throws SQLException {
        asSuperuser("""
                DELETE FROM api_key_use;
                INSERT INTO api_key_use VALUES ('k1', 'p1', '%1$s'), ('k2', 'p2', '%1$s')""".formatted(LONG_AGO));
    }

    @AfterAll
    static void close() {
        probe.close();
    }

    @Test
    void everyStatementIsListed() throws IOException {
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> found = files.map(
                            file -> classes.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.startsWith(ROOT)
                            && name.matches(".*\\.(Select|Insert|Upsert|Update|Delete)\\w+\\.class"))
                    .map(name -> name.substring(ROOT.length(), name.length() - ".class".length()))
                    .toList();
            List<String> listed = Stream.concat(
                            READINGS.stream().map(Reading::statement), Stream.of(UPSERT_KEY_USE, UPSERT_KEY_REFUSAL))
                    .distinct()
                    .toList();
            assertThat(found).containsExactlyInAnyOrderElementsOf(listed);
        }
    }

    @Test
    void everyReadingFindsItsOwnTenantsRow() throws ReflectiveOperationException {
        for (Reading reading : READINGS) {
            assertThat(probe.rows(reading.own(), sql(reading.statement()), reading.arguments()))
                    .as("%s as %s", reading.statement(), reading.own())
                    .hasSize(1);
        }
    }

    @Test
    void noReadingFindsItForAnotherTenantOrForNone() throws ReflectiveOperationException {
        for (Reading reading : READINGS) {
            for (Tenant tenant :
                    Stream.concat(reading.others().stream(), NOBODY.stream()).toList()) {
                assertThat(probe.rows(tenant, sql(reading.statement()), reading.arguments()))
                        .as("%s as %s", reading.statement(), tenant)
                        .isEmpty();
            }
        }
    }

    @Test
    void everyBearerFindsTheKeyThatWasPresentedAndNoOther() throws ReflectiveOperationException {
        for (int n = 1; n <= 2; n++) {
            for (Tenant bearer : List.of(Tenant.keyHash(hash(n)), Tenant.publicKey("pk-lf-" + n))) {
                assertThat(probe.rows(bearer, sql(SELECT_KEY), Tuple.tuple()))
                        .as("%s", bearer)
                        .singleElement()
                        .asString()
                        .contains("k" + n, "p" + n, "o" + n, "pk-lf-" + n);
            }
        }
    }

    @Test
    void notesTheUseOfItsOwnTenantsKey() throws ReflectiveOperationException, SQLException {
        Tenant own = Tenant.project(new ProjectId("p1"));

        assertThat(probe.written(own, sql(UPSERT_KEY_USE), use("k1", "p1"))).isEqualTo(1);

        assertThat(lastUse("k1")).isAfter(LONG_AGO);
        assertThat(lastUse("k2")).isEqualTo(LONG_AGO);
    }

    @Test
    void notesTheFirstUseOfItsOwnTenantsKey() throws ReflectiveOperationException, SQLException {
        asSuperuser("DELETE FROM api_key_use");
        Tenant own = Tenant.project(new ProjectId("p1"));

        assertThat(probe.written(own, sql(UPSERT_KEY_USE), use("k1", "p1"))).isEqualTo(1);

        assertThat(lastUse("k1")).isAfter(LONG_AGO);
    }

    @Test
    void notesNoUseForAnotherTenantOrForNone() throws ReflectiveOperationException, SQLException {
        Tenant other = Tenant.project(new ProjectId("p2"));
        String sql = sql(UPSERT_KEY_USE);

        for (Tenant tenant : Stream.concat(Stream.of(other), NOBODY.stream()).toList()) {
            refused(tenant, sql, use("k1", "p1"));
        }
        // the other tenant's own project does not open the row either
        refused(other, sql, use("k1", "p2"));

        assertThat(lastUse("k1")).isEqualTo(LONG_AGO);
        assertThat(lastUse("k2")).isEqualTo(LONG_AGO);
    }

    @Test
    void notesTheRefusalOfItsOwnTenantsKeyOnly() throws ReflectiveOperationException {
        Tenant other = Tenant.project(new ProjectId("p2"));
        String sql = sql(UPSERT_KEY_REFUSAL);

        for (Tenant tenant : Stream.concat(Stream.of(other), NOBODY.stream()).toList()) {
            refused(tenant, sql, Tuple.of("k1", "p1", "pk-lf-1"));
        }
        assertThat(probe.written(Tenant.project(new ProjectId("p1")), sql, Tuple.of("k1", "p1", "pk-lf-1")))
                .isEqualTo(1);
        assertThat(probe.written(Tenant.project(new ProjectId("p1")), sql, Tuple.of("k1", "p1", "pk-lf-1")))
                .as("again within the second")
                .isZero();
    }

    private static List<Reading> readings() {
        Tenant person = Tenant.subject("s1").and(Tenant.person(new PersonId("u1")));
        Tenant otherPerson = Tenant.subject("s2").and(Tenant.person(new PersonId("u2")));
        Tenant organization = Tenant.organization(new OrganizationId("o1"));
        Tenant otherOrganization = Tenant.organization(new OrganizationId("o2"));
        Tenant project = Tenant.project(new ProjectId("p1"));
        Tenant otherProject = Tenant.project(new ProjectId("p2"));
        Tenant other = otherPerson.and(otherOrganization);
        return List.of(
                // without parameters, so a real other bearer finds a key: that is a test of its own
                new Reading(SELECT_KEY, Tuple.tuple(), Tenant.keyHash(hash(1)), List.of(Tenant.keyHash(hash(9)))),
                new Reading(
                        SELECT_KEY, Tuple.tuple(), Tenant.publicKey("pk-lf-1"), List.of(Tenant.publicKey("pk-lf-9"))),
                new Reading(
                        "membership.SelectPersonId", Tuple.of("s1"), Tenant.subject("s1"), List.of(otherPerson, other)),
                new Reading("membership.SelectOrganizationIds", Tuple.of("u1"), person, List.of(otherPerson, other)),
                new Reading(
                        "membership.SelectOrganizationRole",
                        Tuple.of("o1", "u1"),
                        person.and(organization),
                        List.of(otherPerson, other)),
                new Reading(
                        "membership.SelectProjectRole",
                        Tuple.of("p1", "u1"),
                        person.and(project),
                        List.of(otherPerson.and(otherProject), otherPerson.and(project), person.and(otherProject))),
                new Reading(
                        "membership.SelectReadableProjects",
                        Tuple.of("u1"),
                        person.and(organization),
                        List.of(otherPerson, other)));
    }

    private static String hash(int digit) {
        return String.valueOf(digit).repeat(64);
    }

    /** With an interval of nothing, so that only the tenant decides. */
    private static Tuple use(String key, String project) {
        return Tuple.of(key, project, 0.0);
    }

    private static void refused(Tenant tenant, String sql, Tuple arguments) {
        assertThatExceptionOfType(PgException.class)
                .as("%s", tenant)
                .isThrownBy(() -> probe.written(tenant, sql, arguments))
                .satisfies(e -> assertThat(e.getSqlState()).isEqualTo(INSUFFICIENT_PRIVILEGE));
    }

    private static void asSuperuser(String sql) throws SQLException {
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Instant lastUse(String key) throws SQLException {
        try (Connection connection = database.superuser();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT last_used_at FROM api_key_use WHERE key_id = '%s'".formatted(key))) {
            assertThat(rows.next()).isTrue();
            return rows.getTimestamp(1).toInstant();
        }
    }

    private static String sql(String statement) throws ReflectiveOperationException {
        Field sql = Class.forName(ROOT + statement).getDeclaredField("SQL");
        sql.setAccessible(true);
        return (String) sql.get(null);
    }
}
