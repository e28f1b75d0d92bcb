package dev.plumbline.ingestion.classic;

import java.util.List;

/** Body of the 400 of a request that is no batch of events; this route alone says {@code errors}. */
record InvalidBatch(String message, List<String> errors) {

    static InvalidBatch of(String issue) {
        return new InvalidBatch("Invalid request data", List.of(issue));
    }
}
