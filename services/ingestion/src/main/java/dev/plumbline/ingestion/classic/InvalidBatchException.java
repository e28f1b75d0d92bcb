package dev.plumbline.ingestion.classic;

/** The body is no batch of events. */
final class InvalidBatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidBatchException(String issue) {
        super(issue, null, false, false);
    }

    String issue() {
        return String.valueOf(getMessage());
    }
}
