/** Who changed what: one row per change, in the transaction of the change, never altered afterwards. */
@NullMarked
package dev.plumbline.tenantadmin.audit;

import org.jspecify.annotations.NullMarked;
