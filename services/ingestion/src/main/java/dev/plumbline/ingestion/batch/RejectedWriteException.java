package dev.plumbline.ingestion.batch;

/** The database refused a value of this request, and only of this one; its message is fit for the sender. */
public final class RejectedWriteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RejectedWriteException(String sqlState) {
        super("A value of this request cannot be stored (SQLSTATE " + sqlState + ")", null, false, false);
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
