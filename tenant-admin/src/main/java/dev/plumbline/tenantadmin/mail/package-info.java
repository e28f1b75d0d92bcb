/** Mail to people, through the server that the identity provider uses, too. */
@NullMarked
package dev.plumbline.tenantadmin.mail;

import org.jspecify.annotations.NullMarked;
