package dev.plumbline.ingestion.store;

import dev.plumbline.ingestion.event.Observation;
import dev.plumbline.ingestion.ledger.LedgerEntry;
import dev.plumbline.ingestion.payload.BlockPacker;
import dev.plumbline.ingestion.payload.BlockRow;
import dev.plumbline.ingestion.payload.PayloadPlace;
import dev.plumbline.ingestion.rows.TraceKey;
import dev.plumbline.ingestion.span.SpanRow;
import dev.plumbline.ingestion.trace.TraceFragment;
import dev.plumbline.ingestion.trace.TraceState;
import dev.plumbline.ingestion.tracerow.TraceRow;
import dev.plumbline.platform.tenancy.ProjectId;
import dev.plumbline.schema.payload.Payload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Packs the observations of one request, trace by trace. CPU-heavy: use it on a worker thread. */
public final class WriteBuilder {

    private final ProjectId project;
    private final List<SpanRow> spans = new ArrayList<>();
    private final List<TraceRow> traces = new ArrayList<>();
    private final List<BlockRow> blocks = new ArrayList<>();

    private WriteBuilder(ProjectId project) {
        this.project = project;
    }

    /** @param fragments what each observation says about its trace, in the same order */
    public static Write build(
            ProjectId project,
            List<Observation> observations,
            List<TraceFragment> fragments,
            List<LedgerEntry> ledger) {
        Map<String, List<Observation>> byTrace = new LinkedHashMap<>();
        Map<String, TraceState> states = new LinkedHashMap<>();
        for (int i = 0; i < observations.size(); i++) {
            Observation observation = observations.get(i);
            byTrace.computeIfAbsent(observation.traceId(), ignored -> new ArrayList<>())
                    .add(observation);
            states.merge(observation.traceId(), fragments.get(i).state(), TraceState::merge);
        }
        WriteBuilder builder = new WriteBuilder(project);
        states.forEach((trace, state) -> builder.addTrace(trace, state, byTrace.getOrDefault(trace, List.of())));
        return new Write(project, builder.spans, builder.traces, builder.blocks, List.of(), ledger);
    }

    private void addTrace(String traceId, TraceState state, List<Observation> observations) {
        TraceKey key = new TraceKey(project, traceId);
        BlockPacker packer = new BlockPacker(key);
        Payload own = state.payload().toPayload();
        @Nullable PayloadPlace ownPlace = null;
        for (Observation observation : observations) {
            PayloadPlace place = packer.add(observation.timing().day(), observation.payload());
            spans.add(new SpanRow(project, observation, place));
            if (ownPlace == null && repeats(own, observation.payload())) {
                ownPlace = packer.addRepeated(observation.timing().day(), own);
            }
        }
        if (ownPlace == null) {
            ownPlace = packer.add(state.firstDay(), own);
        }
        traces.add(new TraceRow(key, state, ownPlace));
        blocks.addAll(packer.finish());
    }

    /** The trace took this span's input or output: the very same array. */
    private static boolean repeats(Payload trace, Payload span) {
        return (trace.input() != null && trace.input() == span.input())
                || (trace.output() != null && trace.output() == span.output());
    }
}
