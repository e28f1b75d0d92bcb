package dev.plumbline.allinone.gateway;

import java.util.List;

/** What of Keycloak the world may reach: the realm's own pages and their files. Master realm and administration stay inside. */
final class KeycloakPath {
    private static final List<String> OPEN = List.of("/auth/realms/plumbline", "/auth/resources");
    /** Lets clients register themselves; ours is made by the start. */
    private static final String CLIENT_REGISTRATION = "/auth/realms/plumbline/clients-registrations";

    private KeycloakPath() {}

    /**
     * @param sent the path as sent
     * @param normalized the same with dot segments and needless escapes resolved; one that differs is a try to get around
     */
    static boolean isOpen(String sent, String normalized) {
        return sent.equals(normalized)
                && OPEN.stream().anyMatch(prefix -> isUnder(prefix, sent))
                && !isUnder(CLIENT_REGISTRATION, sent);
    }

    private static boolean isUnder(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
