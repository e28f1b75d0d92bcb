package dev.plumbline.allinone.start;

import dev.plumbline.allinone.secrets.RandomText;
import dev.plumbline.allinone.secrets.Secrets;
import dev.plumbline.allinone.settings.Environment;
import dev.plumbline.tenantadmin.start.Seed;
import org.jspecify.annotations.Nullable;

/**
 * The organization, project, key pair and login that the first start makes. {@code LANGFUSE_INIT_*} decide as they do in
 * Langfuse; what they leave open is made once and kept with the secrets.
 *
 * @param asked whether a LANGFUSE_INIT_* setting asks for it: then every start makes what is missing, otherwise the first only
 */
record FirstProject(Organization organization, Project project, Login login, boolean asked) {
    /** Stands in the secrets once a start has made it all. */
    static final String MADE = "first.made";

    record Organization(String id, String name) {}

    record Project(String id, String name, String publicKey, String secretKey) {
        @Override
        public String toString() {
            return "Project[id=" + id + "]";
        }
    }

    record Login(String email, String name, String password) {
        @Override
        public String toString() {
            return "Login[email=" + email + "]";
        }
    }

    static FirstProject from(Environment environment, Secrets secrets) {
        boolean asked = environment.find("LANGFUSE_INIT_ORG_ID").isPresent()
                || environment.find("LANGFUSE_INIT_PROJECT_ID").isPresent()
                || environment.find("LANGFUSE_INIT_PROJECT_PUBLIC_KEY").isPresent()
                || environment.find("LANGFUSE_INIT_USER_EMAIL").isPresent();
        return new FirstProject(
                new Organization(
                        setting(environment, secrets, "LANGFUSE_INIT_ORG_ID", "first.organization.id"),
                        environment.get("LANGFUSE_INIT_ORG_NAME", "My organization")),
                project(environment, secrets),
                login(environment, secrets),
                asked);
    }

    /** @param subject of the login, which is its owner; null as long as there is no such login */
    Seed seed(@Nullable String subject) {
        boolean owned = subject != null;
        return new Seed(
                organization.id(),
                organization.name(),
                project.id(),
                project.name(),
                project.publicKey(),
                project.secretKey(),
                subject,
                owned ? login.email() : null,
                owned ? login.name() : null);
    }

    private static Project project(Environment environment, Secrets secrets) {
        return new Project(
                setting(environment, secrets, "LANGFUSE_INIT_PROJECT_ID", "first.project.id"),
                environment.get("LANGFUSE_INIT_PROJECT_NAME", "My project"),
                environment
                        .find("LANGFUSE_INIT_PROJECT_PUBLIC_KEY")
                        .orElseGet(() -> secrets.value("first.project.public-key", () -> "pk-lf-" + RandomText.uuid())),
                environment
                        .find("LANGFUSE_INIT_PROJECT_SECRET_KEY")
                        .orElseGet(
                                () -> secrets.value("first.project.secret-key", () -> "sk-lf-" + RandomText.uuid())));
    }

    private static Login login(Environment environment, Secrets secrets) {
        return new Login(
                environment.get("LANGFUSE_INIT_USER_EMAIL", "admin@plumbline.local"),
                environment.get("LANGFUSE_INIT_USER_NAME", "Plumbline Admin"),
                environment
                        .find("LANGFUSE_INIT_USER_PASSWORD")
                        .orElseGet(() -> secrets.value("first.user.password", RandomText::passwordToType)));
    }

    private static String setting(Environment environment, Secrets secrets, String variable, String secret) {
        return environment.find(variable).orElseGet(() -> secrets.value(secret, RandomText::uuid));
    }
}
