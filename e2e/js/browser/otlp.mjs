// Spans over OTLP/JSON, as any program could send them.
import { randomBytes } from "node:crypto";
import { product } from "./product.mjs";

const NANOS = 1_000_000n;
// as many as stay well under the server's limit for one request
const BATCH = 1_000;

export const newTraceId = () => randomBytes(16).toString("hex");
export const newSpanId = () => randomBytes(8).toString("hex");

/** One span; times in milliseconds from `start`, attributes by their Langfuse names (objects are written as JSON). */
export function span({ traceId, id = newSpanId(), parent, name, start = Date.now(), from = 0, to = from, attributes = {}, error }) {
  return {
    traceId,
    spanId: id,
    ...(parent ? { parentSpanId: parent } : {}),
    name,
    kind: 1,
    startTimeUnixNano: String(BigInt(Math.round(start + from)) * NANOS),
    endTimeUnixNano: String(BigInt(Math.round(start + to)) * NANOS),
    attributes: Object.entries(attributes).map(([key, value]) => ({ key, value: attribute(value) })),
    ...(error ? { status: { code: 2, message: error } } : {}),
  };
}

function attribute(value) {
  if (typeof value === "number") return Number.isInteger(value) ? { intValue: String(value) } : { doubleValue: value };
  if (typeof value === "boolean") return { boolValue: value };
  return { stringValue: typeof value === "string" ? value : JSON.stringify(value) };
}

/** Sends spans with the keys of a project; every batch is stored when this returns. */
export async function sendSpans({ publicKey, secretKey }, spans) {
  for (let at = 0; at < spans.length; at += BATCH) {
    const body = { resourceSpans: [{ resource: { attributes: [] }, scopeSpans: [{ scope: { name: "walk" }, spans: spans.slice(at, at + BATCH) }] }] };
    const answer = await fetch(`${product.url}/api/public/otel/v1/traces`, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        Authorization: `Basic ${Buffer.from(`${publicKey}:${secretKey}`).toString("base64")}`,
      },
      body: JSON.stringify(body),
    });
    if (answer.status !== 200) throw new Error(`spans: HTTP ${answer.status} ${await answer.text()}`);
  }
}
