package dev.plumbline.ingestion.export;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Body of a 400 of the OpenTelemetry endpoints: JSON whatever the request was, as Langfuse answers. */
record ExportError(String error) {

    static Response answer(String error) {
        return Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new ExportError(error))
                .build();
    }
}
