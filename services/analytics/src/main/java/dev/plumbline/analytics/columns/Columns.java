package dev.plumbline.analytics.columns;

import java.util.List;

/** The hours of one read, all of one state of the database. */
public record Columns(Layout layout, Dictionary dictionary, List<Segment> segments) {

    public Columns {
        segments = List.copyOf(segments);
    }
}
