package dev.plumbline.allinone.embedded;

import dev.plumbline.allinone.supervision.EmbeddedFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How PostgreSQL, which refuses to run as root, is run by root.
 *
 * @param prefix what is put before its commands
 * @param nobody whether they run as another user, whose the files must then be
 */
record Unprivileged(List<String> prefix, boolean nobody) {
    private static final String NOBODY = "65534";
    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups");

    /**
     * In a user namespace of its own the same process is "nobody" there and root's files are its own. Where the host forbids
     * user namespaces, root gives up its rights for real, and the files with them.
     */
    static Unprivileged forFilesIn(Path folder, Path programs) throws IOException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return new Unprivileged(List.of(), false);
        }
        if (CommandLine.succeeds("unshare", "-U", "true")) {
            return new Unprivileged(List.of("unshare", "-U"), false);
        }
        if (canEnter(folder) && canEnter(programs)) {
            return new Unprivileged(AS_NOBODY, true);
        }
        throw new EmbeddedFailure(
                "PostgreSQL does not run as root, and this host allows neither user namespaces nor the user"
                        + " nobody to enter " + folder + " and " + programs
                        + ". Start as a normal user, or from a folder that"
                        + " every user can enter.");
    }

    private static boolean canEnter(Path folder) throws IOException {
        List<String> test = new ArrayList<>(AS_NOBODY);
        test.addAll(List.of("test", "-x", folder.toString()));
        return CommandLine.succeeds(test.toArray(String[]::new));
    }

    /** Hands over what root has made for it. */
    void own(Path path) throws IOException {
        if (nobody && !CommandLine.succeeds("chown", "-R", NOBODY + ":" + NOBODY, path.toString())) {
            throw new EmbeddedFailure("cannot hand " + path + " over to the user nobody");
        }
    }

    List<String> command(String program, List<String> options) {
        List<String> command = new ArrayList<>(prefix);
        command.add(program);
        command.addAll(options);
        return command;
    }
}
