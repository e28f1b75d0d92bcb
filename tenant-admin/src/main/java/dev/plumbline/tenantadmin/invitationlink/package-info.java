/** The one-time links of invitations: their secret, their address and how long they hold. */
@NullMarked
package dev.plumbline.tenantadmin.invitationlink;

import org.jspecify.annotations.NullMarked;
