package dev.plumbline.langfuse.session;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.plumbline.langfuse.trace.TraceCore;
import java.util.List;

/** A session with all of its traces, the oldest first. */
public record SessionWithTraces(@JsonUnwrapped Session session, List<TraceCore> traces) {}
