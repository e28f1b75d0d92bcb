package dev.plumbline.ingestion.batch;

import dev.plumbline.ingestion.ledger.LedgerEntry;
import dev.plumbline.ingestion.ledger.Signal;
import dev.plumbline.ingestion.store.Write;
import dev.plumbline.platform.tenancy.ProjectId;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/** Counts a request that was refused as a whole, before there was anything to store. */
@ApplicationScoped
public class RefusalLedger {

    private static final Logger LOG = Logger.getLogger(RefusalLedger.class);

    private final BatchWriter writer;

    RefusalLedger(BatchWriter writer) {
        this.writer = writer;
    }

    /** Never fails: a refusal is answered as such even when it could not be counted. */
    public Uni<Void> count(ProjectId project, Signal signal, String reason) {
        return writer.write(Write.ofLedger(project, List.of(LedgerEntry.refused(signal, reason, 1))))
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "refusal not counted project=%s signal=%s reason=%s cause=%s",
                        project, signal.label(), reason, failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }
}
