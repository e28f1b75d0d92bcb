package dev.plumbline.ingestion.span;

import java.util.List;
import java.util.stream.Stream;

/**
 * What became of the spans of a transaction.
 *
 * @param fresh were not there before
 * @param changed took the place of an earlier version
 */
public record SpanChanges(List<SpanRow> fresh, List<SpanRow> changed) {

    public List<SpanRow> written() {
        return Stream.concat(fresh.stream(), changed.stream()).toList();
    }
}
