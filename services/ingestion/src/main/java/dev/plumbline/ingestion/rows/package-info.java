/** How many rows become one statement: keys in a fixed order, columns as arrays. */
@NullMarked
package dev.plumbline.ingestion.rows;

import org.jspecify.annotations.NullMarked;
