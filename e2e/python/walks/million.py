"""A project with a million observations, sent through the public API: `python -m walks.million STATE`.

STATE is a JSON file with url, public_key, secret_key and, if they differ from the defaults, observations, days, seed and until
(the newest hour). The same seed and hour send the same observations again: a run that was interrupted is simply repeated.
"""

import gzip
import json
import multiprocessing
import random
import sys
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

import httpx
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status

OTLP = "/api/public/otel/v1/traces"
BATCH = "/api/public/ingestion"
OBSERVATIONS = 1_000_000
DAYS = 30
SEED = 20
SENDERS = 2
TRACES_PER_REQUEST = 40
TRIES = 20
PATIENCE = 30

ENVIRONMENTS = (["production"] * 7) + ["staging", "staging", "development", "evaluation", "load-test"]
# one day's hours are not alike: few at night, most in the afternoon
HOURS = [hour for hour in range(24) for _ in range(1 + max(0, 9 - abs(14 - hour)))]
MODELS = ["gpt-4o", "gpt-4o-mini", "gpt-4.1", "o3-mini", "claude-sonnet-4-5-20250929", "claude-3-5-haiku-20241022", "gemini-2.5-flash", "our-own-7b"]
MODEL_WEIGHTS = [30, 25, 12, 5, 12, 8, 6, 2]
TRACE_NAMES = ["answer-question", "summarise-ticket", "draft-reply", "classify-intent", "plan-trip", "review-code", "extract-invoice", "search-docs"]
GENERATIONS = ["draft", "rewrite", "judge", "translate", "title", "route", "plan", "answer"]
TOOLS = ["get_weather", "search_web", "lookup_order", "run_sql", "send_mail", "convert_currency", "read_file", "open_ticket"]
RETRIEVERS = ["vector-search", "keyword-search", "rerank", "fetch-pages"]
TAGS = ["beta", "eu", "us", "vip", "internal", "nightly"]
WORDS = (
    "the plan for the second quarter asks every team to measure what a customer sees before it changes how the service answers "
    "because an average hides the slow request that somebody waited for and a price that nobody can explain is a price that "
    "nobody will pay again so we write down where each number came from and who may change it and what happens when it is wrong"
).split()


def text(dice, length):
    words = []
    size = 0
    while size < length:
        word = dice.choice(WORDS)
        words.append(word)
        size += len(word) + 1
    return " ".join(words)


class Maker:
    """Traces of one seed: five observations each, with sessions, users, tags, usage, errors and the odd unknown price."""

    def __init__(self, seed, days, until):
        self.dice = random.Random(seed)
        self.days = days
        self.until = until
        # drawn once: making text would be the larger part of the work
        self.paragraphs = [text(self.dice, self.dice.randint(300, 2600)) for _ in range(400)]

    def start(self):
        # more in the last days than in the first
        day = int(self.days * (1 - self.dice.random() ** 0.8))
        moment = self.until - timedelta(days=day)
        moment = moment.replace(hour=self.dice.choice(HOURS)) + timedelta(seconds=self.dice.random() * 3600)
        if moment > self.until:
            moment -= timedelta(days=1)
        return int(moment.timestamp() * 1_000) * 1_000_000

    def add_trace(self, spans):
        """Adds the spans of one trace to a repeated field; its id in hex."""
        dice = self.dice
        start = self.start()
        trace_id = dice.randbytes(16)
        name = TRACE_NAMES[min(int(dice.expovariate(0.5)), 7)]
        user = int(dice.paretovariate(1.1)) % 2000
        shared = {
            "langfuse.trace.name": name,
            "user.id": f"user-{user:04d}",
            "session.id": f"session-{user:04d}-{dice.randrange(10)}",
            "langfuse.environment": dice.choice(ENVIRONMENTS),
            "langfuse.release": f"2026.{dice.randint(8, 11)}",
            "langfuse.version": f"v{dice.randint(1, 6)}",
        }
        tags = dice.sample(TAGS, dice.choice([0, 1, 1, 2]))
        question, answer = dice.choice(self.paragraphs), dice.choice(self.paragraphs)

        root = dice.randbytes(8)
        moment = start + 2_000_000
        for kind in ("retriever", "generation", "tool", "generation"):
            moment = self.add_child(spans, trace_id, root, kind, moment, shared)
        self.put(spans.add(), trace_id, root, b"", name, start, moment + 1_000_000, {
            **shared, "langfuse.observation.type": "agent", "langfuse.observation.input": question[:900],
            "langfuse.observation.output": answer[:1200], "langfuse.trace.metadata.region": dice.choice(["eu-west", "us-east"]),
        }, tags)
        return trace_id.hex()

    def add_child(self, spans, trace_id, parent, kind, start, shared):
        dice = self.dice
        attributes = {**shared, "langfuse.observation.type": kind}
        milliseconds = min(int(dice.lognormvariate(5.5, 1)), 60_000)
        if kind == "generation":
            milliseconds = min(int(dice.lognormvariate(7.2, 0.7)), 120_000)
            prompt, completion = dice.randint(50, 6000), dice.randint(5, 1500)
            name = dice.choice(GENERATIONS)
            attributes |= {
                "langfuse.observation.model.name": dice.choices(MODELS, MODEL_WEIGHTS)[0],
                "langfuse.observation.usage_details": json.dumps({"input": prompt, "output": completion, "input_cached_tokens": dice.choice([0, 0, 40])}),
                "langfuse.observation.model.parameters": '{"temperature":0.2,"max_tokens":2000}',
                "langfuse.observation.input": json.dumps([{"role": "system", "content": self.paragraphs[0][:400]}, {"role": "user", "content": dice.choice(self.paragraphs)}]),
                "langfuse.observation.output": dice.choice(self.paragraphs),
            }
        elif kind == "tool":
            name = dice.choice(TOOLS)
            attributes |= {"langfuse.observation.input": json.dumps({"query": dice.choice(self.paragraphs)[:120]}), "langfuse.observation.output": dice.choice(self.paragraphs)[:500]}
        else:
            name = dice.choice(RETRIEVERS)
            attributes |= {"langfuse.observation.input": dice.choice(self.paragraphs)[:150], "langfuse.observation.output": json.dumps([dice.choice(self.paragraphs)[:700]])}
        error = dice.random() < 0.015
        if error:
            attributes["langfuse.observation.level"] = "ERROR"
            attributes["langfuse.observation.status_message"] = "upstream answered 529"
        end = start + milliseconds * 1_000_000
        self.put(spans.add(), trace_id, dice.randbytes(8), parent, name, start, end, attributes, (), error)
        return end

    def put(self, span, trace_id, span_id, parent, name, start, end, attributes, tags, error=False):
        span.trace_id, span.span_id, span.parent_span_id, span.name = trace_id, span_id, parent, name
        span.kind = Span.SPAN_KIND_INTERNAL
        span.start_time_unix_nano, span.end_time_unix_nano = start, end
        for key, value in attributes.items():
            attribute = span.attributes.add()
            attribute.key = key
            attribute.value.string_value = value
        if tags:
            attribute = span.attributes.add()
            attribute.key = "langfuse.trace.tags"
            for tag in tags:
                attribute.value.array_value.values.add().string_value = tag
        if error:
            span.status.code = Status.STATUS_CODE_ERROR

    def scores(self, trace_ids):
        """A fifth of the traces was judged, a tenth rated by its user."""
        now = datetime.now(timezone.utc).isoformat()
        for trace_id in trace_ids:
            chance = self.dice.random()
            if chance < 0.2:
                yield score(now, trace_id, "correctness", round(min(1, max(0, self.dice.gauss(0.8, 0.15))), 3), "NUMERIC")
            elif chance < 0.3:
                yield score(now, trace_id, "rating", self.dice.choice(["good", "good", "fair", "bad"]), "CATEGORICAL")


