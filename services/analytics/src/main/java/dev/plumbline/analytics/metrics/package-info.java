/** Metrics v1 of the public API: a query run within its limits, and answered. */
@NullMarked
package dev.plumbline.analytics.metrics;

import org.jspecify.annotations.NullMarked;
