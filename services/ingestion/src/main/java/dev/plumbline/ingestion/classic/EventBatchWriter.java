package dev.plumbline.ingestion.classic;

import dev.plumbline.ingestion.batch.BatchWriter;
import dev.plumbline.ingestion.batch.RejectedWriteException;
import dev.plumbline.ingestion.classic.EventBatch.ScoreEvent;
import dev.plumbline.ingestion.ledger.LedgerEntry;
import dev.plumbline.ingestion.ledger.Signal;
import dev.plumbline.ingestion.store.Write;
import dev.plumbline.langfuse.ingestion.AcceptedEvent;
import dev.plumbline.langfuse.ingestion.IngestionResponse;
import dev.plumbline.langfuse.ingestion.RefusedEvent;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stores a batch and says what became of each event. */
@ApplicationScoped
public class EventBatchWriter {

    private final BatchWriter writer;

    EventBatchWriter(BatchWriter writer) {
        this.writer = writer;
    }

    Uni<IngestionResponse> write(ProjectId project, EventBatch batch) {
        if (batch.scores().isEmpty() && batch.ledger().isEmpty()) {
            return Uni.createFrom().item(answer(batch, List.of()));
        }
        return writer.write(Write.ofScores(
                        project, batch.scores().stream().map(ScoreEvent::score).toList(), batch.ledger()))
                .replaceWith(() -> answer(batch, List.of()))
                .onFailure(RejectedWriteException.class)
                .recoverWithUni(() -> writeOneByOne(project, batch));
    }

    /** The database refused some value: find whose, so that one event does not cost the others. */
    private Uni<IngestionResponse> writeOneByOne(ProjectId project, EventBatch batch) {
        List<Uni<Optional<RefusedEvent>>> writes = new ArrayList<>();
        writes.add(writer.write(Write.ofLedger(project, batch.ledger())).replaceWith(Optional.empty()));
        batch.scores().forEach(event -> writes.add(writeAlone(project, event)));
        return Uni.join()
                .all(writes)
                .andFailFast()
                .map(results ->
                        answer(batch, results.stream().flatMap(Optional::stream).toList()));
    }

    private Uni<Optional<RefusedEvent>> writeAlone(ProjectId project, ScoreEvent event) {
        return writer.write(Write.ofScores(project, List.of(event.score()), List.of()))
                .replaceWith(Optional.<RefusedEvent>empty())
                .onFailure(RejectedWriteException.class)
                .recoverWithUni(failure -> writer.write(Write.ofLedger(
                                project, List.of(LedgerEntry.refused(Signal.SCORE, "database refused a value", 1))))
                        .replaceWith(Optional.of(new RefusedEvent(
                                event.eventId(), 400, "Invalid request data", String.valueOf(failure.getMessage())))));
    }

    private static IngestionResponse answer(EventBatch batch, List<RefusedEvent> byDatabase) {
        List<RefusedEvent> refused = new ArrayList<>(batch.refused());
        refused.addAll(byDatabase);
        List<String> lost = byDatabase.stream().map(RefusedEvent::id).toList();
        List<AcceptedEvent> accepted = batch.scores().stream()
                .map(ScoreEvent::eventId)
                .filter(id -> !lost.contains(id))
                .map(AcceptedEvent::created)
                .toList();
        return new IngestionResponse(accepted, refused);
    }
}
