"""Wrong requests: each gets its own clear answer, and what is right beside it is stored."""

import gzip
import json
import re

import pytest

from walks import otlp
from walks.api import Api

UNKNOWN_SECRET = "sk-lf-00000000-0000-4000-8000-000000000000"
UNKNOWN_PUBLIC = "pk-lf-00000000-0000-4000-8000-000000000000"
JSON = "application/json"


def ids(span):
    return span.trace_id.hex(), span.span_id.hex()


def observation(api, span):
    """The stored observation of a span that was just sent."""
    return api.get(f"/api/public/observations/{span.span_id.hex()}")


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({}, "No authorization header"),
        ({"Authorization": "Digest abc"}, "Invalid authorization header"),
        ({"Authorization": "Basic !!!"}, "Invalid authorization header. Confirm that you've configured the correct host."),
    ],
)
def test_missing_or_unreadable_key(product, headers, message):
    for method, path in (("POST", otlp.PATH), ("GET", "/api/public/traces"), ("POST", "/api/public/ingestion")):
        answer = Api(product.url).request(method, path, headers=headers)
        assert (answer.status_code, answer.json()["message"]) == (401, message), path


@pytest.mark.parametrize("half", ["secret", "public", "both"])
def test_wrong_half_of_a_key(tenant, half):
    public = UNKNOWN_PUBLIC if half != "secret" else tenant.public_key
    secret = UNKNOWN_SECRET if half != "public" else tenant.secret_key
    stranger = Api(tenant.url, keys=(public, secret))
    span = otlp.span("of a stranger")
    for answer in (otlp.post(stranger, otlp.request(span)), stranger.request("GET", "/api/public/traces")):
        assert answer.status_code == 401
        assert answer.json()["message"] == "Invalid credentials. Confirm that you've configured the correct host."
    assert tenant.api.request("GET", f"/api/public/traces/{span.trace_id.hex()}").status_code == 404


@pytest.mark.parametrize(
    ("body", "content_type", "headers", "error"),
    [
        (otlp.request(otlp.span("cut off"))[:-5], "application/x-protobuf", {}, "Failed to parse OTel Protobuf Trace"),
        (b'{"resourceSpans": [', JSON, {}, "Failed to parse OTel JSON Trace"),
        (b"hello", "text/plain", {}, "Invalid content type"),
        (b"not gzip", "application/x-protobuf", {"Content-Encoding": "gzip"}, "Failed to decompress request body"),
    ],
    ids=["protobuf", "json", "content type", "gzip"],
)
def test_unreadable_export(api, body, content_type, headers, error):
    answer = otlp.post(api, body, content_type, **headers)
    assert (answer.status_code, answer.json()["error"]) == (400, error)


def test_unreadable_batch(api):
    answer = api.request("POST", "/api/public/ingestion", content=b'{"batch": [', headers={"Content-Type": JSON})
    assert answer.status_code == 400
    assert answer.json()["message"]


def test_span_without_ids_costs_only_itself(api):
    good = otlp.span("good")
    answer = otlp.post(api, otlp.request(otlp.span("no ids", trace_id=b"", span_id=b""), good))
    assert answer.status_code == 200
    partial = otlp.ExportTraceServiceResponse.FromString(answer.content).partial_success
    assert partial.rejected_spans == 1
    assert "traceId" in partial.error_message
    assert observation(api, good)["name"] == "good"


def test_export_without_any_valid_span_is_refused(api):
    answer = otlp.post(api, otlp.request(otlp.span("no ids", trace_id=b"", span_id=b"")))
    assert answer.status_code == 400
    assert "Invalid OTLP trace export: 1 of 1 span(s) cannot be processed" in answer.text


def test_nul_character_and_lone_surrogate_are_stored_readably(api):
    nul = otlp.span("nul \0 name", {"user.id": "a\0b", "langfuse.observation.input": "before\0after"})
    assert otlp.post(api, otlp.request(nul)).status_code == 200
    stored = observation(api, nul)
    assert "before" in stored["input"] and "after" in stored["input"]

    trace_id, span_id = ids(otlp.span("surrogate"))
    attribute = {"key": "langfuse.observation.output", "value": {"stringValue": "half \ud800 pair"}}
    span = {"traceId": trace_id, "spanId": span_id, "name": "surrogate", "startTimeUnixNano": "1760000000000000000",
            "endTimeUnixNano": "1760000001000000000", "attributes": [attribute]}
    body = json.dumps({"resourceSpans": [{"scopeSpans": [{"spans": [span]}]}]}).encode()
    assert otlp.post(api, body, JSON).status_code == 200
    assert "pair" in api.get(f"/api/public/observations/{span_id}")["output"]


def test_user_id_of_ten_thousand_characters(api):
    """Longer than an index key may be: it must not fail, and the spans beside it least of all."""
    long, good = otlp.span("long user", {"user.id": "u" * 10_000}), otlp.span("beside it", {"user.id": "short"})
    assert otlp.post(api, otlp.request(long, good)).status_code == 200
    assert observation(api, good)["name"] == "beside it"
    assert observation(api, long)["name"] == "long user"
    assert api.get(f"/api/public/traces/{long.trace_id.hex()}")["userId"].startswith("u" * 200)


