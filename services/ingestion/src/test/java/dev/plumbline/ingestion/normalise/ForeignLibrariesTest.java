package dev.plumbline.ingestion.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.ingestion.event.Level;
import dev.plumbline.ingestion.event.Normalised;
import dev.plumbline.ingestion.event.Observation;
import dev.plumbline.ingestion.event.ObservationType;
import dev.plumbline.ingestion.testing.SentExport;
import dev.plumbline.ingestion.testing.SentSpan;
import dev.plumbline.ingestion.trace.TraceField;
import dev.plumbline.ingestion.trace.TraceState;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Spans of libraries that know nothing of Langfuse, as they were seen on the wire. */
class ForeignLibrariesTest {

    private static final String ID = "b7ad6b7169203331";
    private static final String PARENT = "00f067aa0ba902b7";

    @Test
    void readsOpenInference() {
        Observation chat = SentExport.of("openinference.instrumentation.openai", "0.1.66")
                .resource(
                        Map.of("service.name", "shop", "service.version", "1.9", "deployment.environment.name", "Prod"))
                .span(SentSpan.of(ID, "ChatCompletion")
                        .with("openinference.span.kind", "LLM")
                        .with("llm.model_name", "gpt-4o-2024-08-06")
                        .with("llm.invocation_parameters", "{\"model\": \"gpt-4o\", \"temperature\": 0}")
                        .with("input.value", "{\"messages\": []}")
                        .with("output.value", "{\"choices\": []}")
                        .with("llm.token_count.prompt", 17)
                        .with("llm.token_count.completion", 9)
                        .with("llm.token_count.total", 26)
                        .with("llm.token_count.prompt_details.cache_read", 7)
                        .with("llm.token_count.completion_details.reasoning", 0)
                        .with("llm.input_messages.0.message.role", "user")
                        .with("own.attribute", 5)
                        .with("session.id", "s-1"))
                .observation();

        assertThat(chat.type()).isEqualTo(ObservationType.GENERATION);
        assertThat(chat.model().name()).isEqualTo("gpt-4o-2024-08-06");
        assertThat(chat.model().parameters()).contains("\"temperature\":0");
        assertThat(chat.payload().inputText()).isEqualTo("{\"messages\": []}");
        assertThat(chat.payload().outputText()).isEqualTo("{\"choices\": []}");
        assertThat(chat.usageAndCost().tokens().buckets())
                .isEqualTo(
                        "{\"input\":10,\"input_cached_tokens\":7,\"output\":9,\"output_reasoning_tokens\":0,\"total\":26}");
        // 10 × 2.5 + 7 × 1.25 + 9 × 10, per million
        assertThat(chat.usageAndCost().cost().total()).isEqualByComparingTo(new BigDecimal("0.00012375"));
        assertThat(chat.deployment().environment()).isEqualTo("prod");
        assertThat(chat.deployment().version()).isEqualTo("1.9");
        assertThat(chat.payload().metadataText())
                .contains(
                        "\"own.attribute\":\"5\"",
                        "\"service.name\":\"shop\"",
                        "\"name\":\"openinference.instrumentation.openai\"")
                .doesNotContain("input.value", "llm.input_messages");
    }

    @Test
    void readsMessagesThatOpenInferenceFlattened() {
        Observation chat = SentExport.of("openinference.instrumentation.openai", "0.1.66")
                .span(SentSpan.of(ID, "ChatCompletion")
                        .with("llm.input_messages.0.message.role", "system")
                        .with("llm.input_messages.0.message.content", "be kind")
                        .with("llm.input_messages.10.message.content", "eleventh")
                        .with("llm.input_messages.2.message.content", "third")
                        .with("llm.output_messages.0.message.content", "ok"))
                .observation();

        assertThat(chat.payload().inputText())
                .isEqualTo("[{\"message\":{\"content\":\"be kind\",\"role\":\"system\"}},"
                        + "{\"message\":{\"content\":\"third\"}},{\"message\":{\"content\":\"eleventh\"}}]");
        assertThat(chat.payload().outputText()).isEqualTo("[{\"message\":{\"content\":\"ok\"}}]");
    }

