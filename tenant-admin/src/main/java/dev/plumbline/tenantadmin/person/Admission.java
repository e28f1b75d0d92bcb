package dev.plumbline.tenantadmin.person;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.person.Person;
import dev.plumbline.tenantadmin.person.PersonConfig.OrganizationCreation;
import dev.plumbline.tenantadmin.person.PersonConfig.SignUp;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Decides who may come in. Signing in proves who somebody is, not that she belongs here. */
@ApplicationScoped
public class Admission {

    private final PersonConfig config;

    Admission(PersonConfig config) {
        this.config = config;
    }

    /** @return open, invitation or closed */
    public String signUp() {
        return config.signUp().name().toLowerCase(Locale.ROOT);
    }

    /** @return everyone or operators */
    public String organizationCreation() {
        return config.organizationCreation().name().toLowerCase(Locale.ROOT);
    }

    /**
     * Refuses a stranger where strangers are not welcome. Thrown inside a transaction, it takes the stranger's row back.
     *
     * @param member whether the person belongs to an organization
     */
    public void requireWelcome(KnownPerson person, boolean member) {
        if (config.signUp() == SignUp.OPEN || member || person.operator() || person.first()) {
            return;
        }
        throw config.signUp() == SignUp.INVITATION
                ? new ApiException(
                        ErrorCode.INVITATION_NEEDED,
                        "This installation is by invitation: ask a member for an invitation link, open it and sign in.")
                : closed();
    }

    /** Refuses whoever holds an invitation where even that does not open the door. */
    public void requireWelcomeWithInvitation(KnownPerson person, boolean member) {
        if (config.signUp() == SignUp.CLOSED && !member && !person.operator() && !person.first()) {
            throw closed();
        }
    }

    public void requireOrganizationCreation(KnownPerson person) {
        if (!mayCreateOrganizations(person)) {
            throw new ApiException(
                    ErrorCode.FORBIDDEN, "Only operators of this installation create organizations: ask one of them.");
        }
    }

    public boolean mayCreateOrganizations(KnownPerson person) {
        return config.organizationCreation() == OrganizationCreation.EVERYONE || person.operator();
    }

    /** An unverified address proves nothing: whoever registers first could claim it. */
    boolean isOperator(Person claims) {
        return claims.emailVerified()
                && config.operators().stream().anyMatch(operator -> operator.equalsIgnoreCase(claims.email()));
    }

    private static ApiException closed() {
        return new ApiException(
                ErrorCode.SIGN_UP_CLOSED,
                "This installation is closed to new people: ask those who run it for an account.");
    }
}
