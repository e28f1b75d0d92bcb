package dev.plumbline.ingestion.intake;

import dev.plumbline.platform.errors.ApiException;
import dev.plumbline.platform.errors.ErrorCode;
import java.time.Duration;
import java.util.Locale;

/** Why a body was not taken in; each endpoint words the answer in its own shape. */
public final class IntakeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Memory is given back within a commit or two; OTLP exporters wait up to 4 s. */
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

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

    /** The same failure in the shape of the public API. */
    public ApiException asApiException() {
        return switch (kind) {
            case TOO_LARGE -> new ApiException(ErrorCode.PAYLOAD_TOO_LARGE, detail());
            case UNKNOWN_ENCODING -> new ApiException(ErrorCode.UNSUPPORTED_MEDIA_TYPE, detail());
            case UNREADABLE, NOT_DECOMPRESSIBLE -> ApiException.badRequest(detail());
            case BUSY -> ApiException.unavailable(detail(), RETRY_AFTER);
        };
    }

    /** For the ledger. */
    public String reason() {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
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
