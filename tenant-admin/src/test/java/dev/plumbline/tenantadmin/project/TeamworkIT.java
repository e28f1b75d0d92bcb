package dev.plumbline.tenantadmin.project;

import static dev.plumbline.tenantadmin.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.tenantadmin.testing.Api;
import dev.plumbline.tenantadmin.testing.Rows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Score configs, comments and saved views, as the roles of a project see them. */
@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class TeamworkIT {

    private static int number;

    private String owner;
    private String member;
    private String viewer;
    private String organization;
    private String project;

    @BeforeEach
    void team() {
        owner = "owner" + number + "@team.org";
        member = "member" + number + "@team.org";
        viewer = "viewer" + number++ + "@team.org";
        organization = Api.organization(owner, "Team");
        project = Api.project(owner, organization, "Work");
        Api.join(owner, organization, member, "MEMBER");
        Api.join(owner, organization, viewer, "VIEWER");
    }

    @Test
    void scoreConfigsSayWhatIsWrongWithThem() {
        for (String wrong : List.of(
                "{\"name\": \"\", \"dataType\": \"NUMERIC\"}",
                "{\"name\": \"a<b\", \"dataType\": \"NUMERIC\"}",
                "{\"name\": \"a\", \"dataType\": \"TEXT\"}",
                "{\"name\": \"a\", \"dataType\": \"NUMERIC\", \"minValue\": 2, \"maxValue\": 1}",
                "{\"name\": \"a\", \"dataType\": \"CATEGORICAL\"}",
                "{\"name\": \"a\", \"dataType\": \"CATEGORICAL\", \"categories\": [{\"label\": \"x\", \"value\": 1}, {\"label\": \"x\", \"value\": 2}]}")) {
            post(member, "score-configs", wrong).then().statusCode(400);
        }
        String id = post(
                        member,
                        "score-configs",
                        "{\"name\": \"quality\", \"dataType\": \"NUMERIC\", \"minValue\": 0, \"maxValue\": 5}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        patch(member, "score-configs/" + id, "{\"dataType\": \"BOOLEAN\"}")
                .then()
                .statusCode(400);
        patch(member, "score-configs/" + id, "{\"isArchived\": true}")
                .then()
                .statusCode(200)
                .body("isArchived", equalTo(true));
        post(viewer, "score-configs", "{}").then().statusCode(403);
        get(viewer, "score-configs").then().statusCode(200).body("data.name", contains("quality"));
        assertThat(audited("scoreConfig")).containsExactly("create", "update");
    }

    @Test
    void commentsBelongToTheirAuthors() {
        post(member, "comments", "{\"objectType\": \"OBSERVATION\", \"objectId\": \"o\", \"content\": \"x\"}")
                .then()
                .statusCode(400);
        post(viewer, "comments", "{\"objectType\": \"TRACE\", \"objectId\": \"t\", \"content\": \"x\"}")
                .then()
                .statusCode(403);
        String id = post(
                        member,
                        "comments",
                        "{\"objectType\": \"OBSERVATION\", \"objectId\": \"o\", \"traceId\": \"t\", \"content\": \"<b>so</b>\"}")
                .then()
                .statusCode(201)
                .body("own", equalTo(true))
                .body("author.name", equalTo("Name of " + member))
                .extract()
                .path("id");
        String second = post(
                        owner, "comments", "{\"objectType\": \"SESSION\", \"objectId\": \"s\", \"content\": \"y\"}")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        get(viewer, "comments?traceId=t")
                .then()
                .body("data.content", contains("<b>so</b>"))
                .body("data.own", contains(false));
        get(viewer, "comments?sessionId=s").then().body("data.id", contains(second));
        get(viewer, "comments").then().statusCode(400);
        delete(member, "comments/" + second).then().statusCode(403);
        delete(owner, "comments/" + id).then().statusCode(204);
        delete(owner, "comments/" + id).then().statusCode(404);
        assertThat(audited("comment")).containsExactly("create", "create", "delete");
    }

    @Test
    void ownViewsAreOnesOwnAndSharedOnesAreEverybodys() {
        post(member, "saved-views", "{\"table\": \"nothing\", \"name\": \"n\", \"state\": {}}")
                .then()
                .statusCode(400);
        post(viewer, "saved-views", "{\"table\": \"traces\", \"name\": \"n\", \"state\": {}}")
                .then()
                .statusCode(403);
        String own = post(
                        member,
                        "saved-views",
                        "{\"table\": \"traces\", \"name\": \"mine\", \"state\": {\"orderBy\": \"name.asc\"}}")
                .then()
                .statusCode(201)
                .body("shared", equalTo(false))
                .extract()
                .path("id");
        get(owner, "saved-views?table=traces").then().body("data", empty());
        patch(owner, "saved-views/" + own, "{\"name\": \"taken\"}").then().statusCode(404);
        patch(member, "saved-views/" + own, "{\"shared\": true, \"name\": \"ours\"}")
                .then()
                .statusCode(200);
        get(viewer, "saved-views?table=traces")
                .then()
                .body("data.name", contains("ours"))
                .body("data[0].state.orderBy", equalTo("name.asc"))
                .body("data[0].owner.name", equalTo("Name of " + member));
        get(viewer, "saved-views?table=users").then().body("data", empty());
        patch(owner, "saved-views/" + own, "{\"name\": \"cleaned\"}").then().statusCode(200);
        delete(member, "saved-views/" + own).then().statusCode(204);
        assertThat(audited("savedView")).containsExactly("create", "update", "update", "delete");
    }

    private List<String> audited(String type) {
        return Rows.select(
                "SELECT action FROM audit_log WHERE project_id = ? AND resource_type = ? ORDER BY id", project, type);
    }

    private Response get(String person, String path) {
        return as(person).get("/api/projects/" + project + "/" + path);
    }

    private Response post(String person, String path, String body) {
        return as(person).body(body).post("/api/projects/" + project + "/" + path);
    }

    private Response patch(String person, String path, String body) {
        return as(person).body(body).patch("/api/projects/" + project + "/" + path);
    }

    private Response delete(String person, String path) {
        return as(person).delete("/api/projects/" + project + "/" + path);
    }
}
