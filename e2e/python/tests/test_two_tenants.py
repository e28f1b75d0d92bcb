"""Neither a key nor a login of one tenant sees or changes anything of another, on any route of the route table."""

import itertools
import re
from datetime import datetime, timezone

import pytest

from walks import otlp
from walks.api import Api
from walks.calls import call
from walks.expectations import EXPECTATIONS, LEAVE, OPERATIONS
from walks.tenants import new_tenant
from walks.victim import WORD, new_victim, picture, send_trace, with_own

# answered in one's own project whether there is such a thing or not: nothing is deleted, an empty list
SILENT = ("DELETE /api/public/traces/{traceId}", "GET /api/projects/{projectId}/sessions/{sessionId}/traces")
REFUSALS = (401, 403, 404)


@pytest.fixture(scope="module")
def victim(product):
    return new_victim(product)


@pytest.fixture(scope="module")
def stranger(product):
    return new_tenant(product, "Stranger")


@pytest.fixture(scope="module", autouse=True)
def unchanged(victim):
    """Whatever the strangers of this module do, the victim's picture stays."""
    before = picture(victim)
    yield
    assert picture(victim) == before


def test_owner_is_accepted_everywhere(product):
    """With the same paths and bodies: what refuses a stranger below is who he is."""
    owner = new_victim(product)
    publish(owner)
    for operation in OPERATIONS:
        caller = owner.tenant.api if EXPECTATIONS[operation].credential == "key" else owner.tenant.person
        answer = call(caller, operation, with_own(owner, operation, owner.tenant.person))
        # the last owner stays, and nobody has invited her by her address
        special = 409 if operation == LEAVE else 404 if "/api/me/invitations/{" in operation else None
        accepted = answer.status_code == special if special else answer.status_code < 300
        assert accepted, f"{operation}: {answer.status_code} {answer.text[:300]}"


@pytest.mark.parametrize("operation", OPERATIONS)
def test_stranger_is_refused_what_is_not_his(operation, victim, stranger):
    """Every mixture of the victim's and the stranger's ids in the path, with the stranger's key and login."""
    for ids in foreign_ids(operation, victim, stranger):
        for caller in (stranger.api, stranger.person):
            answer = call(caller, operation, ids)
            if operation not in SILENT:
                assert answer.status_code in REFUSALS, f"{operation} as {ids}: {answer.status_code} {answer.text[:300]}"
            assert WORD not in answer.text.lower()


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if "{" not in one])
def test_stranger_sees_only_his_own_in_lists(operation, victim, stranger):
    for caller in (stranger.api, stranger.person):
        answer = call(caller, operation, victim.ids)
        assert WORD not in answer.text.lower()
        assert answer.status_code < 500


def test_invented_invitation_opens_nothing(stranger):
    assert call(stranger.person, "POST /api/invitations/{token}/accept", {"token": "guess"}).status_code == 404


def test_equal_ids_in_two_projects_are_two_things(victim, stranger):
    """The stranger sends a span and a score with the victim's own ids: they land in his project, and only there."""
    span = otlp.span("mine", trace_id=bytes.fromhex(victim.trace_id), span_id=bytes.fromhex(victim.observation_id))
    assert otlp.post(stranger.api, otlp.request(span)).status_code == 200
    score = {"id": f"score-{victim.trace_id}", "name": "mine", "value": 0, "traceId": victim.trace_id}
    event = {"id": "1", "timestamp": datetime.now(timezone.utc).isoformat(), "type": "score-create", "body": score}
    assert stranger.api.post("/api/public/ingestion", {"batch": [event]})["errors"] == []

    mine = stranger.api.get(f"/api/public/traces/{victim.trace_id}")
    assert (mine["name"], [one["name"] for one in mine["observations"]]) == ("mine", ["mine"])
    assert [one["name"] for one in mine["scores"]] == ["mine"]
    theirs = victim.tenant.api.get(f"/api/public/traces/{victim.trace_id}")
    # a program's and a person's
    assert ([one["name"] for one in theirs["scores"]], theirs["name"]) == ([WORD, WORD], WORD)


def test_revoked_key_is_refused_within_five_seconds(stranger):
    keys = f"/api/projects/{stranger.project_id}/keys"
    key = stranger.person.post(keys, {"note": "short-lived"})
    api = Api(stranger.url, keys=(key["publicKey"], key["secretKey"]))
    assert api.request("GET", "/api/public/projects").status_code == 200
    assert stranger.person.request("DELETE", f"{keys}/{key['id']}").status_code == 204
    limit = datetime.now().timestamp() + 5
    while api.request("GET", "/api/public/projects").status_code != 401:
        assert datetime.now().timestamp() < limit


def test_published_trace_is_open_and_nothing_beside_it(product):
    """Its comments, its project and its neighbours stay where they are."""
    owner = new_victim(product)
    owner.tenant.person.post(f"/api/projects/{owner.tenant.project_id}/comments",
                             {"objectType": "TRACE", "objectId": owner.trace_id, "content": "between us"})
    beside = send_trace(owner.tenant)
    publish(owner)
    for operation in [one for one in OPERATIONS if EXPECTATIONS[one].scope == "shared"]:
        answer = call(Api(product.url), operation, owner.ids)
        assert answer.status_code == 200, operation
        assert not any(secret in answer.text for secret in ("between us", owner.tenant.email, f"{WORD} app"))
        assert call(Api(product.url), operation, {**owner.ids, **beside}).status_code == 404


def publish(owner):
    path = f"/api/projects/{owner.tenant.project_id}/traces/{owner.trace_id}/publication"
    assert owner.tenant.person.request("PUT", path, json={"public": True}).status_code == 204


def foreign_ids(operation, victim, stranger):
    """The ids with every choice in which at least one of the path's is the victim's."""
    names = [name for name in re.findall(r"\{(\w+)}", operation) if name != "token"]
    his = {"projectId": stranger.project_id, "organizationId": stranger.organization_id, "keyId": stranger.key_id}
    choices = [[victim.ids[name]] + ([his[name]] if name in his else []) for name in names]
    for ids in itertools.product(*choices):
        values = dict(zip(names, ids))
        if any(values[name] == victim.ids[name] for name in names):
            yield {**victim.ids, **values, "token": "no-such-token"}
