/** The legacy daily metrics of the public API, put together from two queries of the model. */
@NullMarked
package dev.plumbline.analytics.daily;

import org.jspecify.annotations.NullMarked;
