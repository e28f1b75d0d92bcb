package dev.plumbline.tenantadmin.invitation;

import dev.plumbline.platform.access.Permission;
import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.membership.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which role an invitation may carry: one that sees something, and none above the inviter's. */
final class InvitedRole {

    private static final List<Role> OFFERED = List.of(Role.OWNER, Role.ADMIN, Role.MEMBER, Role.VIEWER);

    private InvitedRole() {}

    /** Whether somebody with this role may let others in with that one. */
    static boolean mayOffer(Role inviter, Role offered) {
        return Permission.ORGANIZATION_MEMBERS_CHANGE.isGrantedTo(inviter) && inviter.includes(offered);
    }

    static Role of(@Nullable String text, Role inviter) {
        Role role = OFFERED.stream()
                .filter(offered -> offered.name().equals(text))
                .findFirst()
                .orElseThrow(() -> ApiException.badRequest("role: choose one of " + OFFERED + "."));
        requireOffer(inviter, role);
        return role;
    }

    static void requireOffer(Role inviter, Role role) {
        if (!mayOffer(inviter, role)) {
            throw new ApiException(
                    ErrorCode.FORBIDDEN,
                    "role: you are " + inviter + " and cannot invite anybody as " + role
                            + ", which is above your own.");
        }
    }
}
