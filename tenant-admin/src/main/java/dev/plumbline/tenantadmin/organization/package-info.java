/** Organizations and who belongs to them. */
@NullMarked
package dev.plumbline.tenantadmin.organization;

import org.jspecify.annotations.NullMarked;
