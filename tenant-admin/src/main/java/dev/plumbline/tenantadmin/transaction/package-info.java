/** The one door to the control plane's tables: a transaction that says for whom it acts before it does anything. */
@NullMarked
package dev.plumbline.tenantadmin.transaction;

import org.jspecify.annotations.NullMarked;
