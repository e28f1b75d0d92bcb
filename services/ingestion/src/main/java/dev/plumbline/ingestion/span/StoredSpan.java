package dev.plumbline.ingestion.span;

import dev.plumbline.ingestion.rows.SpanKey;
import dev.plumbline.ingestion.rows.Version;
import java.time.LocalDate;

/** What a write needs to know of the row it meets. */
record StoredSpan(SpanKey key, LocalDate day, Version version) {}