    @Test
    void readsOpenLlmetry() {
        Observation chat = SentExport.of("opentelemetry.instrumentation.openai.v1", "0.62.4")
                .span(SentSpan.of(ID, "openai.chat")
                        .with("gen_ai.operation.name", "chat")
                        .with("gen_ai.request.model", "gpt-4o")
                        .with("gen_ai.request.temperature", 0.5)
                        .with("gen_ai.response.model", "gpt-4o-2024-08-06")
                        .with("gen_ai.system_instructions", "[{\"type\":\"text\",\"content\":\"be kind\"}]")
                        .with("gen_ai.input.messages", "[{\"role\":\"user\",\"parts\":[]}]")
                        .with("gen_ai.output.messages", "[{\"role\":\"assistant\",\"parts\":[]}]")
                        .with("gen_ai.usage.input_tokens", 17)
                        .with("gen_ai.usage.output_tokens", 9)
                        .with("gen_ai.usage.total_tokens", 26)
                        .with("gen_ai.usage.cache_read.input_tokens", 7)
                        .with("gen_ai.usage.reasoning_tokens", 2))
                .observation();

        assertThat(chat.type()).isEqualTo(ObservationType.GENERATION);
        assertThat(chat.model().name()).isEqualTo("gpt-4o-2024-08-06");
        assertThat(chat.model().parameters()).isEqualTo("{\"temperature\":0.5}");
        assertThat(chat.payload().inputText())
                .isEqualTo("[{\"role\":\"system\",\"content\":[{\"type\":\"text\",\"content\":\"be kind\"}]},"
                        + "{\"role\":\"user\",\"parts\":[]}]");
        assertThat(chat.usageAndCost().tokens().buckets())
                .isEqualTo(
                        "{\"input\":10,\"input_cached_tokens\":7,\"output\":7,\"output_reasoning_tokens\":2,\"total\":26}");
        assertThat(chat.usageAndCost().cost().total()).isEqualByComparingTo(new BigDecimal("0.00012375"));
    }

    @Test
    void readsPydanticAiAndCountsItsAgentOnce() {
        Normalised normalised = SentExport.of("pydantic-ai", "2.68.0")
                .span(SentSpan.of(ID, "chat gpt-4o")
                        .childOf(PARENT)
                        .with("gen_ai.operation.name", "chat")
                        .with("gen_ai.request.model", "gpt-4o")
                        .with("gen_ai.response.model", "gpt-4o-2024-08-06")
                        .with("gen_ai.usage.input_tokens", 17)
                        .with("gen_ai.usage.output_tokens", 9)
                        .with("gen_ai.usage.details.reasoning_tokens", 0)
                        .with("gen_ai.conversation.id", "conversation")
                        .with("session.id", "explicit")
                        .with("operation.cost", 0.0001325))
                .span(SentSpan.of("1111111111111111", "running tool")
                        .childOf(PARENT)
                        .with("logfire.msg", "running tool: weather")
                        .with("gen_ai.tool.name", "weather")
                        .with("tool_arguments", "{\"city\":\"Paris\"}")
                        .with("tool_response", "sunny"))
                .span(SentSpan.of(PARENT, "invoke_agent held-agent")
                        .with("gen_ai.operation.name", "invoke_agent")
                        .with("gen_ai.response.model", "gpt-4o-2024-08-06")
                        .with("gen_ai.usage.input_tokens", 17)
                        .with("gen_ai.usage.output_tokens", 9)
                        .with("pydantic_ai.all_messages", "[{\"role\":\"user\",\"parts\":[]}]")
                        .with("final_result", "sunny in Paris"))
                .normalise();

        Observation chat = normalised.observations().get(0);
        Observation tool = normalised.observations().get(1);
        Observation agent = normalised.observations().get(2);
        assertThat(chat.type()).isEqualTo(ObservationType.GENERATION);
        assertThat(chat.usageAndCost().cost().total()).isEqualByComparingTo(new BigDecimal("0.0001325"));
        assertThat(normalised.fragments().get(0).state().value(TraceField.SESSION_ID))
                .isEqualTo("explicit");
        assertThat(tool.type()).isEqualTo(ObservationType.TOOL);
        assertThat(tool.name()).isEqualTo("weather");
        assertThat(tool.payload().inputText()).isEqualTo("{\"city\":\"Paris\"}");
        assertThat(tool.payload().outputText()).isEqualTo("sunny");
        assertThat(agent.type()).isEqualTo(ObservationType.AGENT);
        assertThat(agent.model().name()).isNull();
        assertThat(agent.usageAndCost().tokens().total()).isNull();
        assertThat(agent.usageAndCost().cost().total()).isNull();
        assertThat(agent.payload().inputText()).isEqualTo("[{\"role\":\"user\",\"parts\":[]}]");
        assertThat(agent.payload().outputText()).isEqualTo("sunny in Paris");
    }

