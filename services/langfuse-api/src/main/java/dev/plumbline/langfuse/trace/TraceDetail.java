package dev.plumbline.langfuse.trace;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.langfuse.observation.ObservationView;
import dev.plumbline.langfuse.score.ScoreV1;
import java.math.BigDecimal;
import java.util.List;

/** One trace with everything in it; numbers and excluded groups as in {@link TraceRow}. */
public record TraceDetail(
        @JsonUnwrapped TraceCore trace,
        List<ObservationView> observations,
        List<ScoreV1> scores,
        BigDecimal totalCost,
        BigDecimal latency,
        String htmlPath) {}
