// Uses what the JavaScript SDK offers; prints what it made as JSON. Argument: a word that only this run uses.
import { LangfuseClient } from "@langfuse/client";
import { observeOpenAI } from "@langfuse/openai";
import { LangfuseSpanProcessor } from "@langfuse/otel";
import { getActiveTraceId, observe, propagateAttributes, startActiveObservation, startObservation } from "@langfuse/tracing";
import { NodeTracerProvider } from "@opentelemetry/sdk-trace-node";
import OpenAI from "openai";

const word = process.argv[2];
const spans = new LangfuseSpanProcessor();
const provider = new NodeTracerProvider({ spanProcessors: [spans] });
provider.register();
const langfuse = new LangfuseClient();
const openai = observeOpenAI(new OpenAI({ maxRetries: 0 }));

const ask = async (content, options = {}) =>
  openai.chat.completions.create({ model: "gpt-4o", messages: [{ role: "user", content }], ...options });

const story = observe(async () => (await ask("What is Langfuse?")).choices[0].message.content, { name: "story" });

const calls = observe(
  async () => {
    await ask("[cached] and [reasoning]", { temperature: 0.5 });
    for await (const piece of await ask("streamed", { stream: true, stream_options: { include_usage: true } })) void piece;
    await ask("[error]").catch((refusal) => {
      if (refusal.status !== 429) throw refusal;
    });
  },
  { name: "calls" },
);

const made = await startActiveObservation("everything", async (root) =>
  propagateAttributes(
    { userId: `user-${word}`, sessionId: `session-${word}`, tags: [word, "js"], metadata: { tier: "gold" }, version: "1.2.3" },
    async () => {
      root.update({ input: { word } });
      const output = await story();
      await calls();
      for (const asType of ["agent", "tool", "chain", "retriever", "evaluator", "guardrail", "embedding"])
        startObservation(`a ${asType}`, { input: asType }, { asType }).end();
      root.update({ output });
      langfuse.score.activeTrace({ name: "usefulness", value: 0.75, dataType: "NUMERIC", comment: "mostly" });
      langfuse.score.activeObservation({ name: "tone", value: "friendly", dataType: "CATEGORICAL" });
      return { trace: getActiveTraceId(), observation: root.id };
    },
  ),
);
langfuse.score.create({ id: `score-${word}`, traceId: made.trace, name: "correct", value: 1, dataType: "BOOLEAN" });

await spans.forceFlush();
await langfuse.flush();
// read back at once: what is flushed is there
const read = await langfuse.api.trace.get(made.trace);
console.log(JSON.stringify({ ...made, url: await langfuse.getTraceUrl(made.trace), readBack: read.observations.length }));
await provider.shutdown();
