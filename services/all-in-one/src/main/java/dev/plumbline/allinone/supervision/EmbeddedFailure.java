package dev.plumbline.allinone.supervision;

/** A server beside the app that did not come up; the message is for the person at the terminal. */
public final class EmbeddedFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public EmbeddedFailure(String message) {
        super(message);
    }

    public EmbeddedFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
