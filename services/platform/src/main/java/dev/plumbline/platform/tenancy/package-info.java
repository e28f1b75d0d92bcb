/** Who data belongs to, and how a database transaction says so. */
@NullMarked
package dev.plumbline.platform.tenancy;

import org.jspecify.annotations.NullMarked;
