package dev.plumbline.analytics.scorelist;

import dev.plumbline.analytics.score.SelectTraceScores;
import dev.plumbline.analytics.score.StoredScore;
import dev.plumbline.langfuse.score.ScoreV1;
import dev.plumbline.langfuse.score.ScoreV2;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A score and what its trace says.
 *
 * @param trace null when the score has no trace, or when its trace has not arrived
 */
record ScoreItem(ScoreV1 score, @Nullable String traceName, ScoreV2.@Nullable Trace trace) {

    static final String COLUMNS = SelectTraceScores.COLUMNS + """
            ,
              t.id AS found_trace, t.name AS trace_name, t.user_id, t.tags AS trace_tags, t.environment AS trace_environment,
              t.session_id AS trace_session_id""";

    static ScoreItem from(Row row) {
        ScoreV2.Trace trace = row.getString("found_trace") == null
                ? null
                : new ScoreV2.Trace(
                        row.getString("user_id"),
                        List.of(row.getArrayOfStrings("trace_tags")),
                        row.getString("trace_environment"),
                        row.getString("trace_session_id"));
        return new ScoreItem(StoredScore.from(row), row.getString("trace_name"), trace);
    }
}
