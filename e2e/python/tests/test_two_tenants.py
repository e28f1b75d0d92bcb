"""Neither a key nor a login of one tenant sees or changes anything of another, on any route of the route table."""

import itertools
import json
import re
from datetime import datetime, timezone

import pytest

from walks import otlp
from walks.api import Api
from walks.product import CHECKOUT
from walks.tenants import new_tenant
from walks.victim import WORD, new_victim, picture

ROUTES = json.loads((CHECKOUT / "helm" / "plumbline" / "files" / "routes.json").read_text())["routes"]
OPERATIONS = [f"{route['method']} {route['path']}" for route in ROUTES]

# Who may call each route at all. A route of the table that is missing here fails: decide what a stranger may do with it.
OPEN, KEY, LOGIN = "anybody", "a project key", "a login"
CALLERS = {
    "GET /api/public/health": OPEN,
    "GET /api/public/ready": OPEN,
    "GET /api/settings": OPEN,
    "GET /api/public/metrics": KEY,
    "GET /api/public/observations": KEY,
    "GET /api/public/observations/{observationId}": KEY,
    "GET /api/public/projects": KEY,
    "GET /api/public/traces": KEY,
    "GET /api/public/traces/{traceId}": KEY,
    "POST /api/public/ingestion": KEY,
    "POST /api/public/otel/v1/metrics": KEY,
    "POST /api/public/otel/v1/traces": KEY,
    "GET /api/me": LOGIN,
    "GET /api/organizations/{organizationId}": LOGIN,
    "GET /api/organizations/{organizationId}/audit": LOGIN,
    "GET /api/organizations/{organizationId}/invitations": LOGIN,
    "GET /api/projects/{projectId}": LOGIN,
    "GET /api/projects/{projectId}/first-trace": LOGIN,
    "GET /api/projects/{projectId}/keys": LOGIN,
    "GET /api/projects/{projectId}/traces": LOGIN,
    "GET /api/projects/{projectId}/traces/{traceId}": LOGIN,
    "GET /api/projects/{projectId}/traces/{traceId}/observations/{observationId}": LOGIN,
    "GET /api/projects/{projectId}/users": LOGIN,
    "GET /api/traces/{traceId}/location": LOGIN,
    "POST /api/invitations/{token}/accept": LOGIN,
    "POST /api/organizations": LOGIN,
    "POST /api/organizations/{organizationId}/invitations": LOGIN,
    "POST /api/organizations/{organizationId}/projects": LOGIN,
    "POST /api/projects/{projectId}/keys": LOGIN,
    "PATCH /api/projects/{projectId}/keys/{keyId}": LOGIN,
    "DELETE /api/organizations/{organizationId}/invitations/{invitationId}": LOGIN,
    "DELETE /api/projects/{projectId}/keys/{keyId}": LOGIN,
}
# A body that the owner's own call would be accepted with, so that a refusal is about who calls.
BODIES = {
    "POST /api/organizations": {"name": "Stranger's second"},
    "POST /api/organizations/{organizationId}/invitations": {"role": "MEMBER"},
    "POST /api/organizations/{organizationId}/projects": {"name": "Stranger's project"},
    "POST /api/projects/{projectId}/keys": {"note": "stranger's"},
    "PATCH /api/projects/{projectId}/keys/{keyId}": {"note": "stranger's"},
    "POST /api/invitations/{token}/accept": {},
}
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


def test_every_route_has_an_expectation():
    assert set(OPERATIONS) == set(CALLERS)


def test_owner_is_accepted_everywhere(product):
    """With the same paths and bodies: what refuses a stranger below is who he is."""
    owner = new_victim(product)
    # the ways to take something away come last
    for operation in sorted(OPERATIONS, key=lambda one: one.startswith("DELETE")):
        caller = owner.tenant.person if CALLERS[operation] == LOGIN else owner.tenant.api
        answer = call(caller, operation, filled(operation, {**owner.ids, "token": owner.invitation_token}))
        assert answer.status_code < 300, f"{operation}: {answer.status_code} {answer.text[:300]}"


