/** What people say about traces, observations and sessions. */
@NullMarked
package dev.plumbline.tenantadmin.comment;

import org.jspecify.annotations.NullMarked;
