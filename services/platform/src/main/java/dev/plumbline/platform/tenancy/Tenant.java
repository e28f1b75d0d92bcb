package dev.plumbline.platform.tenancy;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Whom a transaction acts for: the settings that row-level security compares rows with (listed in the first migration). What is
 * not named here is invisible to the transaction.
 */
public record Tenant(Map<String, String> settings) {

    public Tenant {
        settings = Map.copyOf(settings);
    }

    public static Tenant project(ProjectId project) {
        return new Tenant(Map.of("app.projects", project.value()));
    }

    public static Tenant projects(Collection<ProjectId> projects) {
        return new Tenant(
                Map.of("app.projects", projects.stream().map(ProjectId::value).collect(Collectors.joining(","))));
    }

    public static Tenant organization(OrganizationId organization) {
        return new Tenant(Map.of("app.organizations", organization.value()));
    }

    public static Tenant organizations(Collection<OrganizationId> organizations) {
        return new Tenant(Map.of(
                "app.organizations",
                organizations.stream().map(OrganizationId::value).collect(Collectors.joining(","))));
    }

    public static Tenant person(PersonId person) {
        return new Tenant(Map.of("app.person", person.value()));
    }

    /** The subject of a verified token, before its person is known. */
    public static Tenant subject(String subject) {
        return new Tenant(Map.of("app.subject", subject));
    }

    /** Whoever presented a secret key with this hash. */
    public static Tenant keyHash(String hash) {
        return new Tenant(Map.of("app.key_hash", hash));
    }

    /** Whoever presented this public key. */
    public static Tenant publicKey(String publicKey) {
        return new Tenant(Map.of("app.public_key", publicKey));
    }

    /** Whoever presented an invitation token with this hash. */
    public static Tenant invitation(String tokenHash) {
        return new Tenant(Map.of("app.invitation", tokenHash));
    }

    /** Whoever has proved this address to the identity provider; never one that was only claimed. */
    public static Tenant verifiedEmail(String email) {
        return new Tenant(Map.of("app.email", email.toLowerCase(Locale.ROOT)));
    }

    public Tenant and(Tenant other) {
        Map<String, String> all = new LinkedHashMap<>(settings);
        all.putAll(other.settings);
        return new Tenant(all);
    }
}
