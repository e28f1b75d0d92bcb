package dev.plumbline.tenantadmin.member;

import dev.plumbline.platform.membership.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A member of an organization.
 *
 * @param name null for somebody whom the reader may not see, as {@code email}
 * @param self whether it is the reader
 * @param projectRoles roles in projects, each in place of the organization's
 */
record MemberRow(
        String personId,
        @Nullable String name,
        @Nullable String email,
        Role role,
        Instant joinedAt,
        boolean self,
        List<InProject> projectRoles) {

    record InProject(String projectId, Role role) {}
}
