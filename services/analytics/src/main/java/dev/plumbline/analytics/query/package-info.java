/** The one query model: views with their dimensions and measures, aggregations, time buckets, and what a database must be able to write. */
@NullMarked
package dev.plumbline.analytics.query;

import org.jspecify.annotations.NullMarked;
