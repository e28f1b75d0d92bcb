package dev.plumbline.tenantadmin.testing;

import static io.restassured.RestAssured.given;

import dev.plumbline.platform.testing.TestIdentityProvider;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Calls of signed-in people. Each test takes people of its own, because the tests of a run share one database. */
public final class Api {

    private Api() {}

    public static RequestSpecification as(String email) {
        return as(email, "Name of " + email);
    }

    public static RequestSpecification as(String email, String name) {
        return given().header("Authorization", "Bearer " + TestIdentityProvider.token(email, name))
                .contentType(ContentType.JSON);
    }

    /** A person whose address the identity provider has not verified. */
    public static RequestSpecification unverified(String email) {
        return given().header("Authorization", "Bearer " + TestIdentityProvider.unverified(email))
                .contentType(ContentType.JSON);
    }

    public static RequestSpecification withKey(String publicKey, String secretKey) {
        return given().auth().preemptive().basic(publicKey, secretKey);
    }

    /** @return the id of a new organization of which the person is the owner */
    public static String organization(String email, String name) {
        return as(email)
                .body(Map.of("name", name))
                .post("/api/organizations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @return the id of a new project */
    public static String project(String email, String organization, String name) {
        return as(email)
                .body(Map.of("name", name))
                .post("/api/organizations/" + organization + "/projects")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** @return the token of a new invitation link */
    public static String invitation(String email, String organization, String role) {
        String url = as(email)
                .body(Map.of("role", role))
                .post("/api/organizations/" + organization + "/invitations")
                .then()
                .statusCode(201)
                .extract()
                .path("url");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** Lets somebody join with a role. */
    public static void join(String owner, String organization, String email, String role) {
        as(email)
                .post("/api/invitations/" + invitation(owner, organization, role) + "/accept")
                .then()
                .statusCode(200);
    }
}
