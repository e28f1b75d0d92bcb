package dev.plumbline.tenantadmin.start;

import static dev.plumbline.tenantadmin.testing.Api.as;
import static dev.plumbline.tenantadmin.testing.Api.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.platform.testing.TestIdentityProvider;
import dev.plumbline.tenantadmin.testing.Rows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class InitialTenantIT {

    private static final String SECRET = "sk-lf-of-the-seed-1";

    @Inject
    InitialTenant tenant;

    @Test
    void createsEverythingOnceAndNotesIt() {
        Seed seed = seed("all", "pk-lf-all", SECRET + "-all", "owner@seed.org");
        create(seed);
        int rows = Rows.audit("all-organization").size();
        create(seed);

        withKey("pk-lf-all", SECRET + "-all")
                .get("/api/public/projects")
                .then()
                .statusCode(200)
                .body("data[0].id", equalTo("all-project"))
                .body("data[0].organization.name", equalTo("Organization all"));
        as("owner@seed.org", "Owner")
                .get("/api/projects/all-project")
                .then()
                .statusCode(200)
                .body("role", equalTo("OWNER"));
        List<String> audit = Rows.audit("all-organization");
        assertThat(audit).hasSize(rows).hasSize(4);
        assertThat(
                        Rows.select(
                                "SELECT DISTINCT actor_type || actor_id FROM audit_log WHERE organization_id = 'all-organization'"))
                .containsExactly("SYSTEMstart");
    }

    @Test
    void keepsWhatExistsButReplacesAChangedSecret() {
        create(seed("kept", "pk-lf-kept", SECRET + "-kept", "kept@seed.org"));
        Rows.execute("UPDATE organization SET name = 'Renamed' WHERE id = 'kept-organization'");
        Rows.execute("UPDATE organization_member SET role = 'MEMBER' WHERE organization_id = 'kept-organization'");
        as("kept@seed.org", "New name").get("/api/me").then().statusCode(200);

        create(seed("kept", "pk-lf-kept", "sk-lf-of-the-seed-2", "kept@seed.org"));

        withKey("pk-lf-kept", "sk-lf-of-the-seed-2")
                .get("/api/public/projects")
                .then()
                .statusCode(200)
                .body("data[0].organization.name", equalTo("Renamed"));
        withKey("pk-lf-kept", SECRET + "-kept")
                .get("/api/public/projects")
                .then()
                .statusCode(401);
        assertThat(Rows.select("SELECT role FROM organization_member WHERE organization_id = 'kept-organization'"))
                .containsExactly("MEMBER");
        assertThat(Rows.select("SELECT name FROM person WHERE email = 'kept@seed.org'"))
                .containsExactly("New name");
        assertThat(Rows.audit("kept-organization"))
                .filteredOn(row -> row.startsWith("update apiKey"))
                .hasSize(1);
    }

    @Test
    void addsTheOwnerAndTheKeyLater() {
        create(seed("later", null, null, null));
        assertThat(Rows.select("SELECT id FROM api_key WHERE project_id = 'later-project'"))
                .isEmpty();

        create(seed("later", "lf_pk_1234567890", "lf_sk_1234567890", "later@seed.org"));

        withKey("lf_pk_1234567890", "lf_sk_1234567890")
                .get("/api/public/projects")
                .then()
                .statusCode(200);
        assertThat(Rows.select("SELECT display_secret FROM api_key WHERE project_id = 'later-project'"))
                .containsExactly("lf_sk_...7890");
        as("later@seed.org").get("/api/projects/later-project").then().statusCode(200);
    }

    @Test
    void nodesThatStartTogetherAgree() {
        List<Uni<Void>> nodes = List.of(
                tenant.create(seed("race", "pk-lf-race", SECRET + "-race", "race@seed.org")),
                tenant.create(seed("race", "pk-lf-race", SECRET + "-race", "race@seed.org")),
                tenant.create(seed("race", "pk-lf-race", SECRET + "-race", "race@seed.org")));

        Uni.join().all(nodes).andCollectFailures().await().atMost(Duration.ofSeconds(20));

        assertThat(Rows.audit("race-organization")).hasSize(4);
    }

    @Test
    void refusesWhatCannotBeAndNamesTheSetting() {
        create(seed("mine", "pk-lf-mine", SECRET + "-mine", null));

        assertThatThrownBy(() -> create(seed("a b", null, null, null))).hasMessageContaining("LANGFUSE_INIT_ORG_ID");
        assertThatThrownBy(() -> create(seed("half", "pk-lf-half", null, null)))
                .hasMessageContaining("LANGFUSE_INIT_PROJECT_SECRET_KEY");
        assertThatThrownBy(() -> create(seed("short", "pk-lf-short", "sk-lf-1", null)))
                .hasMessageContaining("at least 16 characters");
        assertThatThrownBy(() -> create(seed("other", "pk-lf-mine", SECRET + "-other", null)))
                .hasMessageContaining("another project");
        assertThatThrownBy(() -> create(seed("other", "pk-lf-other", SECRET + "-mine", null)))
                .hasMessageContaining("another public key");
        assertThatThrownBy(() -> create(
                        new Seed("thief-organization", "Thief", "mine-project", "Mine", null, null, null, null, null)))
                .hasMessageContaining("LANGFUSE_INIT_PROJECT_ID");
        assertThat(
                        Rows.select(
                                "SELECT id FROM organization WHERE id IN ('half-organization', 'other-organization', 'thief-organization')"))
                .isEmpty();
    }

    private void create(Seed seed) {
        tenant.create(seed).await().atMost(Duration.ofSeconds(20));
    }

    private static Seed seed(
            String prefix, @Nullable String publicKey, @Nullable String secretKey, @Nullable String email) {
        return new Seed(
                prefix + "-organization",
                "Organization " + prefix,
                prefix + "-project",
                "Project " + prefix,
                publicKey,
                secretKey,
                email == null ? null : TestIdentityProvider.subject(email),
                email,
                email == null ? null : "Owner");
    }
}
