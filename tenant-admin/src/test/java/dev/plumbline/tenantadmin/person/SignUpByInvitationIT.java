package dev.plumbline.tenantadmin.person;

import static dev.plumbline.tenantadmin.testing.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.tenantadmin.testing.Api;
import dev.plumbline.tenantadmin.testing.Rows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
@TestProfile(SignUpByInvitationIT.ByInvitation.class)
class SignUpByInvitationIT {

    private static final String OPERATOR = "operator@door.org";

    public static final class ByInvitation implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "plumbline.sign.up", "invitation",
                    "plumbline.organization.creation", "operators",
                    "plumbline.operators", "somebody@door.org, Operator@door.org",
                    "plumbline.smtp.host", "mail.door.org");
        }
    }

    @BeforeEach
    void somebodyWasFirst() {
        as("first@door.org").get("/api/me").then().statusCode(200).body("canCreateOrganizations", equalTo(false));
    }

    @Test
    void aStrangerIsTurnedAwayWithoutATrace() {
        as("stranger@door.org")
                .get("/api/me")
                .then()
                .statusCode(403)
                .body("code", equalTo("invitation-needed"))
                .body("detail", containsString("invitation link"));
        as("stranger@door.org")
                .body(Map.of("name", "Mine"))
                .post("/api/organizations")
                .then()
                .statusCode(403)
                .body("code", equalTo("invitation-needed"));

        assertThat(Rows.select("SELECT id FROM person WHERE email = 'stranger@door.org'"))
                .isEmpty();
        assertThat(Rows.select("SELECT id FROM audit_log WHERE after->>'email' = 'stranger@door.org'"))
                .isEmpty();
    }

    @Test
    void aLinkLetsAStrangerIn() {
        String organization = Api.organization(OPERATOR, "Door");

        Api.join(OPERATOR, organization, "guest@door.org", "MEMBER");

        as("guest@door.org").get("/api/me").then().statusCode(200).body("organizations.name", equalTo(List.of("Door")));
    }

    @Test
    void operatorsComeInAndCreateOrganizationsNobodyElseDoes() {
        as(OPERATOR)
                .get("/api/me")
                .then()
                .statusCode(200)
                .body("operator", equalTo(true))
                .body("canCreateOrganizations", equalTo(true));
        as("first@door.org")
                .body(Map.of("name", "Mine"))
                .post("/api/organizations")
                .then()
                .statusCode(403)
                .body("code", equalTo("forbidden"))
                .body("detail", containsString("operators"));
    }

    @Test
    void ofManyFirstPeopleOneIsFirst() {
        Rows.execute("DELETE FROM first_person");
        List<CompletableFuture<Integer>> calls = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> as("racer" + i + "@door.org").get("/api/me").statusCode()))
                .toList();

        assertThat(calls.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 403, 403, 403, 403, 403);
        Rows.execute("UPDATE first_person SET person_id = (SELECT id FROM person WHERE email = 'first@door.org')");
    }

    @Test
    void thePageLearnsTheRulesBeforeAnybodySignsIn() {
        given().get("/api/settings")
                .then()
                .statusCode(200)
                .body("url", equalTo("http://localhost:3000"))
                .body("authority", equalTo("http://localhost:3000/auth/realms/plumbline"))
                .body("clientId", equalTo("plumbline-ui"))
                .body("signUp", equalTo("invitation"))
                .body("organizationCreation", equalTo("operators"))
                .body("passwordReset", equalTo(true))
                .body("version", containsString("."));
    }
}
