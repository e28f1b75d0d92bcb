/** PostgreSQL, Redis and Keycloak, each unpacked, configured for the loopback interface and asked whether it answers. */
@NullMarked
package dev.plumbline.allinone.embedded;

import org.jspecify.annotations.NullMarked;
