// Traces that show what a trace page has to draw: a wide and deep tree, a conversation with tools, hostile content.
import { newSpanId, newTraceId, span } from "./otlp.mjs";

/** One agent run of `count` observations, eight children each, with errors and models; the name of the last is `step N`. */
export function largeTrace(count, name) {
  const traceId = newTraceId();
  const ids = Array.from({ length: count }, newSpanId);
  const start = Date.now() - 600_000;
  return {
    traceId,
    spans: ids.map((id, index) => {
      const parent = index === 0 ? undefined : ids[Math.floor((index - 1) / 8)];
      const kind = ["span", "tool", "generation", "retriever"][index % 4];
      return span({
        traceId, id, parent, start, name: index === 0 ? name : `step ${index}`, from: index * 5, to: index === 0 ? count * 5 + 100 : index * 5 + 40,
        attributes: { "langfuse.observation.type": index === 0 ? "agent" : kind, ...(kind === "generation" ? { "langfuse.observation.model.name": "gpt-4o-2024-08-06" } : {}) },
        ...(index % 1_000 === 999 ? { error: "upstream said no" } : {}),
      });
    }),
  };
}

const CONVERSATION = [
  { role: "system", content: "You are a **weather** assistant." },
  { role: "user", content: [{ type: "text", text: "What is the weather in Paris?" }, { type: "image_url", image_url: { url: "https://tracker.example/pixel.png" } }] },
  { role: "assistant", content: null, tool_calls: [{ id: "call_7", type: "function", function: { name: "get_weather", arguments: '{"city":"Paris","unit":"C"}' } }] },
  { role: "tool", tool_call_id: "call_7", content: '{"temperature":21,"sky":"clear"}' },
];

const ANSWER = [
  "## Weather in Paris",
  "",
  "- **21 °C**, clear sky",
  "- more at [the service](https://weather.example/paris)",
  "",
  "| hour | °C |",
  "|---|---|",
  "| 12 | 21 |",
  "",
  "```json",
  '{"ok": true}',
  "```",
  "",
  "![map](https://tracker.example/map.png) <script>window.hacked = 1</script>",
].join("\n");

/** An agent with a generation that calls a tool, and content of strangers that must stay harmless. */
export function agentTrace(name, attributes = {}) {
  const traceId = newTraceId();
  const [root, generation, tool] = [newSpanId(), newSpanId(), newSpanId()];
  const start = Date.now() - 5_000;
  let deep = { end: "needle" };
  for (let level = 0; level < 250; level += 1) deep = { level: deep };
  return {
    traceId,
    generation,
    spans: [
      span({
        traceId, id: root, name, start, to: 2_400,
        attributes: {
          "langfuse.observation.type": "agent", "langfuse.trace.name": name, "langfuse.user.id": "ada", "langfuse.session.id": `session ${traceId.slice(0, 6)}`, "langfuse.trace.tags": '["weather"]',
          "langfuse.trace.input": "What is the weather in Paris?", "langfuse.trace.output": ANSWER, "langfuse.observation.input": "What is the weather in Paris?", "langfuse.observation.output": ANSWER,
          "langfuse.observation.metadata": { deep, evil: "\u202egnp.exe \u001b[31mred\u001b[0m", "tool names": ["get_weather"], formula: '=HYPERLINK("https://evil.example")' }, ...attributes,
        },
      }),
      span({
        traceId, id: generation, parent: root, name: "answer", start, from: 300, to: 1_900,
        attributes: {
          "langfuse.observation.type": "generation", "langfuse.observation.model.name": "gpt-4o-2024-08-06", "langfuse.observation.input": CONVERSATION,
          "langfuse.observation.output": { role: "assistant", content: ANSWER }, "langfuse.observation.usage_details": { input: 180, output: 64 },
          "langfuse.observation.completion_start_time": new Date(start + 800).toISOString(), "langfuse.observation.model.parameters": { temperature: 0.2 },
        },
      }),
      span({
        traceId, id: tool, parent: generation, name: "get_weather", start, from: 900, to: 1_200, error: "Timed out once, retried",
        attributes: { "langfuse.observation.type": "tool", "langfuse.observation.input": { city: "Paris" }, "langfuse.observation.output": "x".repeat(30_000) },
      }),
    ],
  };
}
