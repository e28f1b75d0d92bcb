package dev.plumbline.tenantadmin.invitation;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.membership.Role;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** @param email null when the link is handed over by the inviter */
record InvitedAs(Role role, @Nullable String email) {

    private static final int MAXIMUM = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[\\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])");

    static InvitedAs of(Role role, @Nullable String text) {
        String email = text == null ? "" : text.strip();
        if (email.isEmpty()) {
            return new InvitedAs(role, null);
        }
        if (email.length() > MAXIMUM || !ADDRESS.matcher(email).matches()) {
            throw ApiException.badRequest("email: this is no e-mail address.");
        }
        return new InvitedAs(role, email);
    }
}
