package dev.plumbline.platform.route;

/** One operation of the API and the module that serves it. Path parameters are written {@code {name}} and match one segment. */
public record Route(String method, String path, String module) {

    boolean matches(String requestMethod, String requestPath) {
        if (!method.equals(requestMethod)) {
            return false;
        }
        String[] expected = path.split("/", -1);
        String[] actual = requestPath.split("/", -1);
        if (expected.length != actual.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            boolean parameter = expected[i].startsWith("{");
            if (parameter ? actual[i].isEmpty() : !expected[i].equals(actual[i])) {
                return false;
            }
        }
        return true;
    }
}
