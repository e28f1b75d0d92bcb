// What the walk of Home sends, and what the page has to make of it.
import { randomUUID } from "node:crypto";
import { newTraceId, sendSpans, span } from "./otlp.mjs";
import { product } from "./product.mjs";

const MINUTE = 60_000;
// gpt-4o-2024-08-06 costs 2.5 and 10 USD a million
const COST = (input, output) => (input * 2.5 + output * 10) / 1_000_000;

/** One trace with one call of a model; `at` in milliseconds. */
export function call({ at, name, user = "", environment = "production", model = "gpt-4o-2024-08-06", input = 1000, output = 100, level = "DEFAULT", took = 1000 }) {
  const traceId = newTraceId();
  return {
    traceId,
    cost: model.startsWith("gpt-4o") ? COST(input, output) : null,
    tokens: input + output,
    span: span({
      traceId, name: `${name}-call`, start: at, to: took,
      attributes: {
        "langfuse.trace.name": name,
        "langfuse.environment": environment,
        ...(user ? { "langfuse.user.id": user } : {}),
        "langfuse.observation.type": "generation",
        "langfuse.observation.model.name": model,
        "langfuse.observation.level": level,
        "langfuse.observation.usage_details": { input, output },
      },
    }),
  };
}

export const sendCalls = (keys, calls) => sendSpans(keys, calls.map((each) => each.span));

/** Sends scores as an SDK does, and fails if one of them is refused. */
export async function sendScores({ publicKey, secretKey }, scores) {
  const response = await fetch(`${product.url}/api/public/ingestion`, {
    method: "POST",
    headers: { Authorization: `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString("base64")}`, "Content-Type": "application/json" },
    body: JSON.stringify({ batch: scores.map((body) => ({ id: randomUUID(), timestamp: new Date().toISOString(), type: "score-create", body: { id: randomUUID(), ...body } })) }),
  });
  const answer = await response.json();
  if (response.status !== 207 || answer.errors.length > 0) throw new Error(`${response.status} ${JSON.stringify(answer).slice(0, 500)}`);
}

/** Twelve calls of the last minutes and one of eight days ago, which only the comparison sees. */
export function teamOf(now) {
  const calls = [];
  for (let i = 0; i < 8; i += 1) {
    calls.push(call({ at: now - (5 + i) * MINUTE, name: "answer", user: i < 5 ? "ada" : "grace", input: 10_000 * (i + 1), took: 1000 * (i + 1), level: i === 7 ? "ERROR" : "DEFAULT" }));
  }
  calls.push(call({ at: now - 4 * MINUTE, name: "=HYPERLINK(1)", user: "grace", environment: "staging" }));
  calls.push(call({ at: now - 3 * MINUTE, name: "answer", user: "grace", environment: "staging" }));
  for (let i = 0; i < 2; i += 1) calls.push(call({ at: now - (20 + i) * MINUTE, name: "answer", user: "ada", model: "our-own-7b", input: 500, output: 500 }));
  const before = call({ at: now - 8 * 24 * 60 * MINUTE, name: "answer", user: "ada" });
  const scores = calls.slice(0, 4).map(({ traceId }, i) => ({ traceId, name: "quality", value: i / 4, dataType: "NUMERIC" }));
  scores.push({ traceId: calls[0].traceId, name: "tone", value: "polite", dataType: "CATEGORICAL" });
  return { calls, before, scores };
}

/** Around the night on which New York sets its clock back: two calls of its long Sunday, one of Monday. */
export const AROUND_THE_CLOCK = ["2026-11-01T04:30:00Z", "2026-11-02T04:30:00Z", "2026-11-02T05:30:00Z"];
