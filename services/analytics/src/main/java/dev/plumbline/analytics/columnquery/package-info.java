/** Answers a query of the model from columns in memory, as the compiled statement answers it from the tables. */
@NullMarked
package dev.plumbline.analytics.columnquery;

import org.jspecify.annotations.NullMarked;
