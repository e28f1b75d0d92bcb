/** Metrics v1: the query of the public API, checked, run and answered. */
@NullMarked
package dev.plumbline.analytics.metrics;

import org.jspecify.annotations.NullMarked;
