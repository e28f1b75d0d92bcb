/** How organizations and projects are renamed, moved and deleted. */
@NullMarked
package dev.plumbline.tenantadmin.lifecycle;

import org.jspecify.annotations.NullMarked;
