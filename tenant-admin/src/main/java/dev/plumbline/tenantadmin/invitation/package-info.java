/** One-time links into an organization: whoever opens one while signed in joins, whatever the e-mail address. */
@NullMarked
package dev.plumbline.tenantadmin.invitation;

import org.jspecify.annotations.NullMarked;