def score(now, trace_id, name, value, data_type):
    body = {"id": f"{trace_id}-{name}", "traceId": trace_id, "name": name, "value": value, "dataType": data_type}
    return {"id": f"{trace_id}-{name}-event", "type": "score-create", "timestamp": now, "body": body}


def send(client, path, body, headers):
    """A refusal that asks for patience is repeated; anything else ends the run."""
    for _ in range(TRIES):
        try:
            answer = client.post(path, content=body, headers=headers)
        except httpx.TransportError:
            time.sleep(1)
            continue
        if answer.status_code in (200, 207):
            return
        if answer.status_code not in (429, 503):
            break
        time.sleep(float(answer.headers.get("Retry-After", 1)))
    raise RuntimeError(f"{path}: {answer.status_code} {answer.text[:500]}")


def run_sender(place, sender, sent):
    maker = Maker(place["seed"] * 1000 + sender, place["days"], datetime.fromisoformat(place["until"]))
    traces = place["observations"] // 5 // SENDERS
    with httpx.Client(base_url=place["url"], auth=(place["public_key"], place["secret_key"]), timeout=PATIENCE) as client:
        for first in range(0, traces, TRACES_PER_REQUEST):
            request = ExportTraceServiceRequest()
            spans = request.resource_spans.add().scope_spans.add().spans
            ids = [maker.add_trace(spans) for _ in range(min(TRACES_PER_REQUEST, traces - first))]
            body = gzip.compress(request.SerializeToString(), 1)
            send(client, OTLP, body, {"Content-Type": "application/x-protobuf", "Content-Encoding": "gzip"})
            events = list(maker.scores(ids))
            if events:
                send(client, BATCH, json.dumps({"batch": events}), {"Content-Type": "application/json"})
            with sent.get_lock():
                sent.value += len(spans)


def main(state):
    hour = datetime.now(timezone.utc).replace(minute=0, second=0, microsecond=0)
    defaults = {"observations": OBSERVATIONS, "days": DAYS, "seed": SEED, "until": hour.isoformat()}
    place = defaults | json.loads(Path(state).read_text())
    sent = multiprocessing.Value("q", 0)
    senders = [multiprocessing.Process(target=run_sender, args=(place, number, sent)) for number in range(SENDERS)]
    began = time.monotonic()
    for process in senders:
        process.start()
    while any(process.is_alive() for process in senders):
        time.sleep(2)
        seconds = time.monotonic() - began
        print(f"\r{sent.value:>9,} of {place['observations']:,} observations, {sent.value / seconds:,.0f} per second ", end="", flush=True)
    print()
    if any(process.exitcode for process in senders):
        raise SystemExit("not everything was sent; run it again, what is there already stays as it is")


if __name__ == "__main__":
    main(*sys.argv[1:])
