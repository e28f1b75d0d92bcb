package dev.plumbline.ingestion.scorerow;

import dev.plumbline.ingestion.ledger.Outcome;
import dev.plumbline.ingestion.ledger.Signal;
import dev.plumbline.ingestion.ledger.Tally;
import dev.plumbline.ingestion.rows.VanishedRowException;
import dev.plumbline.ingestion.rows.Version;
import dev.plumbline.ingestion.score.Score;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes the scores of one transaction: new ones, later versions, nothing for what was delivered twice. */
public final class ScoreWriter {

    private ScoreWriter() {}

    public static Uni<Void> write(SqlConnection connection, List<Score> scores, Tally tally, Instant now) {
        if (scores.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        SortedMap<ScoreKey, Score> latest = latest(scores, tally);
        return InsertScores.run(connection, List.copyOf(latest.values()), now)
                .invoke(inserted -> count(latest, inserted, tally))
                .chain(inserted -> update(connection, latest, tally, now));
    }

    private static void count(SortedMap<ScoreKey, Score> latest, Set<ScoreKey> inserted, Tally tally) {
        inserted.forEach(key -> tally.add(key.project(), Signal.SCORE, Outcome.ACCEPTED));
        latest.keySet().removeAll(inserted);
    }

    private static Uni<Void> update(
            SqlConnection connection, SortedMap<ScoreKey, Score> losers, Tally tally, Instant now) {
        if (losers.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return SelectScores.run(connection, List.copyOf(losers.keySet()))
                .map(found -> later(losers, found, tally))
                .chain(rows -> UpdateScores.run(connection, rows, now));
    }

    private static List<Score> later(SortedMap<ScoreKey, Score> losers, Map<ScoreKey, Version> found, Tally tally) {
        List<Score> later = new ArrayList<>();
        losers.forEach((key, score) -> {
            Version stored = found.get(key);
            if (stored == null) {
                throw new VanishedRowException();
            }
            int order = score.version().compareTo(stored);
            if (order > 0) {
                later.add(score);
            }
            tally.add(key.project(), Signal.SCORE, order == 0 ? Outcome.DUPLICATE : Outcome.MERGED);
        });
        return later;
    }

    /** One version of each score: PostgreSQL takes a key only once in a statement. */
    private static SortedMap<ScoreKey, Score> latest(List<Score> scores, Tally tally) {
        SortedMap<ScoreKey, Score> latest = new TreeMap<>();
        for (Score score : scores) {
            latest.merge(ScoreKey.of(score), score, (one, other) -> {
                int order = one.version().compareTo(other.version());
                tally.add(one.project(), Signal.SCORE, order == 0 ? Outcome.DUPLICATE : Outcome.MERGED);
                return order >= 0 ? one : other;
            });
        }
        return latest;
    }
}
