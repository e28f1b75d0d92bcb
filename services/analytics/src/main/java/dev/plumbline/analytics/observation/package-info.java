/** Observations: lists, all of one trace, one by id, and their receipts. */
@NullMarked
package dev.plumbline.analytics.observation;

import org.jspecify.annotations.NullMarked;
