package dev.plumbline.analytics.columns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What is in memory of one layout of one project. */
final class ProjectColumns {

    private final Layout layout;
    private final Dictionary dictionary = new Dictionary();
    private final Map<Instant, Segment> segments = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private volatile long lastUsed;

    ProjectColumns(Layout layout) {
        this.layout = layout;
    }

    Layout layout() {
        return layout;
    }

    long lastUsed() {
        return lastUsed;
    }

    void use() {
        lastUsed = System.nanoTime();
    }

    SegmentBuilder builder(Instant hour) {
        return new SegmentBuilder(layout, dictionary, hour);
    }

    /** A slower reader does not replace what a later one has put. */
    void put(Segment segment) {
        segments.compute(segment.hour(), (hour, before) -> {
            if (before != null && before.version() > segment.version()) {
                return before;
            }
            bytes.addAndGet(segment.bytes() - (before == null ? 0 : before.bytes()));
            return segment;
        });
    }

    /** Forgets all other hours. */
    void retain(Instant from, Instant to) {
        for (Segment segment : List.copyOf(segments.values())) {
            if ((segment.hour().isBefore(from) || segment.hour().isAfter(to))
                    && segments.remove(segment.hour(), segment)) {
                bytes.addAndGet(-segment.bytes());
            }
        }
    }

    /** The hours that are not here as they are in the database. */
    SortedMap<Instant, Long> stale(SortedMap<Instant, Long> versions) {
        SortedMap<Instant, Long> stale = new TreeMap<>();
        versions.forEach((hour, version) -> {
            Segment segment = segments.get(hour);
            if (segment == null || segment.version() != version) {
                stale.put(hour, version);
            }
        });
        return stale;
    }

    /** The hours of exactly these versions; one may be missing that somebody else has read anew. */
    Columns of(SortedMap<Instant, Long> versions) {
        List<Segment> found = new ArrayList<>();
        versions.forEach((hour, version) -> {
            Segment segment = segments.get(hour);
            if (segment != null && segment.version() == version) {
                found.add(segment);
            }
        });
        return new Columns(layout, dictionary, found);
    }

    long bytes() {
        return bytes.get() + dictionary.bytes();
    }
}
