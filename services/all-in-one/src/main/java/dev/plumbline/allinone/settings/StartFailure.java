package dev.plumbline.allinone.settings;

/** A reason not to start that the person at the terminal can act on; shown without a stack trace. */
public final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StartFailure(String message) {
        super(message);
    }
}
