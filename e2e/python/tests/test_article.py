"""The article's three programs, with the real packages of two SDK generations."""

import ast
from datetime import datetime, timedelta, timezone

import pytest
from openai_stub import answer_to, usage_of

from walks import otlp
from walks.prices import assert_cost, buckets_of, cost_of
from walks.programs import article_program, run
from walks.tenants import new_tenant
from walks.tree import named, names

QUESTION = "What is Langfuse?"
COUNTS = {"user_001": 2, "user_002": 1}
# the 4.x form of the second program names the user with propagate_attributes
USERS_PROGRAM = {"v3": "users.py", "v4": "users_v4.py"}


@pytest.fixture(scope="module", params=["v3", "v4"])
def sdk(request):
    return request.param


@pytest.fixture(scope="module")
def tenant(product, sdk):
    return new_tenant(product, f"Article-{sdk}")


def test_simplest_program_is_one_trace_with_everything(sdk, tenant, api, stub):
    run(article_program("simplest.py", tenant, stub), sdk, {})

    traces = api.get("/api/public/traces")
    assert traces["meta"]["totalItems"] == 1
    trace = api.get(f"/api/public/traces/{traces['data'][0]['id']}")
    assert names(trace) == {"main": {"story": {"OpenAI-generation": {}}}}
    assert trace["name"] == "main"
    assert trace["input"] == {"args": [], "kwargs": {}}
    assert trace["output"] == answer_to(QUESTION)
    assert trace["htmlPath"] == f"/project/{tenant.project_id}/traces/{trace['id']}"

    generation = named(trace, "OpenAI-generation")
    usage = usage_of(QUESTION)
    assert generation["type"] == "GENERATION"
    assert generation["model"] == "gpt-4o-2024-08-06"
    assert generation["input"] == [{"role": "user", "content": QUESTION}]
    assert generation["output"]["content"] == answer_to(QUESTION)
    tokens = {bucket: count for bucket, count in buckets_of(usage).items() if count}
    assert {key: count for key, count in generation["usageDetails"].items() if count} == {
        **tokens, "total": usage["total_tokens"]
    }
    assert_cost(generation["costDetails"]["total"], cost_of(usage))
    assert_cost(generation["calculatedTotalCost"], cost_of(usage))
    assert_cost(trace["totalCost"], cost_of(usage))
    assert named(trace, "story")["output"] == answer_to(QUESTION)


def test_calls_are_counted_per_user(sdk, tenant, api, stub):
    printed = run(
        article_program(USERS_PROGRAM[sdk], tenant, stub),
        sdk,
        {**tenant.sdk_environment(), "OPENAI_BASE_URL": f"{stub}/v1", "OPENAI_API_KEY": "sk-stub"},
    )
    assert answer_to("如何统计调用次数？") in printed

    for user, count in COUNTS.items():
        rows = api.get("/api/public/traces", userId=user)["data"]
        assert [row["name"] for row in rows] == ["ask_llm"] * count
    rows = tenant.person.get(f"/api/projects/{tenant.project_id}/users")["data"]
    assert {row["userId"]: row["traces"] for row in rows} == COUNTS
    questions = ["你好，Langfuse 是什么？", "再给我一个例子"]
    first = next(row for row in rows if row["userId"] == "user_001")
    assert first["totalTokens"] == sum(usage_of(question)["total_tokens"] for question in questions)
    assert_cost(first["totalCost"], sum(cost_of(usage_of(question)) for question in questions))


def test_query_with_its_two_timestamps_changed_counts_them(sdk, tenant, stub):
    now = datetime.now(timezone.utc)
    program = article_program("count.py", tenant, stub)
    text = program.read_text()
    for written, meant in (("2025-01-01T00:00:00Z", now - timedelta(hours=1)), ("2025-12-31T23:59:59Z", now + timedelta(minutes=1))):
        assert text.count(written) == 1
        text = text.replace(written, meant.strftime("%Y-%m-%dT%H:%M:%SZ"))
    program.write_text(text)

    assert counted(run(program, sdk, tenant.sdk_environment())) == COUNTS


def test_query_as_written_counts_spans_of_2025(sdk, product, stub):
    tenant = new_tenant(product, f"Year-{sdk}")
    for user in ("user_001", "user_002", "user_001"):
        otlp.send_past_span(tenant, user, datetime(2025, 10, 3, 12, 30, tzinfo=timezone.utc))

    assert counted(run(article_program("count.py", tenant, stub), sdk, tenant.sdk_environment())) == COUNTS


def counted(printed):
    """The rows that the third program printed, without the calls of nobody in particular."""
    rows = ast.literal_eval(printed)["data"]
    assert all(set(row) == {"userId", "count_count"} for row in rows), rows
    return {row["userId"]: row["count_count"] for row in rows if row["userId"]}
