/** What the page must know before anybody has signed in. */
@NullMarked
package dev.plumbline.tenantadmin.settings;

import org.jspecify.annotations.NullMarked;
