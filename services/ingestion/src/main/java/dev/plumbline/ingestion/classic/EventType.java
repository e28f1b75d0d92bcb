package dev.plumbline.ingestion.classic;

import java.util.Arrays;
import java.util.Optional;

/** The event types that a sender may use (contract section b). */
enum EventType {
    SCORE_CREATE("score-create"),
    SDK_LOG("sdk-log"),
    TRACE_CREATE("trace-create"),
    EVENT_CREATE("event-create"),
    SPAN_CREATE("span-create"),
    SPAN_UPDATE("span-update"),
    GENERATION_CREATE("generation-create"),
    GENERATION_UPDATE("generation-update"),
    AGENT_CREATE("agent-create"),
    TOOL_CREATE("tool-create"),
    CHAIN_CREATE("chain-create"),
    RETRIEVER_CREATE("retriever-create"),
    EVALUATOR_CREATE("evaluator-create"),
    EMBEDDING_CREATE("embedding-create"),
    GUARDRAIL_CREATE("guardrail-create"),
    OBSERVATION_CREATE("observation-create"),
    OBSERVATION_UPDATE("observation-update");

    private final String wireName;

    EventType(String wireName) {
        this.wireName = wireName;
    }

    String wireName() {
        return wireName;
    }

    static Optional<EventType> of(String name) {
        return Arrays.stream(values())
                .filter(type -> type.wireName.equals(name))
                .findFirst();
    }
}
