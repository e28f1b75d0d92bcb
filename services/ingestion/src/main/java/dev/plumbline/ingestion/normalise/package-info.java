/** From decoded spans to rows and trace fragments: pure functions, no I/O. */
@NullMarked
package dev.plumbline.ingestion.normalise;

import org.jspecify.annotations.NullMarked;
