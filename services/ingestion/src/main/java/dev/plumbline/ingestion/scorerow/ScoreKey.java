package dev.plumbline.ingestion.scorerow;

import dev.plumbline.ingestion.score.Score;
import dev.plumbline.platform.tenancy.ProjectId;
import java.util.Comparator;

/** A score among all tenants; rows are locked in this order. */
record ScoreKey(ProjectId project, String id) implements Comparable<ScoreKey> {

    private static final Comparator<ScoreKey> ORDER =
            Comparator.<ScoreKey, String>comparing(key -> key.project().value()).thenComparing(ScoreKey::id);

    static ScoreKey of(Score score) {
        return new ScoreKey(score.project(), score.id());
    }

    @Override
    public int compareTo(ScoreKey other) {
        return ORDER.compare(this, other);
    }
}
