package dev.plumbline.ingestion.otlp;

/** The body as a whole is not an OTLP trace export. A fault inside one span is a refusal of that span instead. */
public final class MalformedExportException extends RuntimeException {

    private static final long serialVersionUID = 1;

    MalformedExportException(String message) {
        super(message);
    }

    MalformedExportException(String message, Throwable cause) {
        super(message, cause);
    }
}
