/** Writes score rows: a new one, a later version of one, or nothing when it was delivered twice. */
@NullMarked
package dev.plumbline.ingestion.scorerow;

import org.jspecify.annotations.NullMarked;
