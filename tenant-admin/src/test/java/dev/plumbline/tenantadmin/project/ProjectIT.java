package dev.plumbline.tenantadmin.project;

import static dev.plumbline.tenantadmin.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.tenantadmin.testing.Api;
import dev.plumbline.tenantadmin.testing.Rows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class ProjectIT {

    private static final String OWNER = "owner@project.org";

    @Test
    void showsAProjectWithWhatTheReaderMayDo() {
        String organization = Api.organization(OWNER, "Shown");
        String id = Api.project(OWNER, organization, "编译器");
        Api.join(OWNER, organization, "viewer@project.org", "VIEWER");

        as(OWNER)
                .get("/api/projects/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("name", equalTo("编译器"))
                .body("organization.id", equalTo(organization))
                .body("organization.name", equalTo("Shown"))
                .body("role", equalTo("OWNER"))
                .body("permissions", hasItems("apiKeys:CUD", "project:delete", "project:read"))
                .body("permissions", not(hasItems("projects:create")))
                .body("createdAt", matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z"));
        as("viewer@project.org")
                .get("/api/projects/" + id)
                .then()
                .statusCode(200)
                .body("role", equalTo("VIEWER"))
                .body("permissions", hasItems("project:read"))
                .body("permissions", not(hasItems("apiKeys:read")));
        assertThat(Rows.audit(organization)).contains("create project " + id + " {\"name\": \"编译器\"}");
    }

    @Test
    void refusesATakenNameAndNotesNothing() {
        String organization = Api.organization(OWNER, "Taken");
        Api.project(OWNER, organization, "One");
        int before = Rows.audit(organization).size();

        create(OWNER, organization, "One").statusCode(409).body("detail", containsString("\"One\""));
        create(OWNER, organization, "").statusCode(400).body("detail", containsString("the project needs a name"));

        assertThat(Rows.audit(organization)).hasSize(before);
        Api.project(OWNER, Api.organization(OWNER, "Elsewhere"), "One");
    }

    @Test
    void onlyOwnersAndAdminsCreateProjects() {
        String organization = Api.organization(OWNER, "Roles");
        Api.join(OWNER, organization, "admin@project.org", "ADMIN");
        Api.join(OWNER, organization, "member@project.org", "MEMBER");

        create("admin@project.org", organization, "By admin").statusCode(201);
        create("member@project.org", organization, "By member").statusCode(403).body("code", equalTo("forbidden"));
        create("stranger@project.org", organization, "By stranger").statusCode(404);
    }

    private static ValidatableResponse create(String email, String organization, String name) {
        return as(email)
                .body(Map.of("name", name))
                .post("/api/organizations/" + organization + "/projects")
                .then();
    }
}
