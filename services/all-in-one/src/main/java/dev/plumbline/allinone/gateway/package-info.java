/** The way to Keycloak through our own port: the realm's pages and nothing else. */
@NullMarked
package dev.plumbline.allinone.gateway;

import org.jspecify.annotations.NullMarked;
