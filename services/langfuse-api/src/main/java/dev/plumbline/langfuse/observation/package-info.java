/** Observations as version 1 of the public API answers with them. */
@NullMarked
package dev.plumbline.langfuse.observation;

import org.jspecify.annotations.NullMarked;
