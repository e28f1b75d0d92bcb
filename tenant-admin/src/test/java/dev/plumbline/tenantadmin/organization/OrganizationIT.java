package dev.plumbline.tenantadmin.organization;

import static dev.plumbline.tenantadmin.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.tenantadmin.testing.Api;
import dev.plumbline.tenantadmin.testing.Rows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class OrganizationIT {

    @Test
    void whoeverCreatesAnOrganizationOwnsItAndItIsNoted() {
        String id = Api.organization("ada@organization.org", "  Acme  ");

        as("ada@organization.org")
                .get("/api/organizations/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Acme"))
                .body("role", equalTo("OWNER"))
                .body("projects.size()", equalTo(0));
        String person = Rows.select("SELECT id FROM person WHERE email = 'ada@organization.org'")
                .get(0);
        assertThat(Rows.audit(id))
                .containsExactly(
                        "create organization " + id + " {\"name\": \"Acme\"}",
                        "create membership " + person + " {\"role\": \"OWNER\"}");
    }

    @Test
    void refusesANameThatIsNone() {
        create("ben@organization.org", " ").statusCode(400).body("detail", containsString("needs a name"));
        create("ben@organization.org", "x".repeat(61)).statusCode(400).body("detail", containsString("60"));
        create("ben@organization.org", "a\nb").statusCode(400).body("detail", containsString("control"));
        as("ben@organization.org").body("{").post("/api/organizations").then().statusCode(400);
        as("ben@organization.org").post("/api/organizations").then().statusCode(400);

        assertThat(Rows.select("SELECT id FROM person WHERE email = 'ben@organization.org'"))
                .isEmpty();
    }

    @Test
    void onePersonHasNoTwoOrganizationsOfOneNameEvenAtOnce() {
        List<CompletableFuture<Integer>> calls = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> create("carl@organization.org", "Twice").extract().statusCode()))
                .toList();

        assertThat(calls.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        create("carl@organization.org", "TWICE").statusCode(409).body("code", equalTo("conflict"));
        create("dora@organization.org", "Twice").statusCode(201);
    }

    private static io.restassured.response.ValidatableResponse create(String email, String name) {
        return as(email).body(Map.of("name", name)).post("/api/organizations").then();
    }
}
