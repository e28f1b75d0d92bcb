package dev.plumbline.platform.errors;

/** Every way a request can fail, with its HTTP status and its name in both renderings. */
public enum ErrorCode {
    BAD_REQUEST(400, "Bad request", "InvalidRequestError"),
    UNAUTHORIZED(401, "Not signed in", "UnauthorizedError"),
    FORBIDDEN(403, "Not allowed", "ForbiddenError"),
    INVITATION_NEEDED(403, "By invitation only", "ForbiddenError"),
    SIGN_UP_CLOSED(403, "Closed to new people", "ForbiddenError"),
    NOT_FOUND(404, "Not found", "LangfuseNotFoundError"),
    METHOD_NOT_ALLOWED(405, "Method not allowed", "MethodNotAllowedError"),
    NOT_ACCEPTABLE(406, "Not acceptable", "InvalidRequestError"),
    CONFLICT(409, "Conflict", "LangfuseConflictError"),
    GONE(410, "No longer there", "LangfuseConflictError"),
    PAYLOAD_TOO_LARGE(413, "Too large", "PayloadTooLargeError"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type", "InvalidRequestError"),
    UNPROCESSABLE(422, "Cannot be processed", "UnprocessableEntityError"),
    TOO_SLOW(422, "Took too long", "Request timed out"),
    RATE_LIMITED(429, "Too many requests", "RateLimitError"),
    INTERNAL(500, "Internal error", "InternalServerError"),
    UNAVAILABLE(503, "Unavailable for a moment", "ServiceUnavailableError");

    private final int status;
    private final String title;
    private final String langfuseName;

    ErrorCode(int status, String title, String langfuseName) {
        this.status = status;
        this.title = title;
        this.langfuseName = langfuseName;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The {@code error} member on the public API; SDKs compare LangfuseNotFoundError by name. */
    public String langfuseName() {
        return langfuseName;
    }

    /** The {@code code} member and the last part of {@code type} in problem+json. */
    public String slug() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The code of a status that a framework chose; unknown 4xx are bad requests, unknown 5xx internal errors. */
    public static ErrorCode ofStatus(int status) {
        for (ErrorCode code : values()) {
            if (code.status == status) {
                return code;
            }
        }
        return status < 500 ? BAD_REQUEST : INTERNAL;
    }
}