    @Test
    void readsVercelSevenAndCountsItsAgentOnce() {
        Normalised normalised = SentExport.of("gen_ai", "")
                .span(SentSpan.of(ID, "chat gpt-3.5-turbo-0125")
                        .childOf(PARENT)
                        .with("gen_ai.operation.name", "chat")
                        .with("gen_ai.request.model", "gpt-3.5-turbo")
                        .with("gen_ai.response.model", "gpt-3.5-turbo-0125")
                        .with("gen_ai.usage.input_tokens", 10)
                        .with("gen_ai.usage.output_tokens", 2)
                        .with("gen_ai.usage.cache_read.input_tokens", 0))
                .span(SentSpan.of(PARENT, "invoke_agent gpt-3.5-turbo")
                        .with("gen_ai.operation.name", "invoke_agent")
                        .with("gen_ai.request.model", "gpt-3.5-turbo")
                        .with("gen_ai.usage.input_tokens", 10)
                        .with("gen_ai.usage.output_tokens", 2))
                .normalise();

        // 10 × 0.5 + 2 × 1.5, per million
        assertThat(normalised.observations().get(0).usageAndCost().cost().total())
                .isEqualByComparingTo(new BigDecimal("0.000008"));
        assertThat(normalised.observations().get(1).usageAndCost().cost().total())
                .isNull();
        assertThat(normalised.observations().get(1).usageAndCost().receipt()).isNull();
    }

    @Test
    void readsVercelUpToSix() {
        Observation chat = SentExport.of("ai", "")
                .span(SentSpan.of(ID, "ai.generateText.doGenerate")
                        .with("operation.name", "ai.generateText.doGenerate story")
                        .with("ai.operationId", "ai.generateText.doGenerate")
                        .with("ai.telemetry.functionId", "story")
                        .with("ai.telemetry.metadata.userId", "u-1")
                        .with("ai.telemetry.metadata.plan", "pro")
                        .with("ai.model.id", "gpt-4o")
                        .with("ai.model.provider", "openai.chat")
                        .with("ai.settings.maxRetries", 2)
                        .with("ai.prompt.messages", "[{\"role\":\"user\"}]")
                        .with("ai.response.text", "once")
                        .with("ai.response.toolCalls", "[{\"toolName\":\"weather\"}]")
                        .with("ai.response.msToFirstChunk", 120.2)
                        .with(
                                "ai.response.providerMetadata",
                                "{\"openai\":{\"cachedPromptTokens\":4,\"reasoningTokens\":1,\"serviceTier\":\"priority\"}}")
                        .with("gen_ai.usage.input_tokens", 10)
                        .with("gen_ai.usage.output_tokens", 3))
                .observation();

        assertThat(chat.type()).isEqualTo(ObservationType.GENERATION);
        assertThat(chat.name()).isEqualTo("story:ai.generateText.doGenerate");
        assertThat(chat.payload().inputText()).isEqualTo("[{\"role\":\"user\"}]");
        assertThat(chat.payload().outputText())
                .isEqualTo("{\"role\":\"assistant\",\"content\":\"once\",\"tool_calls\":[{\"toolName\":\"weather\"}]}");
        assertThat(chat.usageAndCost().tokens().buckets())
                .isEqualTo(
                        "{\"input\":6,\"input_cached_tokens\":4,\"output\":2,\"output_reasoning_tokens\":1,\"total\":13}");
        assertThat(chat.model().parameters())
                .isEqualTo("{\"maxRetries\":2,\"service_tier\":\"priority\",\"system\":\"openai.chat\"}");
        // fast mode: 6 × 4.25 + 4 × 2.125 + 3 × 17, per million
        assertThat(chat.usageAndCost().cost().total()).isEqualByComparingTo(new BigDecimal("0.000085"));
        assertThat(chat.timing().completionStart()).isEqualTo(SentSpan.START.plusMillis(121));
        assertThat(chat.payload().metadataText()).contains("\"plan\":\"pro\"");
    }

