package dev.plumbline.ingestion.intake;

/** Why a body was not taken in; each endpoint words the answer in its own shape. */
public final class IntakeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What went wrong. */
    public enum Kind {
        /** More bytes than the endpoint takes, as received or decompressed. */
        TOO_LARGE,
        /** The connection broke while the body was read. */
        UNREADABLE,
        /** A content encoding this server does not know. */
        UNKNOWN_ENCODING,
        /** Not what its content encoding says. */
        NOT_DECOMPRESSIBLE,
        /** Not what its content type says. */
        UNDECODABLE,
        /** No room now: come again. */
        BUSY
    }

    private final Kind kind;

    public IntakeException(Kind kind, String detail) {
        // No stack trace: it is an answer, not a defect.
        super(detail, null, false, false);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    static IntakeException tooLarge(long cap) {
        return new IntakeException(
                Kind.TOO_LARGE,
                "The request is larger than " + cap + " bytes (uncompressed); send it in several smaller requests");
    }

    static IntakeException busy() {
        return new IntakeException(Kind.BUSY, "Too much is being received at this moment, try again");
    }
}
