/** Traces: lists, one trace, and the totals of a page of traces, which are computed from their observations. */
@NullMarked
package dev.plumbline.analytics.trace;

import org.jspecify.annotations.NullMarked;
