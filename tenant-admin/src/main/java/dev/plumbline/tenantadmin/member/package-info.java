/** Who belongs to an organization or a project, and what each may do there. */
@NullMarked
package dev.plumbline.tenantadmin.member;

import org.jspecify.annotations.NullMarked;
