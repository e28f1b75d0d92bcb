/** Takes request bodies in: bounded memory, our own decompression, decoding on worker threads. */
@NullMarked
package dev.plumbline.ingestion.intake;

import org.jspecify.annotations.NullMarked;
