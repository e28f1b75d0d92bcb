/** What a fresh installation begins with: a first organization, project, key pair and owner. */
@NullMarked
package dev.plumbline.tenantadmin.start;

import org.jspecify.annotations.NullMarked;
