package dev.plumbline.allinone.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Starts the servers beside the app, starts a dead one again on its port, and stops them in reverse order. */
public final class Supervisor {
    private static final Logger LOG = Logger.getLogger(Supervisor.class);
    private static final Duration PROBE_INTERVAL = Duration.ofMillis(100);
    private static final Duration WATCH_INTERVAL = Duration.ofMillis(500);
    /** A server that dies at once every time is tried this often, so that its log stays readable. */
    private static final Duration RESTART_PAUSE = Duration.ofSeconds(5);

    private final DataFolder data;
    private final Map<EmbeddedService, Running> running = new LinkedHashMap<>();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "embedded-services");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledFuture<?> watching;
    private boolean stopping;

    private record Running(Process process, Instant launched) {}

    public Supervisor(DataFolder data) {
        this.data = data;
        watching = watch.scheduleWithFixedDelay(
                this::look, WATCH_INTERVAL.toMillis(), WATCH_INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    public synchronized void launch(EmbeddedService service) throws IOException {
        if (stopping) {
            throw new EmbeddedFailure("stopping");
        }
        start(service);
    }

    private void start(EmbeddedService service) throws IOException {
        Process process = service.launch();
        ProcessRecord.of(process.toHandle(), service.name()).write(data.record(service.name()));
        running.put(service, new Running(process, Instant.now()));
    }

    /** Waits until the service answers. */
    public void awaitReady(EmbeddedService service) throws InterruptedException {
        Instant end = Instant.now().plus(service.startLimit());
        while (!service.answers()) {
            if (Instant.now().isAfter(end) || gaveUp(service)) {
                throw new EmbeddedFailure(service.name() + " did not start: " + data.lastWords(service.name()));
            }
            Thread.sleep(PROBE_INTERVAL.toMillis());
        }
    }

    /** A first start that ends at once is a mistake to be told, not to be repeated in silence. */
    private synchronized boolean gaveUp(EmbeddedService service) {
        Running found = running.get(service);
        return stopping || found == null || !found.process().isAlive();
    }

    /** A scheduler forgets a task that throws: one odd look must not be the last. */
    private void look() {
        try {
            restartTheDead();
        } catch (RuntimeException e) {
            LOG.error("cannot look after the servers", e);
        }
    }

    private synchronized void restartTheDead() {
        if (stopping) {
            return;
        }
        for (Map.Entry<EmbeddedService, Running> entry : Map.copyOf(running).entrySet()) {
            EmbeddedService service = entry.getKey();
            Running last = entry.getValue();
            if (!last.process().isAlive()
                    && Instant.now().isAfter(last.launched().plus(RESTART_PAUSE))) {
                LOG.warnf(
                        "restarting a server that has ended service=%s exit=%d",
                        service.name(), last.process().exitValue());
                try {
                    start(service);
                } catch (IOException e) {
                    LOG.errorf(e, "cannot restart service=%s", service.name());
                }
            }
        }
    }

    /** Stops everything, the last started first. */
    public synchronized void stop() {
        stopping = true;
        watching.cancel(false);
        watch.shutdownNow();
        Deque<EmbeddedService> order = new ArrayDeque<>();
        running.keySet().forEach(order::push);
        for (EmbeddedService service : order) {
            Running last = running.get(service);
            if (last != null) {
                end(service, last.process());
            }
        }
    }

    private void end(EmbeddedService service, Process process) {
        try {
            if (process.isAlive()) {
                Signals.end(process.toHandle(), service.stopSignal());
            }
            Files.deleteIfExists(data.record(service.name()));
        } catch (IOException e) {
            LOG.errorf(e, "cannot stop service=%s", service.name());
        }
    }
}
