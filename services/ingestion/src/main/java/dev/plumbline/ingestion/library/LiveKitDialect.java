package dev.plumbline.ingestion.library;

import dev.plumbline.ingestion.dialect.Dialect;
import dev.plumbline.ingestion.dialect.Exchange;
import dev.plumbline.ingestion.dialect.KeyedDialect;
import dev.plumbline.ingestion.event.ObservationType;
import dev.plumbline.ingestion.otel.OtelSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** LiveKit voice agents. */
public final class LiveKitDialect implements Dialect {

    private static final String SCOPE = "livekit-agents";
    private static final KeyedDialect KEYS = new KeyedDialect(
            List.of("lk.input_text", "lk.user_transcript", "lk.chat_ctx"),
            List.of("lk.function_tool.output", "lk.response.text"));

    private static final Set<String> NOISE = Set.of(
            "user_speaking",
            "eou_detection",
            "llm_request_run",
            "tts_node",
            "tts_request",
            "tts_request_run",
            "tts_stream_adapter",
            "agent_speaking",
            "drain_agent_activity",
            "on_exit",
            "on_enter",
            "llm_fallback_adapter",
            "tts_fallback_adapter",
            "start_agent_activity");

    /** Spans that only matter when the agent itself is debugged. */
    public static boolean isNoise(OtelSpan span) {
        return span.scope().name().equals(SCOPE) && NOISE.contains(span.name());
    }

    @Override
    public @Nullable ObservationType type(OtelSpan span) {
        if (!span.scope().name().equals(SCOPE)) {
            return null;
        }
        return switch (span.name()) {
            case "agent_turn", "start_agent_activity" -> ObservationType.AGENT;
            case "function_tool" -> ObservationType.TOOL;
            default -> null;
        };
    }

    @Override
    public @Nullable Exchange exchange(OtelSpan span) {
        return KEYS.exchange(span);
    }

    @Override
    public Set<String> exchangeKeys() {
        return KEYS.exchangeKeys();
    }
}
