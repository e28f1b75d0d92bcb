package dev.plumbline.allinone.start;

import dev.plumbline.allinone.supervision.Supervisor;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Ctrl-C, SIGTERM or a failed start: first the app finishes what it has accepted, then its servers stop. */
final class Shutdown {
    /** Longer than the app takes to finish its last requests, shorter than anybody waits before kill -9. */
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch appEnded = new CountDownLatch(1);
    private volatile boolean appRan;

    static Shutdown arm(Supervisor supervisor, Running claim) {
        Shutdown shutdown = new Shutdown();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> shutdown.stop(supervisor, claim), "stop-servers"));
        return shutdown;
    }

    void appStarts() {
        appRan = true;
    }

    void appEnded(int code, @Nullable Throwable failure) {
        if (failure != null) {
            System.err.println("Plumbline could not start: " + rootOf(failure));
        }
        appEnded.countDown();
        // when a signal began this, the exit is under way already and this call waits for it
        System.exit(code);
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return root;
    }

    private void stop(Supervisor supervisor, Running claim) {
        System.out.println("Stopping");
        try {
            if (appRan && !appEnded.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The app did not end in time; stopping its servers now.");
            }
            supervisor.stop();
            claim.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println("Could not clean up: " + e);
        }
    }
}
