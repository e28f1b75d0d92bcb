/** Writes trace rows: folds what a transaction says about a trace into the row that is there. */
@NullMarked
package dev.plumbline.ingestion.tracerow;

import org.jspecify.annotations.NullMarked;
