/** What the scores of a project may be: names, types, ranges and categories. */
@NullMarked
package dev.plumbline.tenantadmin.scoreconfig;

import org.jspecify.annotations.NullMarked;
