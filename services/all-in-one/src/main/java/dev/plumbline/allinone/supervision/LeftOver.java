package dev.plumbline.allinone.supervision;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A server that an app which was killed has left running. */
public record LeftOver(String service, ProcessHandle process) {
    /** Keycloak goes before the database that it writes to. */
    private static final List<String> ORDER = List.of("keycloak", "redis", "postgres");

    public static List<LeftOver> find(DataFolder data) throws IOException {
        List<LeftOver> found = new ArrayList<>();
        for (String service : ORDER) {
            Optional<ProcessHandle> alive =
                    ProcessRecord.read(data.record(service)).flatMap(ProcessRecord::alive);
            alive.ifPresent(process -> found.add(new LeftOver(service, process)));
        }
        return found;
    }

    public void end() throws IOException {
        Signals.end(process, service.equals("postgres") ? "INT" : "TERM");
    }
}
