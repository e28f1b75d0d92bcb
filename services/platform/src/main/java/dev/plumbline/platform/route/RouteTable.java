package dev.plumbline.platform.route;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * Which module serves which operation. The API cannot be split by path alone (reading traces and deleting them belong to two
 * modules), so this table is the one place that says it: the chart renders its routes from it, and a test compares it with the
 * resources.
 */
public record RouteTable(List<Route> routes) {

    public static RouteTable load() {
        try (InputStream file = RouteTable.class.getResourceAsStream("routes.json")) {
            return new ObjectMapper().readValue(file, RouteTable.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path without query, with a leading slash */
    public Optional<Route> find(String method, String path) {
        return routes.stream().filter(route -> route.matches(method, path)).findFirst();
    }
}
