/** Counts what came in and what became of it, per project and hour, in the same transaction as the data. */
@NullMarked
package dev.plumbline.ingestion.ledger;

import org.jspecify.annotations.NullMarked;
