/** Keeps in every trace's row what its observations add up to. */
@NullMarked
package dev.plumbline.ingestion.tracetotal;

import org.jspecify.annotations.NullMarked;
