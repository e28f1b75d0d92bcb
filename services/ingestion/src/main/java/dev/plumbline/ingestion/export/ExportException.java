package dev.plumbline.ingestion.export;

/** An export that is refused as a whole, with the contract's words. */
final class ExportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason for the ledger: one of a small fixed set */
    ExportException(String reason, String error) {
        super(error, null, false, false);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    String error() {
        return String.valueOf(getMessage());
    }
}
