/** Compiles a query of the model to SQL with parameters, in PostgreSQL's dialect. */
@NullMarked
package dev.plumbline.analytics.querycompiler;

import org.jspecify.annotations.NullMarked;
