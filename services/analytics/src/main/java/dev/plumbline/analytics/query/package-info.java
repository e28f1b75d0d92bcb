/** The one query model (view, dimensions, measures, filters, time bucket) and its compiler to SQL. */
@NullMarked
package dev.plumbline.analytics.query;

import org.jspecify.annotations.NullMarked;
