package dev.plumbline.ingestion.store;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.ingestion.score.ScoreReader;
import dev.plumbline.platform.tenancy.ProjectId;
import java.util.List;

/** Writes of one score. */
public final class Scores {

    private Scores() {}

    public static Write write(String project, String id, double value) {
        ObjectNode body = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("name", "accuracy")
                .put("value", value)
                .put("traceId", "t");
        ProjectId owner = new ProjectId(project);
        return Write.ofScores(owner, List.of(ScoreReader.read(owner, body, Sample.NOON)), List.of());
    }
}