    @Test
    void readsMessagesThatAreEvents() {
        Observation chat = SentExport.of("some-lib", "1")
                .span(SentSpan.of(ID, "chat")
                        .event("gen_ai.user.message", Map.of("content", "hi"))
                        .event("gen_ai.choice", Map.of("message", "{\"content\":\"hello\"}")))
                .observation();

        assertThat(chat.payload().inputText()).isEqualTo("[{\"role\":\"user\",\"content\":\"hi\"}]");
        assertThat(chat.payload().outputText()).isEqualTo("{\"message\":{\"content\":\"hello\"}}");
    }

    @Test
    void readsTheExchangesOfTheOthers() {
        assertExchange(
                "genkit-tracer",
                Map.of("genkit:input", "{\"messages\":[1]}", "genkit:output", "{\"message\":2}"),
                "[1]",
                "2");
        assertExchange("@flue/opentelemetry", Map.of("flue.tool.arguments", "a", "flue.tool.result", "b"), "a", "b");
        assertExchange(
                "gcp.vertex.agent",
                Map.of(
                        "gcp.vertex.agent.llm_request",
                        "{}",
                        "gcp.vertex.agent.tool_call_args",
                        "a",
                        "gcp.vertex.agent.llm_response",
                        "{}",
                        "gcp.vertex.agent.tool_response",
                        "b"),
                "a",
                "b");
        assertExchange(
                "logfire",
                Map.of(
                        "events",
                        "[{\"event.name\":\"gen_ai.user.message\"},{\"event.name\":\"gen_ai.choice\",\"x\":1}]"),
                "[{\"event.name\":\"gen_ai.user.message\"}]",
                "{\"event.name\":\"gen_ai.choice\",\"x\":1}");
        assertExchange("livekit-agents", Map.of("lk.input_text", "a", "lk.response.text", "b"), "a", "b");
        assertExchange("x", Map.of("mlflow.spanInputs", "a", "mlflow.spanOutputs", "b"), "a", "b");
        assertExchange("x", Map.of("traceloop.entity.input", "a", "traceloop.entity.output", "b"), "a", "b");
        assertExchange("x", Map.of("input", "a", "output", "b"), "a", "b");
        assertExchange(
                "x",
                Map.of("gen_ai.prompt.0.content", "a", "gen_ai.completion.0.content", "b"),
                "[{\"content\":\"a\"}]",
                "[{\"content\":\"b\"}]");
    }

    @Test
    void readsTagsInAnyForm() {
        assertThat(tags(List.of("b", "a"))).containsExactly("a", "b");
        assertThat(tags("[\"b\", \"a\", 1]")).containsExactly("1", "a", "b");
        assertThat(tags("b, a,,")).containsExactly("a", "b");
        assertThat(tags("[broken")).containsExactly("[broken");
        assertThat(tags("one")).containsExactly("one");
    }

    @Test
    void hushesTheInnerWorkingsOfLiveKit() {
        Observation noise = SentExport.of("livekit-agents", "1")
                .span(SentSpan.of(ID, "tts_node"))
                .observation();

        assertThat(noise.status().level()).isEqualTo(Level.DEBUG);
    }

    private static void assertExchange(String scope, Map<String, Object> attributes, String input, String output) {
        SentSpan span = SentSpan.of(ID, "x");
        attributes.forEach(span::with);
        Observation observation = SentExport.of(scope, "1").span(span).observation();

        assertThat(observation.payload().inputText()).as(scope).isEqualTo(input);
        assertThat(observation.payload().outputText()).as(scope).isEqualTo(output);
        assertThat(observation.payload().metadataText()).contains("\"attributes\":{}");
    }

    private static List<String> tags(Object sent) {
        TraceState trace = SentExport.of("x", "1")
                .span(SentSpan.of(ID, "x").with("langfuse.trace.tags", sent))
                .trace();
        return trace.tagList();
    }
}