@pytest.mark.parametrize("operation", OPERATIONS)
def test_stranger_is_refused_what_is_not_his(operation, victim, stranger):
    """Every mixture of the victim's and the stranger's ids in the path, with the stranger's key and login."""
    for path in foreign_paths(operation, victim, stranger):
        for caller in (stranger.api, stranger.person):
            answer = call(caller, operation, path)
            assert answer.status_code in REFUSALS, f"{operation} as {path}: {answer.status_code} {answer.text[:300]}"
            assert WORD not in answer.text.lower()


@pytest.mark.parametrize("operation", [one for one in OPERATIONS if "{" not in one])
def test_stranger_sees_only_his_own_in_lists(operation, stranger):
    for caller in (stranger.api, stranger.person):
        answer = call(caller, operation, operation.split()[1])
        assert WORD not in answer.text.lower()
        assert answer.status_code < 500


@pytest.mark.parametrize("operation", OPERATIONS)
def test_route_needs_what_it_says(operation, victim, stranger, product):
    """No credentials, and the other kind of credentials, open nothing, whoever owns what the path names."""
    path = filled(operation, {**victim.ids, "token": "no-such-token"})
    nobody = call(Api(product.url), operation, path)
    if CALLERS[operation] == OPEN:
        assert nobody.status_code == 200
        return
    assert nobody.status_code == 401
    wrong_kind = victim.tenant.person if CALLERS[operation] == KEY else victim.tenant.api
    assert call(wrong_kind, operation, path).status_code in (401, 403)


def test_invented_invitation_opens_nothing(stranger):
    assert call(stranger.person, "POST /api/invitations/{token}/accept", "/api/invitations/guess/accept").status_code == 404


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
    assert ([one["name"] for one in theirs["scores"]], theirs["name"]) == ([WORD], WORD)


def test_revoked_key_is_refused_within_five_seconds(stranger):
    keys = f"/api/projects/{stranger.project_id}/keys"
    key = stranger.person.post(keys, {"note": "short-lived"})
    api = Api(stranger.url, keys=(key["publicKey"], key["secretKey"]))
    assert api.request("GET", "/api/public/projects").status_code == 200
    assert stranger.person.request("DELETE", f"{keys}/{key['id']}").status_code == 204
    limit = datetime.now().timestamp() + 5
    while api.request("GET", "/api/public/projects").status_code != 401:
        assert datetime.now().timestamp() < limit


def call(caller, operation, path):
    method = operation.split()[0]
    if path.endswith("/metrics") and method == "GET":
        query = {"view": "traces", "dimensions": [{"field": "userId"}], "filters": [],
                 "metrics": [{"measure": "count", "aggregation": "count"}],
                 "fromTimestamp": "2025-01-01T00:00:00Z", "toTimestamp": "2035-01-01T00:00:00Z"}
        return caller.request(method, path, params={"query": json.dumps(query)})
    if "/otel/" in path:
        return caller.request(method, path, content=b"{}", headers={"Content-Type": "application/json"})
    if path.endswith("/ingestion"):
        return caller.request(method, path, json={"batch": []})
    return caller.request(method, path, json=BODIES[operation] if method in ("POST", "PATCH") else None)


def filled(operation, values):
    return re.sub(r"\{(\w+)}", lambda parameter: values[parameter.group(1)], operation.split()[1])


def foreign_paths(operation, victim, stranger):
    """The path with every choice of ids in which at least one is the victim's."""
    names = [name for name in re.findall(r"\{(\w+)}", operation) if name != "token"]
    his = {"projectId": stranger.project_id, "organizationId": stranger.organization_id, "keyId": stranger.key_id}
    choices = [[victim.ids[name]] + ([his[name]] if name in his else []) for name in names]
    for ids in itertools.product(*choices):
        values = dict(zip(names, ids))
        if any(values[name] == victim.ids[name] for name in names):
            yield filled(operation, {**values, "token": "no-such-token"})
