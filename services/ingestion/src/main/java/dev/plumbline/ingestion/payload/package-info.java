/** Packs the payloads of a request into blocks, stores them and reads them back. */
@NullMarked
package dev.plumbline.ingestion.payload;

import org.jspecify.annotations.NullMarked;
