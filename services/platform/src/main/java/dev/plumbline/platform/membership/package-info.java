/** What people are in organizations and projects: their roles, read from PostgreSQL and kept for seconds. */
@NullMarked
package dev.plumbline.platform.membership;

import org.jspecify.annotations.NullMarked;
