/** The servers that live beside the one process: PostgreSQL, Redis and Keycloak, started, watched and stopped by it. */
@NullMarked
package dev.plumbline.allinone.embedded;

import org.jspecify.annotations.NullMarked;
