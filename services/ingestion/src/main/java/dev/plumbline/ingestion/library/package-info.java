/** How single libraries and agent frameworks name inputs, outputs, usage and kinds of spans, one small class each, and who is asked first. */
@NullMarked
package dev.plumbline.ingestion.library;

import org.jspecify.annotations.NullMarked;
