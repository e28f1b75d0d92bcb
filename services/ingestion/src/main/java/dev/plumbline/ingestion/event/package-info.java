/** What normalisation hands to storage. */
@NullMarked
package dev.plumbline.ingestion.event;

import org.jspecify.annotations.NullMarked;
