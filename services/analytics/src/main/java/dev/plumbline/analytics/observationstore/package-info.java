/** Observations in PostgreSQL: a class per statement. */
@NullMarked
package dev.plumbline.analytics.observationstore;

import org.jspecify.annotations.NullMarked;
