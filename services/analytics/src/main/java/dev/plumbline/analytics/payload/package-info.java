/** Reads inputs, outputs and metadata from payload blocks, by block, and writes them into answers without building trees. */
@NullMarked
package dev.plumbline.analytics.payload;

import org.jspecify.annotations.NullMarked;
