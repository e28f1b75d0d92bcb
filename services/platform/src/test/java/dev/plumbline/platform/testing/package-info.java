/** PostgreSQL, Redis and an identity provider for Quarkus tests of any module. */
@NullMarked
package dev.plumbline.platform.testing;

import org.jspecify.annotations.NullMarked;
