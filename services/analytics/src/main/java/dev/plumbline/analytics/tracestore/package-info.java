/** Traces in PostgreSQL: a class per statement. */
@NullMarked
package dev.plumbline.analytics.tracestore;

import org.jspecify.annotations.NullMarked;
