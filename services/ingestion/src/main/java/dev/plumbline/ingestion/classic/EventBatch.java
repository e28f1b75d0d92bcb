package dev.plumbline.ingestion.classic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.plumbline.ingestion.ledger.LedgerEntry;
import dev.plumbline.ingestion.ledger.Signal;
import dev.plumbline.ingestion.score.InvalidScoreException;
import dev.plumbline.ingestion.score.Score;
import dev.plumbline.ingestion.score.ScoreReader;
import dev.plumbline.ingestion.score.ScoreTime;
import dev.plumbline.langfuse.ingestion.RefusedEvent;
import dev.plumbline.platform.key.KeyLevel;
import dev.plumbline.platform.key.ProjectKey;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One decoded batch. A bad event is a refusal of that event; only an envelope that is no batch fails as a whole. Scores are in
 * the order in which Langfuse processes and answers: by time.
 *
 * @param scores with the id of the event that each came in
 */
record EventBatch(List<ScoreEvent> scores, List<RefusedEvent> refused, List<LedgerEntry> ledger) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ID_LIMIT = 800;

    /** @param eventId of the envelope, which the answer names */
    record ScoreEvent(String eventId, Score score) {}

    /** @throws InvalidBatchException when it is no batch at all */
    static EventBatch read(ProjectKey key, byte[] body) {
        JsonNode batch = parse(body).path("batch");
        if (!batch.isArray()) {
            throw new InvalidBatchException("batch: an array of events is required");
        }
        Reader reader = new Reader(key);
        batch.forEach(reader::add);
        reader.scores.sort(Comparator.comparing(event -> event.score().version().eventTime()));
        return new EventBatch(reader.scores, reader.verdicts.refused(), reader.verdicts.ledger());
    }

    private static JsonNode parse(byte[] body) {
        try {
            JsonNode root = JSON.readTree(body);
            if (root.isObject()) {
                return root;
            }
            throw new InvalidBatchException("an object with an array named batch is required");
        } catch (JsonProcessingException e) {
            throw new InvalidBatchException("Invalid JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new InvalidBatchException("Invalid JSON");
        }
    }

    private static final class Reader {
        private final ProjectKey key;
        private final List<ScoreEvent> scores = new ArrayList<>();
        private final Verdicts verdicts = new Verdicts();

        Reader(ProjectKey key) {
            this.key = key;
        }

        void add(JsonNode event) {
            String id = event.path("id").asText("");
            if (id.isEmpty() || id.length() > ID_LIMIT || id.indexOf('\r') >= 0 || id.indexOf('\0') >= 0) {
                verdicts.invalid(
                        Signal.EVENT,
                        "unknown",
                        "event id",
                        "id: a string of 1 to " + ID_LIMIT + " characters is required");
                return;
            }
            Optional<EventType> type = EventType.of(event.path("type").asText(""));
            if (type.isEmpty()) {
                verdicts.invalid(Signal.EVENT, id, "unknown type", "type: not an event type of the Langfuse API");
            } else if (key.level() != KeyLevel.PROJECT && type.get() != EventType.SCORE_CREATE) {
                verdicts.outOfScope(id);
            } else {
                add(id, type.get(), event);
            }
        }

        private void add(String id, EventType type, JsonNode event) {
            switch (type) {
                case SDK_LOG -> verdicts.discarded(Signal.SDK_LOG);
                case SCORE_CREATE -> addScore(id, event);
                default -> verdicts.notAccepted(id, type);
            }
        }

        private void addScore(String id, JsonNode event) {
            Instant time = ScoreTime.parse(event.path("timestamp").asText(""));
            if (time == null) {
                verdicts.invalid(
                        Signal.SCORE, id, "event timestamp", "timestamp: an ISO 8601 time with an offset is required");
                return;
            }
            try {
                scores.add(new ScoreEvent(id, ScoreReader.read(key.projectId(), event.path("body"), time)));
            } catch (InvalidScoreException e) {
                verdicts.invalid(Signal.SCORE, id, "invalid score", "body: " + e.reason());
            }
        }
    }
}
