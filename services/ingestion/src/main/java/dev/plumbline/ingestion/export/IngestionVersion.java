package dev.plumbline.ingestion.export;

import org.jspecify.annotations.Nullable;

/** The header with which an SDK says how it writes; this server reads all versions so far alike. */
final class IngestionVersion {

    static final String HEADER = "x-langfuse-ingestion-version";

    private static final int NEWEST = 4;

    private IngestionVersion() {}

    static void check(@Nullable String header) {
        if (header != null && !header.isBlank() && !isSupported(header.strip())) {
            throw new ExportException(
                    "ingestion version",
                    "Unsupported " + HEADER + ": \"" + header + "\". Maximum supported: \"" + NEWEST + "\".");
        }
    }

    private static boolean isSupported(String version) {
        try {
            return Double.parseDouble(version) <= NEWEST;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
