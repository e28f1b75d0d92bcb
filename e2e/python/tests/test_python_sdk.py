"""The Python SDKs 3.x and 4.x beyond the article: every observation type, errors, streams, scores, look-ups."""

import json

import pytest
from openai_stub import answer_to, usage_of

from walks.prices import assert_cost, cost_of
from walks.programs import SDKS, run
from walks.tree import named, names

TYPES = ["span", "agent", "tool", "chain", "retriever", "evaluator", "guardrail", "embedding", "generation"]


@pytest.fixture(scope="module", params=["v3", "v4"])
def sdk(request):
    return request.param


@pytest.fixture(scope="module")
def made(sdk, tenant, stub):
    """What sdk/everything.py made, and its trace as the API tells it right after."""
    word = f"python{sdk}"
    settings = {**tenant.sdk_environment(), "OPENAI_BASE_URL": f"{stub}/v1", "OPENAI_API_KEY": "sk-stub"}
    printed = run(SDKS / "everything.py", sdk, settings, word)
    made = json.loads(printed.splitlines()[-1])
    return {**made, "word": word, "detail": tenant.api.get(f"/api/public/traces/{made['trace']}")}


def test_client_finds_project_and_trace_page(made, tenant):
    assert made["auth_check"] is True
    assert made["url"] == f"{tenant.url}/project/{tenant.project_id}/traces/{made['trace']}"


def test_trace_carries_what_was_propagated(made):
    trace, word = made["detail"], made["word"]
    assert (trace["name"], trace["userId"], trace["sessionId"]) == ("everything", f"user-{word}", f"session-{word}")
    assert sorted(trace["tags"]) == sorted([word, "python"])
    assert trace["version"] == "1.2.3"
    assert trace["metadata"]["tier"] == "gold"
    assert trace["output"] == {"url": made["url"], "trace": made["trace"]}


def test_every_type_is_nested_as_it_ran(made):
    tree = names(made["detail"])["everything"]
    for kind in TYPES:
        tree = tree[f"a {kind}"]
        one = named(made["detail"], f"a {kind}")
        assert (one["type"], one["input"]) == (kind.upper(), {"left": len(TYPES) - TYPES.index(kind)})
    assert tree == {"an event": {}}
    event = named(made["detail"], "an event")
    assert (event["type"], event["input"]) == ("EVENT", "tick")
    assert event["metadata"]["deep"] == {"er": [1, None, True]}


def test_cached_and_reasoning_tokens_are_priced_as_such(made):
    usage = usage_of("[cached] and [reasoning]")
    generation = asked(made, "[cached] and [reasoning]")
    assert generation["usageDetails"]["input_cached_tokens"] == 1024
    assert generation["usageDetails"]["output_reasoning_tokens"] == 256
    assert generation["usageDetails"]["input"] == usage["prompt_tokens"] - 1024
    assert_cost(generation["calculatedTotalCost"], cost_of(usage))
    assert generation["modelParameters"]["temperature"] == pytest.approx(0.5)


def test_stream_has_its_answer_usage_and_first_token(made):
    generation = asked(made, "streamed")
    assert answer_to("streamed") in json.dumps(generation["output"])
    assert generation["completionStartTime"] is not None
    assert generation["timeToFirstToken"] >= 0
    assert_cost(generation["calculatedTotalCost"], cost_of(usage_of("streamed")))


def test_error_is_an_error_and_costs_nothing(made):
    generation = asked(made, "[error]")
    assert generation["level"] == "ERROR"
    assert "stub is out of quota" in generation["statusMessage"]
    assert not generation["calculatedTotalCost"]
    calls = named(made["detail"], "calls")
    assert (calls["level"], calls["statusMessage"]) == ("WARNING", "went on without an answer")


def test_scores_are_in_the_trace(made):
    scores = {score["name"]: score for score in made["detail"]["scores"]}
    assert (scores["usefulness"]["value"], scores["usefulness"]["comment"]) == (0.75, "mostly")
    assert scores["tone"]["stringValue"] == "friendly"
    assert scores["tone"]["observationId"] == named(made["detail"], "everything")["id"]
    assert (scores["correct"]["value"], scores["correct"]["stringValue"]) == (1, "True")
    assert scores["correct"]["id"] == f"score-{made['word']}"


def test_flushed_span_is_read_at_once(sdk, tenant):
    statuses = json.loads(run(SDKS / "read_after_flush.py", sdk, tenant.sdk_environment()))
    assert statuses == [200] * 10


def test_wrong_secret_is_refused_by_name(sdk, tenant):
    settings = {**tenant.sdk_environment(), "LANGFUSE_SECRET_KEY": "sk-lf-00000000-0000-4000-8000-000000000000"}
    printed = run(SDKS / "wrong_key.py", sdk, settings)
    assert "UnauthorizedError" in printed or "Invalid credentials" in printed
    assert "auth_check True" not in printed


def asked(made, question):
    found = [
        one
        for one in made["detail"]["observations"]
        if one["name"] == "OpenAI-generation" and one["input"][-1]["content"] == question
    ]
    assert len(found) == 1, f"{len(found)} generations asked {question}"
    return found[0]
