package dev.plumbline.tenantadmin.person;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who may come in, and who may create organizations. Not a mapping: one of prefix {@code plumbline} would refuse every other
 * setting of that prefix as unknown.
 */
@Singleton
class PersonConfig {

    enum SignUp {
        OPEN,
        INVITATION,
        CLOSED
    }

    enum OrganizationCreation {
        EVERYONE,
        OPERATORS
    }

    private final SignUp signUp;
    private final OrganizationCreation organizationCreation;
    private final List<String> operators;

    PersonConfig(
            @ConfigProperty(name = "plumbline.sign.up", defaultValue = "open") SignUp signUp,
            @ConfigProperty(name = "plumbline.organization.creation", defaultValue = "everyone")
                    OrganizationCreation organizationCreation,
            @ConfigProperty(name = "plumbline.operators") Optional<List<String>> operators) {
        this.signUp = signUp;
        this.organizationCreation = organizationCreation;
        this.operators = operators.orElse(List.of()).stream().map(String::strip).toList();
    }

    SignUp signUp() {
        return signUp;
    }

    OrganizationCreation organizationCreation() {
        return organizationCreation;
    }

    /** @return e-mail addresses of those who run this installation; they count only when the identity provider verified them */
    List<String> operators() {
        return operators;
    }
}
