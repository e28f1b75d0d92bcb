package dev.plumbline.ingestion.payload;

import java.time.LocalDate;

/** Where one payload is: an entry of a block of its trace. */
public record PayloadPlace(LocalDate day, long block, int index) {}
