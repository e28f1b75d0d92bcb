package dev.plumbline.analytics.metricsrequest;

import dev.plumbline.platform.errors.ApiException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong with the form of a request, all of it, in the shape that Langfuse's SDKs print. */
final class Issues {

    /** @param path field names and array positions from the outside in */
    record Issue(String code, List<Object> path, String message) {}

    private final List<Issue> found = new ArrayList<>();

    void add(String code, List<Object> path, String message) {
        found.add(new Issue(code, path, message));
    }

    void wrongType(List<Object> path, String expected, String received) {
        add("invalid_type", path, "Invalid input: expected " + expected + ", received " + received);
    }

    void notAnOption(List<Object> path, Collection<String> allowed) {
        String options = allowed.stream().map(option -> '"' + option + '"').collect(Collectors.joining("|"));
        add("invalid_value", path, "Invalid option: expected one of " + options);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** A 400 that lists them. */
    ApiException asFailure() {
        return ApiException.invalid("Invalid request data", List.copyOf(found));
    }
}
