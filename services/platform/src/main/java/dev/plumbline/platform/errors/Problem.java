package dev.plumbline.platform.errors;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** Error body of our own API, RFC 9457. {@code code} is stable: the page translates by it. */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Object issues) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(ApiException failure) {
        ErrorCode code = failure.code();
        return new Problem(
                "urn:plumbline:problem:" + code.slug(),
                code.title(),
                code.status(),
                failure.detail(),
                code.slug(),
                failure.issues());
    }
}
