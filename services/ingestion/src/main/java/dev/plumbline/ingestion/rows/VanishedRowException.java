package dev.plumbline.ingestion.rows;

/** A row that a statement met was gone when the next one wanted to lock it: a deletion came between. Try again. */
public final class VanishedRowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public VanishedRowException() {
        super("A row was deleted while it was merged", null, false, false);
    }
}
