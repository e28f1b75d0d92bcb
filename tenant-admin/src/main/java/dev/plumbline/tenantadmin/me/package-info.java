/** What the person who is signed in sees: herself, her organizations, their projects, and her role in each. */
@NullMarked
package dev.plumbline.tenantadmin.me;

import org.jspecify.annotations.NullMarked;
