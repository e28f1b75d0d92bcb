/** How inputs, outputs and metadata are packed into payload blocks. */
@NullMarked
package dev.plumbline.schema.payload;

import org.jspecify.annotations.NullMarked;
