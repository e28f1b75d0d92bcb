/** POST /api/public/otel/v1/traces and /metrics: OpenTelemetry exports in, their answers out. */
@NullMarked
package dev.plumbline.ingestion.export;

import org.jspecify.annotations.NullMarked;
