package dev.plumbline.ingestion.otlp;

import dev.plumbline.ingestion.otel.Attributes;
import dev.plumbline.ingestion.otel.OtelEvent;
import java.util.List;

/** A span as far as it has been read; what is missing is empty or 0. */
interface RawSpan {

    String traceId();

    String id();

    /** Empty for none. */
    String parentId();

    String name();

    long startNanos();

    long endNanos();

    Attributes attributes();

    List<OtelEvent> events();

    int statusCode();

    String statusMessage();
}
