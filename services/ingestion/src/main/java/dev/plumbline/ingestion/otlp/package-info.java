/** OTLP trace exports, protobuf and JSON, decoded leniently: one bad span does not cost the export. */
@NullMarked
package dev.plumbline.ingestion.otlp;

import org.jspecify.annotations.NullMarked;
