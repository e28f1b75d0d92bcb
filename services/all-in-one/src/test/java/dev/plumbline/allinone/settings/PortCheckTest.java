package dev.plumbline.allinone.settings;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortCheckTest {
    @Test
    void namesATakenPortAndTheSettingThatMovesIt() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> PortCheck.free("127.0.0.1", other.getLocalPort()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining(Integer.toString(other.getLocalPort()))
                    .hasMessageContaining("PLUMBLINE_PORT");
        }
    }

    @Test
    void letsAFreePortPass() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            port = other.getLocalPort();
        }

        assertThatCode(() -> PortCheck.free("127.0.0.1", port)).doesNotThrowAnyException();
    }
}
