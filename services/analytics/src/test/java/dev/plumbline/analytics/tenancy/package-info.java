/** Row-level security under every statement of this module. */
@NullMarked
package dev.plumbline.analytics.tenancy;

import org.jspecify.annotations.NullMarked;
