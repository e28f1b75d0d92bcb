package dev.plumbline.tenantadmin.member;

import dev.plumbline.platform.membership.Role;
import org.jspecify.annotations.Nullable;

/**
 * A member of a project's organization.
 *
 * @param organizationRole what counts without a role in the project
 * @param projectRole null when there is none; NONE shuts the project to a member of the organization
 * @param role which of them counts
 */
record ProjectMemberRow(
        String personId,
        @Nullable String name,
        @Nullable String email,
        Role organizationRole,
        @Nullable Role projectRole,
        Role role,
        boolean self) {}
