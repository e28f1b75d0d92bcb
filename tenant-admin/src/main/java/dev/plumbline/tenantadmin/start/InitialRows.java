package dev.plumbline.tenantadmin.start;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.person.Person;
import dev.plumbline.platform.tenancy.OrganizationId;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.platform.tenancy.Tenant;
import dev.plumbline.platform.tenancy.TenantIds;
import dev.plumbline.tenantadmin.key.KeyPair;
import dev.plumbline.tenantadmin.organization.DisplayName;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A {@link Seed} whose values have been checked. */
record InitialRows(
        OrganizationId organization,
        DisplayName organizationName,
        ProjectId project,
        DisplayName projectName,
        @Nullable KeyPair pair,
        @Nullable Person owner) {

    static InitialRows of(Seed seed) {
        return new InitialRows(
                new OrganizationId(id("LANGFUSE_INIT_ORG_ID", seed.organizationId())),
                DisplayName.of("organization", seed.organizationName()),
                new ProjectId(id("LANGFUSE_INIT_PROJECT_ID", seed.projectId())),
                DisplayName.of("project", seed.projectName()),
                pair(seed),
                owner(seed));
    }

    Tenant tenant() {
        Tenant tenant = Tenant.organization(organization).and(Tenant.project(project));
        if (pair != null) {
            tenant = tenant.and(Tenant.publicKey(pair.publicKey()));
        }
        return owner == null ? tenant : tenant.and(Tenant.subject(owner.subject()));
    }

    private static String id(String setting, String id) {
        if (!TenantIds.isValid(id)) {
            throw new ApiException(
                    ErrorCode.BAD_REQUEST,
                    setting + " must have 1 to 64 letters, digits, '-' and '_', but is \"" + id + "\".");
        }
        return id;
    }

    private static @Nullable KeyPair pair(Seed seed) {
        if (seed.publicKey() == null && seed.secretKey() == null) {
            return null;
        }
        if (seed.publicKey() == null || seed.secretKey() == null) {
            throw new ApiException(
                    ErrorCode.BAD_REQUEST,
                    "Set LANGFUSE_INIT_PROJECT_PUBLIC_KEY and LANGFUSE_INIT_PROJECT_SECRET_KEY both, or neither.");
        }
        return new KeyPair(seed.publicKey(), seed.secretKey());
    }

    private static @Nullable Person owner(Seed seed) {
        if (seed.personSubject() == null) {
            return null;
        }
        String email = Objects.requireNonNull(seed.personEmail(), "an owner needs an e-mail address");
        return new Person(seed.personSubject(), email, true, Objects.requireNonNullElse(seed.personName(), email));
    }
}
