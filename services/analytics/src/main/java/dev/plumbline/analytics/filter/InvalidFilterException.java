package dev.plumbline.analytics.filter;

/** The request's filter breaks the grammar or names what this endpoint does not have; the message says what is allowed. */
public final class InvalidFilterException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    public InvalidFilterException(String message) {
        super(message);
    }
}
