/** Clears away the telemetry of deleted projects. */
@NullMarked
package dev.plumbline.ingestion.purge;

import org.jspecify.annotations.NullMarked;
