package dev.plumbline.tenantadmin.invitationlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class InvitationTokenTest {

    @Test
    void has256RandomBitsThatFitAUrl() {
        InvitationToken token = InvitationToken.random();

        assertThat(Base64.getUrlDecoder().decode(token.value())).hasSize(32);
        assertThat(token.value()).isNotEqualTo(InvitationToken.random().value());
    }

    @Test
    void isRecognisedByAHashAndPrintedByNobody() {
        assertThat(new InvitationToken("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(new InvitationToken("abc").toString()).doesNotContain("abc");
    }
}
