package dev.plumbline.allinone.gateway;

import io.vertx.core.json.JsonObject;

/** RFC 9457 bodies of this package's few answers, in the same shape as the platform's. */
final class Problem {
    private Problem() {}

    static JsonObject notFound(String detail) {
        return of(404, "not-found", "Not found", detail);
    }

    static JsonObject of(int status, String code, String title, String detail) {
        return new JsonObject()
                .put("type", "urn:plumbline:problem:" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .put("code", code);
    }
}
