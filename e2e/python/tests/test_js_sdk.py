"""The JavaScript SDK: @langfuse/tracing, @langfuse/otel, @langfuse/openai and @langfuse/client."""

import json

import pytest
from openai_stub import answer_to, usage_of

from walks.prices import assert_cost, cost_of
from walks.programs import run_js
from walks.tree import named, names

WORD = "javascript"


@pytest.fixture(scope="module")
def made(tenant, stub):
    """What js/everything.mjs made, and its trace as the API tells it right after."""
    settings = {**tenant.sdk_environment(), "OPENAI_BASE_URL": f"{stub}/v1", "OPENAI_API_KEY": "sk-stub"}
    made = json.loads(run_js("everything.mjs", settings, WORD).splitlines()[-1])
    return {**made, "detail": tenant.api.get(f"/api/public/traces/{made['trace']}")}


def test_client_reads_back_what_it_flushed(made, tenant):
    assert made["readBack"] == len(made["detail"]["observations"]) == 14
    assert made["url"] == f"{tenant.url}/project/{tenant.project_id}/traces/{made['trace']}"


def test_trace_carries_what_was_propagated(made):
    trace = made["detail"]
    assert (trace["name"], trace["userId"], trace["sessionId"]) == ("everything", f"user-{WORD}", f"session-{WORD}")
    assert sorted(trace["tags"]) == sorted([WORD, "js"])
    assert (trace["version"], trace["metadata"]["tier"]) == ("1.2.3", "gold")
    assert (trace["input"], trace["output"]) == ({"word": WORD}, answer_to("What is Langfuse?"))


def test_names_are_nested_as_the_functions_were(made):
    tree = names(made["detail"])["everything"]
    assert list(tree["story"].values()) == [{}]
    for kind in ("agent", "tool", "chain", "retriever", "evaluator", "guardrail", "embedding"):
        assert tree[f"a {kind}"] == {}
        one = named(made["detail"], f"a {kind}")
        assert (one["type"], one["input"]) == (kind.upper(), kind)


@pytest.mark.parametrize("question", ["What is Langfuse?", "[cached] and [reasoning]", "streamed"])
def test_generation_has_model_usage_and_exact_cost(made, question):
    generation = asked(made, question)
    usage = usage_of(question)
    assert generation["type"] == "GENERATION"
    # of a stream this SDK reports the model that was asked for, not the one that answered
    assert generation["model"] == ("gpt-4o" if question == "streamed" else "gpt-4o-2024-08-06")
    assert answer_to(question) in json.dumps(generation["output"])
    assert generation["usageDetails"]["total"] == usage["total_tokens"]
    assert_cost(generation["calculatedTotalCost"], cost_of(usage))


def test_error_is_an_error(made):
    generation = asked(made, "[error]")
    assert generation["level"] == "ERROR"
    assert not generation["calculatedTotalCost"]


def test_scores_are_in_the_trace(made):
    scores = {score["name"]: score for score in made["detail"]["scores"]}
    assert (scores["usefulness"]["value"], scores["usefulness"]["comment"]) == (0.75, "mostly")
    assert (scores["tone"]["stringValue"], scores["tone"]["observationId"]) == ("friendly", made["observation"])
    assert (scores["correct"]["value"], scores["correct"]["id"]) == (1, f"score-{WORD}")


def asked(made, question):
    # this SDK sends the whole request as the input, not the list of messages
    found = [
        one
        for one in made["detail"]["observations"]
        if one["type"] == "GENERATION" and one["input"]["messages"][-1]["content"] == question
    ]
    assert len(found) == 1, f"{len(found)} generations asked {question}"
    return found[0]
