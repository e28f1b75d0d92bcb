package dev.plumbline.ingestion.score;

/** Why a score cannot be stored, in words for the sender. */
public final class InvalidScoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidScoreException(String reason) {
        super(reason, null, false, false);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
