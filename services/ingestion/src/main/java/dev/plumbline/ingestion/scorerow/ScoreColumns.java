package dev.plumbline.ingestion.scorerow;

import dev.plumbline.ingestion.rows.Columns;
import dev.plumbline.ingestion.score.Score;
import java.util.List;

/** $1 to $19, the same for a new row and for a later version. */
final class ScoreColumns {

    private ScoreColumns() {}

    static Columns<Score> of(List<Score> rows) {
        return Columns.of(rows)
                .text(score -> score.project().value())
                .text(Score::id)
                .text(score -> score.target().traceId())
                .text(score -> score.target().observationId())
                .text(score -> score.target().sessionId())
                .text(score -> score.target().datasetRunId())
                .text(Score::name)
                .text(Score::source)
                .text(score -> score.value().type().name())
                .real(score -> score.value().number())
                .text(score -> score.value().text())
                .text(score -> score.notes().comment())
                .text(score -> score.notes().metadata())
                .text(score -> score.notes().queueId())
                .text(score -> score.notes().authorUserId())
                .text(Score::environment)
                .instant(Score::timestamp)
                .instant(score -> score.version().eventTime())
                .number(score -> score.version().contentHash());
    }
}
