/** Keycloak's realm kept in step with the settings at every start. */
@NullMarked
package dev.plumbline.allinone.realm;

import org.jspecify.annotations.NullMarked;
