package dev.plumbline.ingestion.event;

import dev.plumbline.ingestion.trace.TraceFragment;
import java.util.List;

/** All of one export. There is one fragment per stored observation, in the same order. */
public record Normalised(List<Observation> observations, List<TraceFragment> fragments, List<Refusal> refusals) {}
