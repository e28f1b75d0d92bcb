package dev.plumbline.ingestion.score;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.ingestion.rows.Version;
import dev.plumbline.ingestion.trace.ContentHash;
import dev.plumbline.ingestion.trace.TraceState;
import dev.plumbline.ingestion.traceclaim.Environments;
import dev.plumbline.platform.tenancy.ProjectId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Turns the body of a score-create event into a score, or says why it is none (contract section b). */
public final class ScoreReader {

    private static final String API = "API";
    private static final String ANNOTATION = "ANNOTATION";

    private final ScoreFields body;

    private ScoreReader(ScoreFields body) {
        this.body = body;
    }

    /**
     * @param eventTime the envelope's timestamp: SDKs put the time of a score there
     * @throws InvalidScoreException when it cannot be stored
     */
    public static Score read(ProjectId project, JsonNode body, Instant eventTime) {
        return new ScoreReader(new ScoreFields(body)).read(project, eventTime);
    }

    private Score read(ProjectId project, Instant eventTime) {
        String id = body.requiredKey("id");
        String name = body.requiredKey("name");
        ScoreTarget target = target();
        ScoreValue value = ScoreValues.read(body);
        String source = source(value.type());
        ScoreNotes notes =
                new ScoreNotes(body.text("comment"), body.metadata(), body.key("queueId"), body.key("authorUserId"));
        String environment = environment();
        Instant timestamp = body.time("timestamp", eventTime);
        long hash = new ContentHash()
                .add(name)
                .add(target.toString())
                .add(value.toString())
                .add(source)
                .add(notes.toString())
                .add(environment)
                .add(timestamp.toString())
                .value();
        return new Score(
                project, id, name, source, value, target, notes, environment, timestamp, new Version(eventTime, hash));
    }

    private String environment() {
        String sent = body.text("environment");
        String name = sent == null ? null : Environments.normalise(sent);
        return name == null ? TraceState.DEFAULT_ENVIRONMENT : name;
    }

    private ScoreTarget target() {
        ScoreTarget target = new ScoreTarget(
                body.key("traceId"), body.key("observationId"), body.key("sessionId"), body.key("datasetRunId"));
        int targets = count(target.traceId()) + count(target.sessionId()) + count(target.datasetRunId());
        if (targets != 1) {
            throw new InvalidScoreException("Provide exactly one of traceId, sessionId and datasetRunId");
        }
        if (target.observationId() != null && target.traceId() == null) {
            throw new InvalidScoreException("observationId requires traceId");
        }
        return target;
    }

    private String source(ScoreType type) {
        String configId = body.key("configId");
        if (configId != null) {
            throw new InvalidScoreException("configId: this project has no score config \"" + configId + "\"");
        }
        String source = body.text("source");
        if (source == null || source.equals(API)) {
            return API;
        }
        if (!source.equals(ANNOTATION)) {
            throw new InvalidScoreException("source must be API or ANNOTATION");
        }
        if (type != ScoreType.CORRECTION) {
            throw new InvalidScoreException("source ANNOTATION requires configId");
        }
        return ANNOTATION;
    }

    private static int count(@Nullable String id) {
        return id == null ? 0 : 1;
    }
}
