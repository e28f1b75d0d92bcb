/** How a person, or everybody in a project, likes to see a table. */
@NullMarked
package dev.plumbline.tenantadmin.savedview;

import org.jspecify.annotations.NullMarked;
