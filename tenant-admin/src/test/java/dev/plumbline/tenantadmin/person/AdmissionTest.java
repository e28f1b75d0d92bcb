package dev.plumbline.tenantadmin.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.person.Person;
import dev.plumbline.platform.tenancy.PersonId;
import dev.plumbline.tenantadmin.person.PersonConfig.OrganizationCreation;
import dev.plumbline.tenantadmin.person.PersonConfig.SignUp;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final KnownPerson STRANGER = person(false, false);
    private static final KnownPerson OPERATOR = person(true, false);
    private static final KnownPerson FIRST = person(false, true);

    @Test
    void anOpenDoorAdmitsStrangers() {
        assertThatCode(() -> admission(SignUp.OPEN).requireWelcome(STRANGER, false))
                .doesNotThrowAnyException();
    }

    @Test
    void aClosedDoorAdmitsMembersOperatorsAndTheFirst() {
        Admission closed = admission(SignUp.CLOSED);

        assertThatCode(() -> closed.requireWelcome(STRANGER, true)).doesNotThrowAnyException();
        assertThatCode(() -> closed.requireWelcome(OPERATOR, false)).doesNotThrowAnyException();
        assertThatCode(() -> closed.requireWelcome(FIRST, false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> closed.requireWelcome(STRANGER, false))
                .isInstanceOfSatisfying(ApiException.class, failure -> assertThat(failure.code())
                        .isEqualTo(ErrorCode.SIGN_UP_CLOSED));
    }

    @Test
    void anInvitationOpensEveryDoorButAClosedOne() {
        assertThatCode(() -> admission(SignUp.INVITATION).requireWelcomeWithInvitation(STRANGER, false))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> admission(SignUp.CLOSED).requireWelcomeWithInvitation(STRANGER, false))
                .hasMessageContaining("closed to new people");
        assertThatCode(() -> admission(SignUp.CLOSED).requireWelcomeWithInvitation(STRANGER, true))
                .doesNotThrowAnyException();
    }

    @Test
    void anOperatorsAddressCountsOnlyWhenVerified() {
        Admission admission = admission(SignUp.OPEN);

        assertThat(admission.isOperator(new Person("s", "OP@example.org", true, "O")))
                .isTrue();
        assertThat(admission.isOperator(new Person("s", "op@example.org", false, "O")))
                .isFalse();
        assertThat(admission.isOperator(new Person("s", "", true, "O"))).isFalse();
    }

    private static Admission admission(SignUp signUp) {
        return new Admission(
                new PersonConfig(signUp, OrganizationCreation.EVERYONE, Optional.of(List.of(" op@example.org"))));
    }

    private static KnownPerson person(boolean operator, boolean first) {
        return new KnownPerson(new PersonId("p"), "p@example.org", "P", operator, first);
    }
}
