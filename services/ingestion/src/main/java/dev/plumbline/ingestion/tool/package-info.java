/** Which tools a model was offered and which it called, read out of inputs and outputs. */
@NullMarked
package dev.plumbline.ingestion.tool;

import org.jspecify.annotations.NullMarked;
