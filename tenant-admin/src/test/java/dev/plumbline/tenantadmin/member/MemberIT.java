package dev.plumbline.tenantadmin.member;

import static dev.plumbline.tenantadmin.testing.Api.as;
import static dev.plumbline.tenantadmin.testing.Api.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.tenantadmin.testing.Api;
import dev.plumbline.tenantadmin.testing.Rows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Members, their roles, and what happens to organizations and projects; each change with its audit row. */
@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class MemberIT {

    private static int number;

    private String owner;
    private String admin;
    private String member;
    private String organization;
    private String project;

    @BeforeEach
    void team() {
        owner = "owner" + number + "@member.org";
        admin = "admin" + number + "@member.org";
        member = "member" + number++ + "@member.org";
        organization = Api.organization(owner, "Org");
        project = Api.project(owner, organization, "Project");
        Api.join(owner, organization, admin, "ADMIN");
        Api.join(owner, organization, member, "MEMBER");
    }

    @Test
    void everybodyFromMembersOnSeesWhoIsThere() {
        as(member)
                .get(members())
                .then()
                .statusCode(200)
                .body("data.email", containsInAnyOrder(owner, admin, member))
                .body("data.role", containsInAnyOrder("OWNER", "ADMIN", "MEMBER"))
                .body("data.find { it.self }.email", equalTo(member));
        change(owner, member, "VIEWER").then().statusCode(204);
        as(member).get(members()).then().statusCode(403);
    }

    @Test
    void nobodyGrantsAboveOneself() {
        change(admin, member, "OWNER").then().statusCode(403);
        change(admin, owner, "VIEWER").then().statusCode(403);
        change(member, admin, "VIEWER").then().statusCode(403);
        as(admin).delete(members() + "/" + id(owner)).then().statusCode(403);
        change(admin, member, "SOMETHING").then().statusCode(400);
        change(admin, member, "VIEWER").then().statusCode(204);
        assertThat(Rows.audit(organization))
                .last()
                .asString()
                .contains("update membership " + id(member), "MEMBER", "VIEWER");
    }

    @Test
    void theLastOwnerStays() {
        change(owner, owner, "ADMIN").then().statusCode(409);
        as(owner)
                .delete("/api/organizations/" + organization + "/membership")
                .then()
                .statusCode(409);
        change(owner, admin, "OWNER").then().statusCode(204);

        CompletableFuture<Integer> one = leaving(owner);
        CompletableFuture<Integer> two = leaving(admin);
        assertThat(List.of(one.join(), two.join())).containsExactlyInAnyOrder(204, 409);
        assertThat(Rows.select(
                        "SELECT count(*) FROM organization_member WHERE organization_id = ? AND role = 'OWNER'",
                        organization))
                .containsExactly("1");
    }

    @Test
    void whoeverIsRemovedIsOutAtOnce() {
        as(member).get("/api/projects/" + project).then().statusCode(200);
        as(admin).delete(members() + "/" + id(member)).then().statusCode(204);
        as(member).get("/api/projects/" + project).then().statusCode(404);
        as(admin).delete(members() + "/" + id(member)).then().statusCode(404);
        assertThat(Rows.audit(organization)).last().asString().contains("delete membership " + id(member));
    }

    @Test
    void aRoleInAProjectReplacesTheOrganizations() {
        String other = Api.project(owner, organization, "Other");
        String roles = "/api/projects/" + project + "/members/";
        as(member).get("/api/projects/" + other).then().body("role", equalTo("MEMBER"));

        as(admin).body("{\"role\": \"OWNER\"}").put(roles + id(member)).then().statusCode(403);
        as(admin).body("{\"role\": \"VIEWER\"}").put(roles + id(member)).then().statusCode(204);
        as(member).get("/api/projects/" + project).then().body("role", equalTo("VIEWER"));
        as(member).get("/api/projects/" + other).then().body("role", equalTo("MEMBER"));
        as(owner)
                .get("/api/projects/" + project + "/members")
                .then()
                .body("data.find { it.email == '" + member + "' }.projectRole", equalTo("VIEWER"))
                .body("data.find { it.email == '" + member + "' }.organizationRole", equalTo("MEMBER"))
                .body("data.find { it.email == '" + admin + "' }.projectRole", nullValue());

        change(owner, member, "NONE").then().statusCode(204);
        as(member).get("/api/projects/" + other).then().statusCode(403);
        as(member).get("/api/projects/" + project).then().body("role", equalTo("VIEWER"));
        as(member)
                .get("/api/me")
                .then()
                .body("organizations.find { it.id == '" + organization + "' }.projects.id", hasItem(project));

        as(admin).delete(roles + id(member)).then().statusCode(204);
        as(member).get("/api/projects/" + project).then().statusCode(403);
        assertThat(Rows.select(
                        "SELECT action FROM audit_log WHERE project_id = ? AND resource_type = 'projectMembership' ORDER BY id",
                        project))
                .containsExactly("create", "delete");
    }

    @Test
    void renamedAndDeletedWithItsNameTyped() {
        as(member)
                .body("{\"name\": \"New\"}")
                .patch("/api/projects/" + project + "/settings")
                .then()
                .statusCode(403);
        as(admin)
                .body("{\"name\": \"New\"}")
                .patch("/api/projects/" + project + "/settings")
                .then()
                .statusCode(204);
        as(admin)
                .body("{\"name\": \"Renamed\"}")
                .patch("/api/organizations/" + organization + "/settings")
                .then()
                .statusCode(204);
        as(owner)
                .get("/api/projects/" + project)
                .then()
                .body("name", equalTo("New"))
                .body("organization.name", equalTo("Renamed"));

        JsonPath key =
                as(owner).body("{}").post("/api/projects/" + project + "/keys").jsonPath();
        withKey(key.getString("publicKey"), key.getString("secretKey"))
                .get("/api/public/projects")
                .then()
                .statusCode(200);
        as(owner)
                .delete("/api/organizations/" + organization + "/settings?name=Renamed")
                .then()
                .statusCode(409);
        as(admin)
                .delete("/api/projects/" + project + "/settings?name=New")
                .then()
                .statusCode(403);
        as(owner)
                .delete("/api/projects/" + project + "/settings?name=new")
                .then()
                .statusCode(400);
        as(owner)
                .delete("/api/projects/" + project + "/settings?name=New")
                .then()
                .statusCode(204);
        withKey(key.getString("publicKey"), key.getString("secretKey"))
                .get("/api/public/projects")
                .then()
                .statusCode(401);
        assertThat(Rows.select("SELECT finished_at FROM project_removal WHERE project_id = ?", project))
                .containsExactly("null");
        assertThat(Rows.audit(organization)).last().asString().contains("delete project " + project, "New");

        as(owner)
                .delete("/api/organizations/" + organization + "/settings?name=Renamed")
                .then()
                .statusCode(204);
        assertThat(Rows.select("SELECT count(*) FROM organization WHERE id = ?", organization))
                .containsExactly("0");
        assertThat(Rows.audit(organization)).last().asString().contains("delete organization");
    }

    @Test
    void aProjectMovesWithItsKeysAndWithoutItsRoles() {
        as(admin)
                .body("{\"role\": \"ADMIN\"}")
                .put("/api/projects/" + project + "/members/" + id(admin))
                .then()
                .statusCode(204);
        JsonPath key =
                as(owner).body("{}").post("/api/projects/" + project + "/keys").jsonPath();
        String stranger = "stranger" + number + "@member.org";
        String foreign = Api.organization(stranger, "Foreign");
        String target = Api.organization(owner, "Target");
        String transfer = "/api/projects/" + project + "/settings/transfer";

        as(owner)
                .body("{\"organizationId\": \"" + foreign + "\"}")
                .post(transfer)
                .then()
                .statusCode(404);
        Api.join(stranger, foreign, owner, "MEMBER");
        as(owner)
                .body("{\"organizationId\": \"" + foreign + "\"}")
                .post(transfer)
                .then()
                .statusCode(403);
        as(owner).body("{}").post(transfer).then().statusCode(400);
        as(owner)
                .body("{\"organizationId\": \"" + target + "\"}")
                .post(transfer)
                .then()
                .statusCode(204);

        as(owner).get("/api/projects/" + project).then().body("organization.id", equalTo(target));
        as(admin).get("/api/projects/" + project).then().statusCode(404);
        withKey(key.getString("publicKey"), key.getString("secretKey"))
                .get("/api/public/projects")
                .then()
                .body("data[0].organization.id", equalTo(target));
        assertThat(Rows.audit(organization)).last().asString().contains("update project " + project);
        assertThat(Rows.audit(target)).last().asString().contains("update project " + project);
    }

    private CompletableFuture<Integer> leaving(String person) {
        return CompletableFuture.supplyAsync(() -> as(person)
                .delete("/api/organizations/" + organization + "/membership")
                .statusCode());
    }

    private Response change(String by, String whom, String role) {
        return as(by).body("{\"role\": \"" + role + "\"}").patch(members() + "/" + id(whom));
    }

    private String members() {
        return "/api/organizations/" + organization + "/members";
    }

    private static String id(String person) {
        return as(person).get("/api/me").path("id");
    }
}
