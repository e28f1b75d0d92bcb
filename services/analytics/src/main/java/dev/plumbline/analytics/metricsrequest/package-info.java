/** Reads the query of a metrics request, and says everything that is wrong with it. */
@NullMarked
package dev.plumbline.analytics.metricsrequest;

import org.jspecify.annotations.NullMarked;
