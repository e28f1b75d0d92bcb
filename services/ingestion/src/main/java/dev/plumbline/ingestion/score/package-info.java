/** Scores: what a valid one is, and how it is written. */
@NullMarked
package dev.plumbline.ingestion.score;

import org.jspecify.annotations.NullMarked;
