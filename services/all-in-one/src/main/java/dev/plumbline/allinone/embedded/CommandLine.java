package dev.plumbline.allinone.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The small programs of the system that help to start a server. */
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

    static boolean succeeds(String... command) throws IOException {
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
