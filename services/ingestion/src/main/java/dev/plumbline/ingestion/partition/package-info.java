/** Sees to it that the partition of a day exists before a row of that day is written. */
@NullMarked
package dev.plumbline.ingestion.partition;

import org.jspecify.annotations.NullMarked;
