/** Spans of OpenTelemetry as one model, whatever encoding they came in. */
@NullMarked
package dev.plumbline.ingestion.otel;

import org.jspecify.annotations.NullMarked;
