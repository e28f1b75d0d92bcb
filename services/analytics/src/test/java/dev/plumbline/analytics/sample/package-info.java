/** Rows that differ in everything the metrics look at, in memory and in a database. */
@NullMarked
package dev.plumbline.analytics.sample;

import org.jspecify.annotations.NullMarked;
