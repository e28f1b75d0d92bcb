package dev.plumbline.allinone.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeycloakPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth/realms/plumbline",
                "/auth/realms/plumbline/protocol/openid-connect/auth",
                "/auth/realms/plumbline/login-actions/authenticate",
                "/auth/resources/abc/login/keycloak.v2/css/styles.css"
            })
    void passesTheRealmsPages(String path) {
        assertThat(KeycloakPath.isOpen(path, path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth",
                "/auth/",
                "/auth/admin",
                "/auth/admin/realms/plumbline/users",
                "/auth/realms/master",
                "/auth/realms/plumbline2",
                "/auth/realms",
                "/auth/health/ready",
                "/auth/metrics",
                "/auth/realms/plumbline/clients-registrations/openid-connect",
                "/authresources"
            })
    void keepsEverythingElseInside(String path) {
        assertThat(KeycloakPath.isOpen(path, path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "/auth/realms/plumbline/../master, /auth/realms/master",
        "/auth/resources/../realms/plumbline, /auth/realms/plumbline",
        "/auth/realms/plumbline/%2e%2e/master, /auth/realms/master",
        "/auth//realms/plumbline, /auth/realms/plumbline"
    })
    void passesNoDetour(String sent, String normalized) {
        assertThat(KeycloakPath.isOpen(sent, normalized)).isFalse();
    }
}
