package dev.plumbline.ingestion.event;

public enum ObservationType {
    SPAN,
    GENERATION,
    EVENT,
    EMBEDDING,
    AGENT,
    TOOL,
    CHAIN,
    RETRIEVER,
    GUARDRAIL,
    EVALUATOR
}
