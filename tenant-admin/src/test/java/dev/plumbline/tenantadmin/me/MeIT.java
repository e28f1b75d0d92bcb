package dev.plumbline.tenantadmin.me;

import static dev.plumbline.tenantadmin.testing.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.platform.testing.TestIdentityProvider;
import dev.plumbline.tenantadmin.testing.Api;
import dev.plumbline.tenantadmin.testing.Rows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class MeIT {

    @Test
    void theFirstCallCreatesThePersonAndNotesIt() {
        as("ada@me.org", "Ada")
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("id", notNullValue())
                .body("email", equalTo("ada@me.org"))
                .body("name", equalTo("Ada"))
                .body("operator", equalTo(false))
                .body("canCreateOrganizations", equalTo(true))
                .body("organizations", hasSize(0));
        as("ada@me.org", "Ada").get("/api/me").then().statusCode(200);

        assertThat(auditOf("ada@me.org")).containsExactly("create {\"name\": \"Ada\", \"email\": \"ada@me.org\"}");
    }

    @Test
    void followsAChangedNameAndNotesBoth() {
        as("bob@me.org", "Bob").get("/api/me").then().statusCode(200);
        as("bob@me.org", "Robert").get("/api/me").then().statusCode(200).body("name", equalTo("Robert"));

        assertThat(Rows.select("SELECT name FROM person WHERE email = 'bob@me.org'"))
                .containsExactly("Robert");
        assertThat(auditOf("bob@me.org"))
                .containsExactly(
                        "create {\"name\": \"Bob\", \"email\": \"bob@me.org\"}",
                        "update {\"name\": \"Bob\", \"email\": \"bob@me.org\"} {\"name\": \"Robert\", \"email\": \"bob@me.org\"}");
    }

    @Test
    void callsAtTheSameMomentCreateOnePerson() {
        List<CompletableFuture<Integer>> calls = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> as("eve@me.org").get("/api/me").statusCode()))
                .toList();

        assertThat(calls.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(Rows.select("SELECT id FROM person WHERE email = 'eve@me.org'"))
                .hasSize(1);
        assertThat(auditOf("eve@me.org")).hasSize(1);
    }

    @Test
    void listsOrganizationsAndProjectsWithTheRoleThatCounts() {
        String organization = Api.organization("owner@me.org", "Roles");
        String plain = Api.project("owner@me.org", organization, "Plain");
        String raised = Api.project("owner@me.org", organization, "Raised");
        String hidden = Api.project("owner@me.org", organization, "Hidden");
        Api.join("owner@me.org", organization, "viewer@me.org", "VIEWER");
        projectRole(raised, organization, "viewer@me.org", "ADMIN");
        projectRole(hidden, organization, "viewer@me.org", "NONE");

        as("viewer@me.org")
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("organizations.id", equalTo(List.of(organization)))
                .body("organizations[0].role", equalTo("VIEWER"))
                .body("organizations[0].projects.id", equalTo(List.of(plain, raised)))
                .body("organizations[0].projects.role", equalTo(List.of("VIEWER", "ADMIN")));
        as("viewer@me.org")
                .get("/api/organizations/" + organization)
                .then()
                .statusCode(200)
                .body("name", equalTo("Roles"))
                .body("projects.name", equalTo(List.of("Plain", "Raised")));
    }

    @Test
    void nobodyIsSomebodyWithoutAToken() {
        given().get("/api/me").then().statusCode(401).body("code", equalTo("unauthorized"));
    }

    private static List<String> auditOf(String email) {
        return Rows.select("""
                SELECT concat_ws(' ', a.action, a.before::text, a.after::text) FROM audit_log a
                JOIN person p ON p.id = a.person_id AND a.actor_id = p.id AND a.resource_id = p.id
                WHERE p.email = ? AND a.organization_id IS NULL ORDER BY a.id""", email);
    }

    private static void projectRole(String project, String organization, String email, String role) {
        Rows.execute("INSERT INTO project_member SELECT '%s', '%s', id, '%s' FROM person WHERE subject = '%s'"
                .formatted(project, organization, role, TestIdentityProvider.subject(email)));
    }
}
