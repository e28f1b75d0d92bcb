package dev.plumbline.allinone.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** The address at which browsers reach us. It is fixed: sign-in tokens name it and sign-in returns to it. */
public record PublicUrl(URI uri) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** @throws StartFailure when sign-in could not work at this address */
    public static PublicUrl parse(String text) {
        URI uri;
        try {
            uri = new URI(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        } catch (URISyntaxException e) {
            throw new StartFailure("PLUMBLINE_URL is not an address: " + text);
        }
        String host = uri.getHost();
        if (host == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
            throw new StartFailure(
                    "PLUMBLINE_URL must look like https://plumbline.example.com or http://localhost:3000, not: "
                            + text);
        }
        String path = uri.getPath();
        if ((path != null && !path.isEmpty()) || uri.getQuery() != null || uri.getFragment() != null) {
            throw new StartFailure("PLUMBLINE_URL is a host without a path, not: " + text);
        }
        boolean local = THIS_MACHINE.contains(host.toLowerCase(Locale.ROOT));
        if (uri.getScheme().equals("http") && !local) {
            throw new StartFailure("""
                    PLUMBLINE_URL is %s: people cannot sign in over plain http from another machine.
                    Browsers keep the sign-in's cookies and keys to https, except on http://localhost.
                    Put a TLS proxy before Plumbline and set PLUMBLINE_URL=https://%s (recipe: docs/operations.md).""".formatted(text, host));
        }
        if (local && !host.equals("localhost")) {
            throw new StartFailure("PLUMBLINE_URL names this machine as " + host + "; write localhost, the one name for"
                    + " which browsers allow sign-in without TLS everywhere.");
        }
        return new PublicUrl(uri);
    }

    boolean onThisMachineOnly() {
        return "localhost".equals(uri.getHost());
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
