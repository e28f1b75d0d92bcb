/** Scores: what a valid one is. */
@NullMarked
package dev.plumbline.ingestion.score;

import org.jspecify.annotations.NullMarked;
