package dev.plumbline.ingestion.score;

import dev.plumbline.platform.tenancy.ProjectId;
import java.util.Comparator;

/** A score among all tenants; rows are locked in this order. */
record ScoreKey(ProjectId project, String id) implements Comparable<ScoreKey> {

    private static final Comparator<ScoreKey> ORDER =
            Comparator.<ScoreKey, String>comparing(key -> key.project().value()).thenComparing(ScoreKey::id);

    @Override
    public int compareTo(ScoreKey other) {
        return ORDER.compare(this, other);
    }
}
