/** A migrated PostgreSQL for tests, one server per JVM. */
@NullMarked
package dev.plumbline.schema.testing;

import org.jspecify.annotations.NullMarked;
