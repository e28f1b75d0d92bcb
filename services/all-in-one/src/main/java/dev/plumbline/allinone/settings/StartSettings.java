package dev.plumbline.allinone.settings;

import java.nio.file.Path;

/**
 * What decides how this process comes up.
 *
 * @param bind the address listened on: this machine only, unless the public address is elsewhere
 * @param data the folder that outlives restarts
 * @param cache unpacked programs, which can be made again
 * @param keycloak the unpacked distribution, for which {@code kc.sh build} was run
 */
public record StartSettings(int port, PublicUrl url, String bind, Path data, Path cache, Path keycloak) {

    public static StartSettings from(Environment environment) {
        int port = port(environment.get("PLUMBLINE_PORT", "3000"));
        PublicUrl url = PublicUrl.parse(environment.get("PLUMBLINE_URL", "http://localhost:" + port));
        Path data = Path.of(environment.get("PLUMBLINE_DATA", ".plumbline")).toAbsolutePath();
        Path cache = environment.find("PLUMBLINE_CACHE").map(Path::of).orElse(data.resolve("cache"));
        return new StartSettings(
                port,
                url,
                environment.get("PLUMBLINE_BIND", url.onThisMachineOnly() ? "127.0.0.1" : "0.0.0.0"),
                data,
                cache.toAbsolutePath(),
                environment
                        .find("PLUMBLINE_KEYCLOAK_HOME")
                        .map(Path::of)
                        .orElse(cache.resolve("keycloak"))
                        .toAbsolutePath());
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            throw new StartFailure("PLUMBLINE_PORT is not a number: " + text);
        }
        throw new StartFailure("PLUMBLINE_PORT must be between 1 and 65535, not " + text);
    }
}
