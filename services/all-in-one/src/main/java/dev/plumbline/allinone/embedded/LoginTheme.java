package dev.plumbline.allinone.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Our colours for Keycloak's own sign-in pages: a theme folder, which Keycloak reads at start without being built anew. */
final class LoginTheme {

    private static final List<String> FILES = List.of("login/theme.properties", "login/resources/css/plumbline.css");

    private LoginTheme() {}

    /** @param keycloak the unpacked distribution; what an older version of ours left there is replaced */
    static void install(Path keycloak) throws IOException {
        for (String file : FILES) {
            Path target = keycloak.resolve("themes/plumbline").resolve(file);
            Files.createDirectories(target.getParent());
            try (InputStream resource = LoginTheme.class.getResourceAsStream("/theme/" + file)) {
                if (resource == null) {
                    throw new IOException("missing resource theme/" + file);
                }
                Files.copy(resource, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
