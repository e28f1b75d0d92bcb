/** Scores as the public API answers with them. */
@NullMarked
package dev.plumbline.langfuse.score;

import org.jspecify.annotations.NullMarked;