def test_attribute_of_ten_megabytes_is_stored(api):
    large = "0123456789abcdef" * (10 * 1024 * 1024 // 16)
    span = otlp.span("large", {"langfuse.observation.input": large})
    assert otlp.post(api, otlp.request(span)).status_code == 200
    assert observation(api, span)["input"] == large


def test_large_bodies_get_our_answer(api):
    """The cap is 32 MiB, less where the heap is small: what is over it is told so, what is under it is stored."""
    spans = [otlp.span("20 MB", {"input": "x" * 1_000_000}) for _ in range(20)]
    twenty = otlp.post(api, otlp.request(*spans))
    if twenty.status_code == 200:
        assert observation(api, spans[-1])["name"] == "20 MB"
    else:
        assert_too_large(twenty, 20_000_000)
    forty = otlp.request(*[otlp.span("40 MB", {"input": "x" * 1_000_000}) for _ in range(40)])
    assert_too_large(otlp.post(api, forty), 40_000_000)
    batch = {"batch": [{"id": str(n), "type": "score-create", "timestamp": "2026-01-01T00:00:00Z", "metadata": "x" * 1_000_000,
                        "body": {"name": "n", "value": 1, "traceId": "t"}} for n in range(20)]}
    assert_too_large(api.request("POST", "/api/public/ingestion", json=batch), 20_000_000)


def assert_too_large(answer, size):
    """Our 413 says what the limit is."""
    assert answer.status_code == 413, f"{answer.status_code} {answer.text[:300]}"
    limit = re.search(r"larger than (\d+) bytes", answer.json()["message"])
    assert limit and int(limit.group(1)) < size, answer.text


def test_unknown_event_is_refused_beside_a_stored_score(api, unique):
    events = [
        {"id": "1", "timestamp": "2026-01-01T00:00:00Z", "type": "no-such-event", "body": {"id": "x"}},
        {"id": "2", "timestamp": "2026-01-01T00:00:00Z", "type": "score-create", "body": {"name": "no value"}},
        {"id": "3", "timestamp": "2026-01-01T00:00:00Z", "type": "score-create",
         "body": {"id": unique, "name": "good", "value": 1, "traceId": unique}},
    ]
    answer = api.request("POST", "/api/public/ingestion", json={"batch": events})
    assert answer.status_code == 207
    assert [one["id"] for one in answer.json()["successes"]] == ["3"]
    assert {one["id"]: one["status"] for one in answer.json()["errors"]} == {"1": 400, "2": 400}


QUERY = {
    "view": "traces",
    "dimensions": [],
    "metrics": [{"measure": "count", "aggregation": "count"}],
    "filters": [],
    "fromTimestamp": "2025-01-01T00:00:00Z",
    "toTimestamp": "2025-12-31T23:59:59Z",
}


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"toTimestamp": QUERY["fromTimestamp"]}, ["fromTimestamp"]),
        ({"fromTimestamp": "2026-01-01T00:00:00Z"}, ["fromTimestamp"]),
        ({"view": "nothing"}, ["traces", "observations"]),
        ({"dimensions": [{"field": "nothing"}]}, ["nothing", "userId", "sessionId"]),
        ({"metrics": [{"measure": "nothing", "aggregation": "sum"}]}, ["nothing", "latency", "totalCost"]),
        ({"metrics": [{"measure": "latency", "aggregation": "nothing"}]}, ["p95"]),
        ({"filters": [{"column": "nothing", "operator": "=", "value": "x", "type": "string"}]}, ["nothing", "userId"]),
        ({"timeDimension": {"granularity": "nothing"}}, ["minute", "day"]),
    ],
    ids=["from is to", "from after to", "view", "dimension", "measure", "aggregation", "filter", "granularity"],
)
def test_wrong_metrics_query_names_what_is_allowed(api, change, named):
    answer = api.request("GET", "/api/public/metrics", params={"query": json.dumps({**QUERY, **change})})
    assert answer.status_code == 400
    assert all(word in answer.text for word in named), answer.text[:800]


def test_metrics_query_that_is_no_json(api):
    answer = api.request("GET", "/api/public/metrics", params={"query": "{"})
    assert answer.status_code == 400
    assert answer.json() == {"message": "Invalid JSON in query parameter", "error": "InvalidRequestError"}


def test_unknown_api_route_is_json_with_its_name(api):
    for path in ("/api/public/no-such-route", "/api/no-such-route"):
        answer = api.request("GET", path)
        assert answer.status_code == 404
        assert "no-such-route" in json.dumps(answer.json())


def test_gzipped_export_is_stored(api):
    span = otlp.span("gzipped")
    assert otlp.post(api, gzip.compress(otlp.request(span)), **{"Content-Encoding": "gzip"}).status_code == 200
    assert observation(api, span)["name"] == "gzipped"
