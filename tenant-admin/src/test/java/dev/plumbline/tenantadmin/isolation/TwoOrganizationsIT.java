package dev.plumbline.tenantadmin.isolation;

import static dev.plumbline.tenantadmin.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.platform.route.Route;
import dev.plumbline.platform.route.RouteTable;
import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.tenantadmin.testing.Api;
import dev.plumbline.tenantadmin.testing.Rows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Walks every route of this module that names a tenant, as the owner of another one. */
@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class TwoOrganizationsIT {

    private static final Map<String, Object> BODY = Map.of(
            "name",
            "Stolen",
            "role",
            "VIEWER",
            "note",
            "stolen",
            "dataType",
            "NUMERIC",
            "objectType",
            "TRACE",
            "objectId",
            "t",
            "content",
            "stolen",
            "table",
            "traces",
            "state",
            Map.of("stolen", true),
            "shared",
            true);
    private static final List<String> NESTED =
            List.of("keyId", "invitationId", "configId", "commentId", "viewId", "personId");
    /** They need more than a body, or leave nobody to ask: {@link dev.plumbline.tenantadmin.member.MemberIT} has them. */
    private static final List<String> ENDINGS = List.of(
            "/api/organizations/{organizationId}/settings",
            "/api/organizations/{organizationId}/membership",
            "/api/projects/{projectId}/settings",
            "/api/projects/{projectId}/settings/transfer");

    private static int number;

    private String victim;
    private String thief;
    private Map<String, String> victims;
    private Map<String, String> thiefs;

    @BeforeEach
    void twoOrganizations() {
        victim = "victim" + number + "@two.org";
        thief = "thief" + number++ + "@two.org";
        victims = tenant(victim);
        thiefs = tenant(thief);
    }

    @Test
    void anotherOwnerIsAStrangerOnEveryRoute() {
        List<Route> routes = tenantRoutes();
        assertThat(routes).hasSizeGreaterThan(8);
        assertThat(Rows.controlPlane()).contains(victims.values());

        for (Route route : routes) {
            String before = Rows.controlPlane();
            Response answer = call(thief, route, path(route, victims));
            assertThat(answer.statusCode()).as("%s as a stranger", route).isEqualTo(404);
            assertThat(answer.asString()).as("%s as a stranger", route).doesNotContain("Secret");
            assertThat(Rows.controlPlane()).as("%s as a stranger", route).isEqualTo(before);
        }
    }

    @Test
    void anotherTenantsIdsInsideOnesOwnTenantNameNothing() {
        List<Route> nested = tenantRoutes().stream()
                .filter(route -> NESTED.stream().anyMatch(id -> route.path().contains("{" + id + "}")))
                .toList();
        assertThat(nested).hasSize(12);

        for (Route route : nested) {
            Map<String, String> mixed = new HashMap<>(victims);
            mixed.put("organizationId", thiefs.get("organizationId"));
            mixed.put("projectId", thiefs.get("projectId"));
            String before = Rows.controlPlane();
            assertThat(call(thief, route, path(route, mixed)).statusCode())
                    .as("%s", route)
                    .isEqualTo(404);
            assertThat(Rows.controlPlane()).as("%s", route).isEqualTo(before);
        }
    }

    @Test
    void theOwnerIsNoStrangerOnAnyRoute() {
        // Deletes last, and those in projects first: the others need what they delete.
        for (Route route : tenantRoutes().stream()
                .filter(route -> !ENDINGS.contains(route.path()))
                .sorted(Comparator.comparing((Route route) -> route.method().equals("DELETE"))
                        .thenComparing(Route::path, Comparator.reverseOrder()))
                .toList()) {
            assertThat(call(victim, route, path(route, victims)).statusCode())
                    .as("%s as the owner", route)
                    .isBetween(200, 204);
        }
    }

    @Test
    void meShowsOnesOwnOnly() {
        assertThat(as(thief).get("/api/me").asString())
                .contains(thiefs.get("projectId"))
                .doesNotContain(victims.get("organizationId"), victims.get("projectId"));
    }

    private static List<Route> tenantRoutes() {
        return RouteTable.load().routes().stream()
                .filter(route -> route.module().equals("tenant-admin"))
                .filter(route -> route.path().contains("{organizationId}")
                        || route.path().contains("{projectId}"))
                .toList();
    }

    private static Response call(String email, Route route, String path) {
        boolean hasBody = List.of("POST", "PUT", "PATCH").contains(route.method());
        return (hasBody ? as(email).body(BODY) : as(email)).request(route.method(), path);
    }

    private static String path(Route route, Map<String, String> ids) {
        String path = route.path();
        for (Map.Entry<String, String> id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        assertThat(path).doesNotContain("{");
        return route.method().equals("GET") && path.endsWith("/comments") ? path + "?traceId=t" : path;
    }

    private static Map<String, String> tenant(String email) {
        String organization = Api.organization(email, "Secret of " + email);
        String project = Api.project(email, organization, "Secret project");
        String key = as(email)
                .body(Map.of("note", "Secret key"))
                .post("/api/projects/" + project + "/keys")
                .path("id");
        String invitation = as(email)
                .body(Map.of("role", "VIEWER"))
                .post("/api/organizations/" + organization + "/invitations")
                .path("id");
        String colleague = "colleague-of-" + email;
        Api.join(email, organization, colleague, "MEMBER");
        return Map.of(
                "personId",
                as(colleague).get("/api/me").path("id"),
                "organizationId",
                organization,
                "projectId",
                project,
                "keyId",
                key,
                "invitationId",
                invitation,
                "configId",
                made(email, project, "score-configs"),
                "commentId",
                made(email, project, "comments"),
                "viewId",
                made(email, project, "saved-views"));
    }

    private static String made(String email, String project, String kind) {
        return as(email)
                .body(BODY)
                .post("/api/projects/" + project + "/" + kind)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
