package dev.plumbline.ingestion.otel;

import java.util.List;
import java.util.Map;

/** An attribute value. Strings stay the bytes they came as: most of them are payloads that nobody reads. */
public sealed interface OtelValue {

    /** @param utf8 valid UTF-8 */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Text(byte[] utf8) implements OtelValue {}

    record Bool(boolean value) implements OtelValue {}

    record Int(long value) implements OtelValue {}

    record Real(double value) implements OtelValue {}

    record Items(List<OtelValue> values) implements OtelValue {}

    record Fields(Map<String, OtelValue> values) implements OtelValue {}

    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Blob(byte[] bytes) implements OtelValue {}

    /** A value that was announced and not given. */
    record Empty() implements OtelValue {}
}
