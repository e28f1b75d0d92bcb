package dev.plumbline.tenantadmin.invitation;

import static dev.plumbline.tenantadmin.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.tenantadmin.testing.Api;
import dev.plumbline.tenantadmin.testing.Rows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
class InvitationIT {

    private static int number;

    private String owner;
    private String organization;

    @BeforeEach
    void organization() {
        owner = "owner" + number++ + "@invitation.org";
        organization = Api.organization(owner, "Inviting");
    }

    @Test
    void aLinkLetsWhoeverOpensItJoinOnce() {
        String token = Api.invitation(owner, organization, "MEMBER");
        // Asked too early: this node then remembers for some seconds that she is no member.
        as("ada@invitation.org")
                .get("/api/organizations/" + organization)
                .then()
                .statusCode(404);

        accept("ada@invitation.org", token).statusCode(200).body("organizationId", equalTo(organization));
        as("ada@invitation.org")
                .get("/api/organizations/" + organization)
                .then()
                .statusCode(200)
                .body("role", equalTo("MEMBER"));

        accept("late@invitation.org", token)
                .statusCode(409)
                .body("code", equalTo("conflict"))
                .body("detail", containsString("used already"));
        accept("ada@invitation.org", token).statusCode(200);
        assertThat(Rows.select("SELECT email FROM person WHERE email = 'late@invitation.org'"))
                .isEmpty();
    }

    @Test
    void ofTwoWhoOpenOneLinkAtOnceOneJoins() {
        for (int round = 0; round < 5; round++) {
            String token = Api.invitation(owner, organization, "VIEWER");
            String run = "r" + round;
            List<CompletableFuture<Integer>> calls = Stream.of("a", "b", "c", "d")
                    .map(who -> CompletableFuture.supplyAsync(() -> accept(who + run + "@invitation.org", token)
                            .extract()
                            .statusCode()))
                    .toList();

            assertThat(calls.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 409, 409, 409);
        }
        assertThat(Rows.select(
                        "SELECT person_id FROM organization_member WHERE organization_id = ? AND role = 'VIEWER'",
                        organization))
                .hasSize(5);
    }

    @Test
    void anExpiredOrUnknownLinkOpensNothing() {
        String token = Api.invitation(owner, organization, "MEMBER");
        Rows.execute("UPDATE invitation SET expires_at = now() - interval '1 second' WHERE organization_id = '%s'"
                .formatted(organization));

        accept("bob@invitation.org", token)
                .statusCode(410)
                .body("code", equalTo("gone"))
                .body("detail", containsString("expired"));
        accept("bob@invitation.org", "no-such-token").statusCode(404);
        as(owner).get(invitations()).then().body("data", hasSize(1)).body("data[0].status", equalTo("EXPIRED"));
    }

    @Test
    void aMemberWhoTriesALinkLeavesItToSomebodyElse() {
        String token = Api.invitation(owner, organization, "VIEWER");

        accept(owner, token).statusCode(200);
        as(owner).get("/api/organizations/" + organization).then().body("role", equalTo("OWNER"));
        accept("carl@invitation.org", token).statusCode(200);
    }

    @Test
    void nobodyInvitesAboveTheOwnRole() {
        Api.join(owner, organization, "admin@invitation.org", "ADMIN");
        Api.join(owner, organization, "member@invitation.org", "MEMBER");

        invite("admin@invitation.org", "ADMIN").statusCode(201);
        invite("admin@invitation.org", "OWNER").statusCode(403).body("detail", containsString("above your own"));
        invite("member@invitation.org", "VIEWER").statusCode(403);
        invite(owner, "EMPEROR").statusCode(400).body("detail", containsString("OWNER, ADMIN, MEMBER, VIEWER"));
        invite(owner, "NONE").statusCode(400);
    }

    @Test
    void aLinkEndsWithTheRightToInvite() {
        Api.join(owner, organization, "leaver@invitation.org", "ADMIN");
        String token = Api.invitation("leaver@invitation.org", organization, "ADMIN");
        Rows.execute("DELETE FROM organization_member WHERE organization_id = '%s' AND role = 'ADMIN'"
                .formatted(organization));

        accept("leaver@invitation.org", token).statusCode(410).body("detail", containsString("no longer invite"));
        accept("friend@invitation.org", token).statusCode(410);
    }

    @Test
    void listsAndCancelsWhatIsOpen() {
        JsonPath invitation = invite(owner, "ADMIN").statusCode(201).extract().jsonPath();
        String url = invitation.getString("url");
        String token = url.substring(url.lastIndexOf('/') + 1);
        assertThat(url).startsWith("http://localhost:3000/invite/");
        assertThat(Instant.parse(invitation.getString("expiresAt")))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(7)).minusSeconds(60),
                        Instant.now().plus(Duration.ofDays(7)));

        String list = as(owner)
                .get(invitations())
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].role", equalTo("ADMIN"))
                .body("data[0].invitedBy", equalTo("Name of " + owner))
                .extract()
                .asString();
        assertThat(list).doesNotContain(token);

        String one = invitations() + "/" + invitation.getString("id");
        as(owner).delete(one).then().statusCode(204);
        as(owner).delete(one).then().statusCode(404);
        as(owner)
                .urlEncodingEnabled(false)
                .delete(invitations() + "/a%00b")
                .then()
                .statusCode(404);
        accept("dora@invitation.org", token).statusCode(404);
    }

    @Test
    void storesNoTokenAndNotesEveryChange() {
        String used = Api.invitation(owner, organization, "MEMBER");
        accept("eve@invitation.org", used).statusCode(200);
        String cancelled = invite(owner, "VIEWER").extract().path("id");
        as(owner).delete(invitations() + "/" + cancelled).then().statusCode(204);

        assertThat(Rows.controlPlane()).doesNotContain(used);
        List<String> audit = Rows.audit(organization);
        String hash = Rows.select("SELECT token_hash FROM invitation WHERE organization_id = ?", organization)
                .get(0);
        assertThat(audit).noneMatch(row -> row.contains(hash));
        String eve = Rows.select("SELECT id FROM person WHERE email = 'eve@invitation.org'")
                .get(0);
        assertThat(audit.subList(2, audit.size()))
                .satisfiesExactly(
                        row -> assertThat(row).startsWith("create invitation").contains("\"role\": \"MEMBER\""),
                        row -> assertThat(row).isEqualTo("create membership " + eve + " {\"role\": \"MEMBER\"}"),
                        row -> assertThat(row).startsWith("accept invitation").contains("\"acceptedBy\": \"" + eve),
                        row -> assertThat(row).startsWith("create invitation").contains("\"role\": \"VIEWER\""),
                        row -> assertThat(row).startsWith("delete invitation " + cancelled));
    }

    private ValidatableResponse invite(String email, String role) {
        return as(email).body(Map.of("role", role)).post(invitations()).then();
    }

    private static ValidatableResponse accept(String email, String token) {
        return as(email).post("/api/invitations/" + token + "/accept").then();
    }

    private String invitations() {
        return "/api/organizations/" + organization + "/invitations";
    }
}
