package dev.plumbline.analytics.metadata;

/**
 * Where the rows of a list have their metadata.
 *
 * @param select the columns that {@link Candidate} reads
 * @param traceColumn the API's column of the trace id
 */
public record MetadataSelect(String select, String traceColumn) {

    public static final MetadataSelect TRACES =
            new MetadataSelect("t.id, t.id AS trace_id, t.payload_day AS day, t.payload_block, t.payload_index", "id");

    public static final MetadataSelect OBSERVATIONS =
            new MetadataSelect("s.id, s.trace_id, s.day, s.payload_block, s.payload_index", "traceId");
}
