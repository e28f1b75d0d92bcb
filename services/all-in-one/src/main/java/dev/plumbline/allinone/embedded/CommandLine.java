package dev.plumbline.allinone.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What is put before a server's own command so that it runs apart from our terminal and, for PostgreSQL, not as root. */
final class CommandLine {
    private CommandLine() {}

    /** In a session of its own Ctrl-C reaches only us, and we stop the servers in their order. */
    static List<String> apart(List<String> command) {
        List<String> whole = new ArrayList<>();
        if (found("setsid")) {
            whole.add("setsid");
        }
        whole.addAll(command);
        return whole;
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace of its own the same process is "nobody" there and root's files
     * are its own. Where the host forbids user namespaces, root gives up its rights for real, and the files with them.
     */
    static List<String> notAsRoot(Path files) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (succeeds("unshare", "-U", "true")) {
            return List.of("unshare", "-U");
        }
        if (succeeds("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "test", "-x", files.toString())
                && succeeds("chown", "-R", "65534:65534", files.toString())) {
            return List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");
        }
        throw new EmbeddedFailure("PostgreSQL does not run as root, and this host allows neither user namespaces nor"
                + " another user to read " + files + ". Start as a normal user, or set PLUMBLINE_DATA to a folder that"
                + " every user can enter.");
    }

    static boolean found(String program) {
        String path = System.getenv("PATH");
        if (path == null) {
            return false;
        }
        for (String folder : path.split(File.pathSeparator, -1)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }

    private static boolean succeeds(String... command) throws IOException {
        if (!found(command[0])) {
            return false;
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
