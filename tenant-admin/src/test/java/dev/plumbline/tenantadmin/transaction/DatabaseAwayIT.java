package dev.plumbline.tenantadmin.transaction;

import static dev.plumbline.tenantadmin.testing.Api.as;
import static dev.plumbline.tenantadmin.testing.Api.withKey;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import dev.plumbline.tenantadmin.testing.DatabaseAway;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(DatabaseAwayIT.Away.class)
class DatabaseAwayIT {

    public static final class Away implements QuarkusTestProfile {
        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(DatabaseAway.class));
        }
    }

    @Test
    void theAppStartsAndSaysTryAgainInBothDialects() {
        given().get("/api/settings").then().statusCode(200);
        as("ada@away.org")
                .get("/api/me")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("code", equalTo("unavailable"));
        as("ada@away.org")
                .body(Map.of("name", "Acme"))
                .post("/api/organizations")
                .then()
                .statusCode(503);
        withKey("pk-lf-1", "sk-lf-1")
                .get("/api/public/projects")
                .then()
                .statusCode(503)
                .body("error", equalTo("ServiceUnavailableError"));
    }
}
