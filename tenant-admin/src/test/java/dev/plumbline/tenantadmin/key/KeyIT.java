package dev.plumbline.tenantadmin.key;

import static dev.plumbline.tenantadmin.testing.Api.as;
import static dev.plumbline.tenantadmin.testing.Api.withKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.tenantadmin.testing.Api;
import dev.plumbline.tenantadmin.testing.Rows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class KeyIT {

    private static final String UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static int number;

    private String owner;
    private String organization;
    private String project;

    @BeforeEach
    void project() {
        owner = "owner" + number++ + "@key.org";
        organization = Api.organization(owner, "Keys");
        project = Api.project(owner, organization, "Walk");
    }

    @Test
    void showsTheSecretOnceAndTheKeyOpensItsProject() {
        JsonPath key = create("CI");

        assertThat(key.getString("publicKey")).matches("pk-lf-" + UUID);
        assertThat(key.getString("secretKey")).matches("sk-lf-" + UUID);
        assertThat(key.getString("displaySecretKey"))
                .isEqualTo("sk-lf-..." + key.getString("secretKey").substring(38));
        String list = as(owner).get(keys()).then().statusCode(200).extract().asString();
        assertThat(list).contains(key.getString("displaySecretKey")).doesNotContain(key.getString("secretKey"));
        String answer = withKey(key.getString("publicKey"), key.getString("secretKey"))
                .get("/api/public/projects")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(answer)
                .isEqualTo(
                        "{\"data\":[{\"id\":\"%s\",\"name\":\"Walk\",\"organization\":{\"id\":\"%s\",\"name\":\"Keys\"},\"metadata\":{}}]}"
                                .formatted(project, organization));
    }

    @Test
    void listsWhoMadeAKeyAndWhenItWasUsed() {
        create("old");
        JsonPath key = create(null);
        withKey(key.getString("publicKey"), key.getString("secretKey")).get("/api/public/projects");

        as(owner)
                .get(keys())
                .then()
                .statusCode(200)
                .body("data.publicKey[0]", equalTo(key.getString("publicKey")))
                .body("data.note", equalTo(java.util.Arrays.asList(null, "old")))
                .body("data.createdBy", equalTo(List.of("Name of " + owner, "Name of " + owner)))
                .body("data[0].lastUsedAt", org.hamcrest.Matchers.notNullValue())
                .body("data[1].lastUsedAt", nullValue());
    }

    @Test
    void aRevokedKeyIsOutAtOnce() {
        JsonPath key = create(null);
        String publicKey = key.getString("publicKey");
        String secretKey = key.getString("secretKey");
        withKey(publicKey, secretKey).get("/api/public/projects").then().statusCode(200);

        as(owner).delete(keys() + "/" + key.getString("id")).then().statusCode(204);

        withKey(publicKey, secretKey).get("/api/public/projects").then().statusCode(401);
        as(owner).get(keys()).then().body("data.size()", equalTo(0));
        as(owner).delete(keys() + "/" + key.getString("id")).then().statusCode(404);
    }

    @Test
    void editsTheNote() {
        String id = create("before").getString("id");

        as(owner)
                .body(Map.of("note", " after "))
                .patch(keys() + "/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("note", equalTo("after"))
                .body("createdBy", equalTo("Name of " + owner));
        as(owner).body("{\"note\":null}").patch(keys() + "/" + id).then().body("note", nullValue());
        as(owner)
                .body(Map.of("note", "x".repeat(201)))
                .patch(keys() + "/" + id)
                .then()
                .statusCode(400);
        as(owner).patch(keys() + "/" + id).then().statusCode(400);
    }

    @Test
    void notesEveryChangeWithoutSecretOrHash() {
        JsonPath key = create("a");
        String id = key.getString("id");
        String hash = Rows.select("SELECT hash FROM api_key WHERE id = ?", id).get(0);
        as(owner).body(Map.of("note", "b")).patch(keys() + "/" + id).then().statusCode(200);
        as(owner).body(Map.of("note", "b")).patch(keys() + "/" + id).then().statusCode(200);
        as(owner).delete(keys() + "/" + id).then().statusCode(204);

        List<String> audit = Rows.audit(organization);
        assertThat(audit.stream().filter(row -> row.contains(" apiKey " + id)))
                .hasSize(3)
                .satisfiesExactly(
                        created -> assertThat(created).startsWith("create").contains("\"note\": \"a\""),
                        updated -> assertThat(updated).startsWith("update").contains("\"a\"", "\"b\""),
                        deleted -> assertThat(deleted).startsWith("delete").contains(key.getString("publicKey")));
        assertThat(audit).noneMatch(row -> row.contains(hash) || row.contains(key.getString("secretKey")));
    }

    @Test
    void membersReadKeysAndOnlyAdminsChangeThem() {
        String id = create(null).getString("id");
        Api.join(owner, organization, "member@key.org", "MEMBER");
        Api.join(owner, organization, "viewer@key.org", "VIEWER");
        Api.join(owner, organization, "admin@key.org", "ADMIN");

        as("member@key.org").get(keys()).then().statusCode(200);
        as("member@key.org").post(keys()).then().statusCode(403);
        as("member@key.org").delete(keys() + "/" + id).then().statusCode(403);
        as("viewer@key.org").get(keys()).then().statusCode(403);
        as("admin@key.org").post(keys()).then().statusCode(201);
    }

    @Test
    void ofTwoWhoRevokeOneKeyAtOnceOneDoes() {
        String id = create(null).getString("id");
        List<CompletableFuture<Integer>> calls = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> as(owner).delete(keys() + "/" + id).statusCode()))
                .toList();

        assertThat(calls.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(204, 404, 404, 404);
        assertThat(Rows.audit(organization))
                .filteredOn(row -> row.startsWith("delete apiKey"))
                .hasSize(1);
    }

    @Test
    void aKeyIsFoundInItsOwnProjectOnly() {
        String id = create(null).getString("id");
        String sibling = Api.project(owner, organization, "Sibling");

        as(owner).delete("/api/projects/" + sibling + "/keys/" + id).then().statusCode(404);
        as(owner)
                .body(Map.of("note", "x"))
                .patch("/api/projects/" + sibling + "/keys/" + id)
                .then()
                .statusCode(404);
        as(owner).urlEncodingEnabled(false).delete(keys() + "/a%00b").then().statusCode(404);
        as(owner).get(keys()).then().body("data.size()", equalTo(1));
    }

    private JsonPath create(@org.jspecify.annotations.Nullable String note) {
        var request = note == null ? as(owner) : as(owner).body(Map.of("note", note));
        return request.post(keys()).then().statusCode(201).extract().jsonPath();
    }

    private String keys() {
        return "/api/projects/" + project + "/keys";
    }
}
