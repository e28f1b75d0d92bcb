package dev.plumbline.ingestion.normalise;

import dev.plumbline.ingestion.cost.Pricing;
import dev.plumbline.ingestion.event.Normalised;
import dev.plumbline.ingestion.event.Observation;
import dev.plumbline.ingestion.event.Refusal;
import dev.plumbline.ingestion.otel.OtelSpan;
import dev.plumbline.ingestion.otel.SpanBatch;
import dev.plumbline.ingestion.trace.TraceFragment;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/** Makes rows of spans. The same spans give the same rows, on every node and at every time. */
@Singleton
public final class Normaliser {

    private static final Logger LOG = Logger.getLogger(Normaliser.class);

    private final Pricing pricing;

    public Normaliser(Pricing pricing) {
        this.pricing = pricing;
    }

    /** @param receivedAt the time of spans that were sent without one */
    public Normalised normalise(SpanBatch batch, Instant receivedAt) {
        List<Observation> observations = new ArrayList<>(batch.spans().size());
        List<TraceFragment> fragments = new ArrayList<>(batch.spans().size());
        List<Refusal> refusals = new ArrayList<>(batch.refusals());
        for (OtelSpan span : batch.spans()) {
            NormalisedSpan normalised;
            try {
                normalised = NormalisedSpan.of(span, receivedAt, pricing);
            } catch (RuntimeException e) {
                // a fault of ours must not cost the other spans of the export
                LOG.errorf(e, "span not normalised scope=%s", span.scope().name());
                refusals.add(new Refusal("span " + span.id() + " of trace " + span.traceId(), "internal fault"));
                continue;
            }
            observations.add(normalised.observation());
            fragments.add(normalised.fragment());
        }
        return new Normalised(observations, fragments, refusals);
    }
}
