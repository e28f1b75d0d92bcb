package dev.plumbline.ingestion.otel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param startNanos unsigned nanoseconds since 1970, 0 = not sent; so is {@code endNanos}
 * @param statusCode 0 unset, 1 ok, 2 error
 */
public record OtelSpan(
        OtelResource resource,
        OtelScope scope,
        String traceId,
        String id,
        @Nullable String parentId,
        String name,
        long startNanos,
        long endNanos,
        Attributes attributes,
        List<OtelEvent> events,
        int statusCode,
        String statusMessage) {

    public static final int STATUS_ERROR = 2;
}
