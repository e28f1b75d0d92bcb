package dev.plumbline.tenantadmin.member;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import dev.plumbline.platform.membership.Role;

/** Nobody gives, takes or changes a role above the own one (contract section g). */
final class Grant {

    private Grant() {}

    /** @param held what the other person has now */
    static void check(Role giver, Role held, Role given) {
        if (!giver.includes(held) || !giver.includes(given)) {
            throw new ApiException(
                    ErrorCode.FORBIDDEN,
                    "role: you are " + giver + " and cannot change a member from " + held + " to " + given + ".");
        }
    }

    static ApiException lastOwner() {
        return new ApiException(
                ErrorCode.CONFLICT, "This is the last owner of the organization. Make somebody else an owner first.");
    }

    static ApiException missing() {
        return ApiException.notFound("The organization has no such member.");
    }
}
