/** Scores of traces. */
@NullMarked
package dev.plumbline.analytics.score;

import org.jspecify.annotations.NullMarked;
