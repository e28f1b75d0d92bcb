package dev.plumbline.platform.errors;

/** Error body of the public API (contract section 1): {@code error} is a class name, or a list of issues. */
public record LangfuseError(String message, Object error) {

    static LangfuseError of(ApiException failure) {
        Object issues = failure.issues();
        return new LangfuseError(
                failure.detail(), issues == null ? failure.code().langfuseName() : issues);
    }
}
