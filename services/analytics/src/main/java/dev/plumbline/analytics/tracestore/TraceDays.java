package dev.plumbline.analytics.tracestore;

import dev.plumbline.analytics.trace.Trace;
import dev.plumbline.platform.tenancy.ProjectId;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Binds a page of traces and the days that bound every read of their observations. */
final class TraceDays {

    private TraceDays() {}

    /**
     * $1 project, $2 ids, $3 first days, $4 last days, and once more as two plain values, by which partitions are pruned: $5 the
     * first of all days, $6 the last.
     */
    static Tuple bind(ProjectId project, List<Trace> traces) {
        LocalDate first = traces.stream()
                .map(Trace::firstDay)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate last = traces.stream()
                .map(Trace::lastDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return Tuple.tuple(List.of(
                project.value(),
                traces.stream().map(Trace::id).toArray(String[]::new),
                traces.stream().map(Trace::firstDay).toArray(LocalDate[]::new),
                traces.stream().map(Trace::lastDay).toArray(LocalDate[]::new),
                first,
                last));
    }
}
