/** The page of one trace: the trace, its observations a page at a time, and each of them in full. */
@NullMarked
package dev.plumbline.analytics.tracepage;

import org.jspecify.annotations.NullMarked;
