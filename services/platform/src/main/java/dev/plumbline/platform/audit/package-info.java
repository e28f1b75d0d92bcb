/** Audit rows of those who change telemetry: in the transaction of the change, or neither. */
@NullMarked
package dev.plumbline.platform.audit;

import org.jspecify.annotations.NullMarked;
