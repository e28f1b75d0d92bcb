package dev.plumbline.ingestion.payload;

import dev.plumbline.ingestion.rows.TraceKey;
import java.time.LocalDate;

/** One row of table payload. */
// An array on purpose: it is written once and never compared.
@SuppressWarnings("ArrayRecordComponent")
public record BlockRow(TraceKey trace, LocalDate day, long block, byte[] body) {}
