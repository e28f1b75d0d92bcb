/** The port through which telemetry becomes durable, and its PostgreSQL provider. */
@NullMarked
package dev.plumbline.ingestion.store;

import org.jspecify.annotations.NullMarked;
