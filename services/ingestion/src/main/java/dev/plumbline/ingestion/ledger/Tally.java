package dev.plumbline.ingestion.ledger;

import dev.plumbline.platform.tenancy.ProjectId;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The counts of one transaction, one row per key: PostgreSQL refuses to upsert the same key twice in one statement. */
public final class Tally {

    private final SortedMap<Key, Long> counts = new TreeMap<>();

    public void add(ProjectId project, LedgerEntry entry) {
        if (entry.count() > 0) {
            counts.merge(new Key(project, entry.signal(), entry.outcome(), entry.reason()), entry.count(), Long::sum);
        }
    }

    public void add(ProjectId project, Signal signal, Outcome outcome) {
        add(project, new LedgerEntry(signal, outcome, "", 1));
    }

    List<Row> rows() {
        return counts.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue()))
                .toList();
    }

    record Row(Key key, long count) {}

    record Key(ProjectId project, Signal signal, Outcome outcome, String reason) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.<Key, String>comparing(
                        key -> key.project().value())
                .thenComparing(Key::signal)
                .thenComparing(Key::outcome)
                .thenComparing(Key::reason);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }
}
