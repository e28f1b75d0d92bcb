package dev.plumbline.allinone.settings;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks early for the one port, so that a taken one is named at once and not after everything has come up. */
public final class PortCheck {
    private PortCheck() {}

    public static void free(String bind, int port) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (java.net.BindException e) {
            throw new StartFailure("Port " + port + " is taken by another program (" + e.getMessage()
                    + "). Free it, or choose another with PLUMBLINE_PORT, for example: PLUMBLINE_PORT=" + (port + 100)
                    + " ./run");
        }
    }
}
