/** Writes span rows: a new one, a later version of one, or nothing when it was delivered twice. */
@NullMarked
package dev.plumbline.ingestion.span;

import org.jspecify.annotations.NullMarked;
