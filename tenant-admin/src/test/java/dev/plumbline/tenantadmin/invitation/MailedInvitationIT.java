package dev.plumbline.tenantadmin.invitation;

import static dev.plumbline.tenantadmin.testing.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.icegreen.greenmail.util.GreenMailUtil;
import dev.plumbline.platform.testing.PlumblineServices;
import dev.plumbline.tenantadmin.testing.Api;
import dev.plumbline.tenantadmin.testing.MailServer;
import dev.plumbline.tenantadmin.testing.Rows;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlumblineServices.class)
@QuarkusTestResource(MailServer.class)
class MailedInvitationIT {

    private static final String HOSTILE = "<img src=x> & \"Co\"";

    private static int number;

    private String owner;
    private String guest;
    private String organization;

    @BeforeEach
    void organization() {
        owner = "owner" + number + "@mailed.org";
        guest = "guest" + number++ + "@mailed.org";
        organization = Api.organization(owner, HOSTILE);
    }

    @Test
    void aMailBringsTheLinkWithNamesEscaped() throws Exception {
        String url = invite(guest, "en").body("mail", equalTo("SENT")).extract().path("url");

        MimeMessage mail = mail(guest);
        assertThat(mail.getSubject()).isEqualTo("Name of " + owner + " invited you to " + HOSTILE);
        String text = decoded(mail);
        assertThat(text).contains(url, "&lt;img src=x&gt; &amp; &quot;Co&quot;");
        assertThat(text.substring(text.indexOf("<!doctype"))).doesNotContain("<img");
        as(guest).post("/api/invitations/" + token(url) + "/accept").then().statusCode(200);
        as(owner)
                .get(invitations())
                .then()
                .body("data[0].status", equalTo("ACCEPTED"))
                .body("data[0].mail", equalTo("SENT"))
                .body("data[0].acceptedBy", equalTo("Name of " + guest));
    }

    @Test
    void whoeverInvitesInChineseWritesInChinese() throws Exception {
        invite(guest, "zh-CN").body("mail", equalTo("SENT"));

        assertThat(mail(guest).getSubject()).isEqualTo("Name of " + owner + " 邀请您加入 " + HOSTILE);
    }

    @Test
    void aVerifiedAddressFindsItsInvitationAndJoins() {
        String id =
                invite(guest.toUpperCase(java.util.Locale.ROOT), "en").extract().path("id");

        as(guest)
                .get("/api/me/invitations")
                .then()
                .statusCode(200)
                .body("data", hasSize(1))
                .body("data[0].organization", equalTo(HOSTILE))
                .body("data[0].invitedBy", equalTo("Name of " + owner));
        as("other-" + guest).get("/api/me/invitations").then().body("data", hasSize(0));
        as("other-" + guest)
                .post("/api/me/invitations/" + id + "/accept")
                .then()
                .statusCode(404);
        as(guest)
                .post("/api/me/invitations/" + id + "/accept")
                .then()
                .statusCode(200)
                .body("organizationId", equalTo(organization));
        as(guest).get("/api/organizations/" + organization).then().body("role", equalTo("MEMBER"));
        assertThat(Rows.audit(organization)).anyMatch(row -> row.startsWith("accept invitation " + id));
    }

    @Test
    void anAddressThatIsOnlyClaimedFindsNothing() {
        String id = invite(guest, "en").extract().path("id");

        Api.unverified(guest)
                .get("/api/me/invitations")
                .then()
                .body("emailVerified", equalTo(false))
                .body("data", hasSize(0));
        Api.unverified(guest)
                .post("/api/me/invitations/" + id + "/accept")
                .then()
                .statusCode(404);
        Api.unverified(guest)
                .post("/api/me/invitations/" + id + "/decline")
                .then()
                .statusCode(404);
    }

    @Test
    void aDeclinedInvitationOpensNothingUntilItIsRenewed() {
        ValidatableResponse made = invite(guest, "en");
        String id = made.extract().path("id");
        String first = token(made.extract().path("url"));

        as(guest).post("/api/me/invitations/" + id + "/decline").then().statusCode(204);
        as(guest).get("/api/me/invitations").then().body("data", hasSize(0));
        as(owner).get(invitations()).then().body("data[0].status", equalTo("DECLINED"));
        as(guest).post("/api/invitations/" + first + "/accept").then().statusCode(410);

        String second = token(as(owner)
                .post(invitations() + "/" + id + "/renewal")
                .then()
                .statusCode(200)
                .body("mail", equalTo("SENT"))
                .extract()
                .path("url"));
        as(guest).post("/api/invitations/" + first + "/accept").then().statusCode(404);
        as(guest).post("/api/invitations/" + second + "/accept").then().statusCode(200);
        as(owner).post(invitations() + "/" + id + "/renewal").then().statusCode(404);
        assertThat(Rows.audit(organization))
                .anyMatch(row -> row.startsWith("decline invitation " + id))
                .anyMatch(row -> row.startsWith("renew invitation " + id));
    }

    @Test
    void aRefusedMailIsShownAndTheLinkWorks() {
        String refused = "two words@mailed.org";
        invite(refused, "en", 400);
        String url = invite("refused-" + guest, "en")
                .body("mail", equalTo("FAILED"))
                .extract()
                .path("url");

        as(guest).post("/api/invitations/" + token(url) + "/accept").then().statusCode(200);
        as(owner).get(invitations()).then().body("data[0].mail", equalTo("FAILED"));
    }

    private ValidatableResponse invite(String email, String language) {
        return invite(email, language, 201);
    }

    private ValidatableResponse invite(String email, String language, int status) {
        return as(owner)
                .header("Accept-Language", language)
                .body(Map.of("role", "MEMBER", "email", email))
                .post(invitations())
                .then()
                .statusCode(status);
    }

    private static String token(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    private static MimeMessage mail(String to) throws Exception {
        for (MimeMessage mail : MailServer.received()) {
            if (mail.getRecipients(RecipientType.TO)[0].toString().equals(to)) {
                return mail;
            }
        }
        throw new AssertionError("no mail to " + to);
    }

    private static String decoded(MimeMessage mail) throws Exception {
        jakarta.mail.Multipart parts = (jakarta.mail.Multipart) mail.getContent();
        assertThat(List.of(
                        parts.getBodyPart(0).getContentType(),
                        parts.getBodyPart(1).getContentType()))
                .satisfiesExactly(plain -> assertThat(plain).startsWith("text/plain"), html -> assertThat(html)
                        .startsWith("text/html"));
        assertThat(GreenMailUtil.getWholeMessage(mail)).isNotEmpty();
        return parts.getBodyPart(0).getContent() + "" + parts.getBodyPart(1).getContent();
    }

    private String invitations() {
        return "/api/organizations/" + organization + "/invitations";
    }
}
