package dev.plumbline.analytics.trace;

import dev.plumbline.analytics.observation.Observation;
import dev.plumbline.analytics.payload.PayloadBodies;
import dev.plumbline.langfuse.score.ScoreV1;
import java.util.List;

/** One trace with all its observations in order of start, its scores, and the payloads that were asked for. */
public record FullTrace(Trace trace, List<Observation> observations, List<ScoreV1> scores, PayloadBodies payloads) {}
