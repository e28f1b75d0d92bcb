package dev.plumbline.allinone.start;

/** A reason not to start that the person at the terminal can act on; shown without a stack trace. */
final class StartFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    StartFailure(String message) {
        super(message);
    }
}
