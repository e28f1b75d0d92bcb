/** Observations of version 2 of the public API: by cursor, in groups of fields. */
@NullMarked
package dev.plumbline.analytics.observationv2;

import org.jspecify.annotations.NullMarked;
