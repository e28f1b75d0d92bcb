/** What a call cost, to the last decimal, and the receipt that shows how it came about. */
@NullMarked
package dev.plumbline.ingestion.cost;

import org.jspecify.annotations.NullMarked;
