package dev.plumbline.platform.errors;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A failure that the caller is told about in words: {@code detail} says what is wrong and what to do. */
public final class ApiException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorCode code;
    private final transient @Nullable Object issues;
    private final @Nullable Duration retryAfter;

    public ApiException(ErrorCode code, String detail) {
        this(code, detail, null, null);
    }

    private ApiException(ErrorCode code, String detail, @Nullable Object issues, @Nullable Duration retryAfter) {
        // No stack trace: it is an answer, not a defect.
        super(detail, null, false, false);
        this.code = code;
        this.issues = issues;
        this.retryAfter = retryAfter;
    }

    /** A 503 that asks the caller to come again; OTLP exporters honour up to 4 s before they drop. */
    public static ApiException unavailable(String detail, Duration retryAfter) {
        return new ApiException(ErrorCode.UNAVAILABLE, detail, null, retryAfter);
    }

    /** @param issues a JSON-able list, one entry per invalid value; it is the {@code error} member on the public API */
    public static ApiException invalid(String detail, Object issues) {
        return new ApiException(ErrorCode.BAD_REQUEST, detail, issues, null);
    }

    public static ApiException notFound(String detail) {
        return new ApiException(ErrorCode.NOT_FOUND, detail);
    }

    public static ApiException badRequest(String detail) {
        return new ApiException(ErrorCode.BAD_REQUEST, detail);
    }

    public ErrorCode code() {
        return code;
    }

    public @Nullable Object issues() {
        return issues;
    }

    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    public String detail() {
        String message = getMessage();
        return message == null ? code.title() : message;
    }
}
