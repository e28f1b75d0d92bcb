/** Key pairs: what machines sign in with. The secret half is shown once and stored nowhere. */
@NullMarked
package dev.plumbline.tenantadmin.key;

import org.jspecify.annotations.NullMarked;
