package dev.plumbline.tenantadmin.member;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.membership.Role;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The body that gives a role. */
record RoleBody(@Nullable String role) {

    static Role of(@Nullable RoleBody body) {
        return Arrays.stream(Role.values())
                .filter(role -> body != null && role.name().equals(body.role()))
                .findFirst()
                .orElseThrow(() -> ApiException.badRequest("role: choose one of OWNER, ADMIN, MEMBER, VIEWER, NONE."));
    }
}
