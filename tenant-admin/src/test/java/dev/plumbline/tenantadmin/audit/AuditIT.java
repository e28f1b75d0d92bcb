package dev.plumbline.tenantadmin.audit;

import static dev.plumbline.tenantadmin.testing.Api.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.tenantadmin.testing.Api;
import dev.plumbline.tenantadmin.testing.Rows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class AuditIT {

    private static final String OWNER = "owner@audit.org";

    @Test
    void pagesThroughChangesNewestFirst() {
        String organization = Api.organization(OWNER, "Paged");
        String project = Api.project(OWNER, organization, "One");
        String person =
                Rows.select("SELECT id FROM person WHERE email = ?", OWNER).get(0);

        as(OWNER)
                .get("/api/organizations/" + organization + "/audit?limit=2")
                .then()
                .statusCode(200)
                .body("data.resourceType", equalTo(List.of("project", "membership")))
                .body("data[0].action", equalTo("create"))
                .body("data[0].resourceId", equalTo(project))
                .body("data[0].projectId", equalTo(project))
                .body("data[0].actor.type", equalTo("PERSON"))
                .body("data[0].actor.id", equalTo(person))
                .body("data[0].actor.name", equalTo("Name of " + OWNER))
                .body("data[0]", hasKey("before"))
                .body("data[0].before", nullValue())
                .body("data[0].after.name", equalTo("One"))
                .body("meta.totalItems", equalTo(3))
                .body("meta.totalPages", equalTo(2));
        as(OWNER)
                .get("/api/organizations/" + organization + "/audit?limit=2&page=2")
                .then()
                .body("data.resourceType", equalTo(List.of("organization")));
        as(OWNER)
                .get("/api/organizations/" + organization + "/audit?page=0")
                .then()
                .statusCode(400);
    }

    @Test
    void onlyOwnersAndAdminsRead() {
        String organization = Api.organization(OWNER, "Secretive");
        Api.join(OWNER, organization, "admin@audit.org", "ADMIN");
        Api.join(OWNER, organization, "member@audit.org", "MEMBER");
        String path = "/api/organizations/" + organization + "/audit";

        as("admin@audit.org").get(path).then().statusCode(200);
        as("member@audit.org").get(path).then().statusCode(403);
        as("stranger@audit.org").get(path).then().statusCode(404);
    }
}
