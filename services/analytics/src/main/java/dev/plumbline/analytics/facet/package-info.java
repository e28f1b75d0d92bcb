/** How often each value of a column occurs among the rows that a table's other filters leave. */
@NullMarked
package dev.plumbline.analytics.facet;

import org.jspecify.annotations.NullMarked;
