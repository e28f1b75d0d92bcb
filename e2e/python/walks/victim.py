"""A tenant with something in every table that a stranger could wish to see, and a picture of all of it."""

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from walks import otlp, people
from walks.api import Api
from walks.tenants import Tenant, new_tenant

# stands in everything that the victim stores: a stranger who sees it has seen too much
WORD = "butterscotch"


@dataclass(frozen=True)
class Victim:
    tenant: Tenant
    trace_id: str
    observation_id: str
    guest: Api  # a member who comes back whenever somebody removes him
    ids: dict  # path parameter -> the victim's value


def new_victim(product):
    tenant = new_tenant(product, f"Victim{WORD}")
    ids = {
        "projectId": tenant.project_id,
        "organizationId": tenant.organization_id,
        "keyId": tenant.key_id,
        "organizationName": f"Victim{WORD}",
        "projectName": f"Victim{WORD} app",
        # where a project would be moved to: it is there already
        "targetId": tenant.organization_id,
        "sessionId": f"session-{WORD}",
        "userId": WORD,
        **send_trace(tenant),
    }
    project = f"/api/projects/{tenant.project_id}"
    trace = {"traceId": ids["traceId"]}
    config = {"name": WORD, "dataType": "NUMERIC", "minValue": 0, "maxValue": 1, "description": WORD}
    ids["configId"] = tenant.person.post(f"{project}/score-configs", config)["id"]
    score = {**trace, "name": WORD, "dataType": "NUMERIC", "value": 1, "configId": ids["configId"], "comment": WORD}
    ids["scoreId"] = tenant.person.post(f"{project}/scores", score)["id"]
    ids["commentId"] = tenant.person.post(f"{project}/comments", comment_on(ids["traceId"]))["id"]
    ids["viewId"] = tenant.person.post(f"{project}/saved-views", VIEW)["id"]
    ids["invitationId"] = invite(tenant)["id"]
    email = f"guest-{WORD}-{ids['traceId'][:8]}@example.com"
    guest = Api(product.url, token=people.sign_up(product.sign_in_url, email, name=(WORD, "Guest")))
    ids["personId"] = join(tenant, guest)
    return Victim(tenant, ids["traceId"], ids["observationId"], guest, ids)


VIEW = {"table": "traces", "name": WORD, "state": {"search": WORD}, "shared": True}


def comment_on(trace_id):
    return {"objectType": "TRACE", "objectId": trace_id, "content": WORD}


def invite(tenant):
    return tenant.person.post(f"/api/organizations/{tenant.organization_id}/invitations", {"role": "MEMBER"})


def token(tenant):
    return invite(tenant)["url"].split("/")[-1]


def join(tenant, guest):
    """The id of the person, who is a member now."""
    guest.post(f"/api/invitations/{token(tenant)}/accept", {})
    return guest.get("/api/me")["id"]


def send_trace(tenant):
    """One observation with the word in every field that a program fills, and a score; the ids of both."""
    fields = ("observation.input", "observation.output", "observation.metadata.note", "observation.status_message",
              "observation.prompt.name", "trace.name", "trace.tags", "trace.input", "trace.output", "trace.metadata.note",
              "version", "release", "environment")
    span = otlp.span(WORD, {
        "user.id": WORD,
        "session.id": f"session-{WORD}",
        "langfuse.observation.type": "generation",
        "langfuse.observation.model.name": WORD,
        **{f"langfuse.{field}": WORD for field in fields},
    })
    assert otlp.post(tenant.api, otlp.request(span)).status_code == 200
    trace_id = span.trace_id.hex()
    score = {"id": f"score-{trace_id}", "name": WORD, "value": 1, "traceId": trace_id}
    event = {"id": "1", "timestamp": datetime.now(timezone.utc).isoformat(), "type": "score-create", "body": score}
    assert tenant.api.post("/api/public/ingestion", {"batch": [event]})["errors"] == []
    return {"traceId": trace_id, "observationId": span.span_id.hex()}


def with_own(victim, operation, caller):
    """The victim's ids, with a new one of what the operation takes away or opens, or of what only its maker may change."""
    tenant, ids = victim.tenant, victim.ids
    project = f"/api/projects/{tenant.project_id}"
    method, path = operation.split()
    if path.endswith("/accept"):
        return {**ids, "token": token(tenant)}
    if path.endswith(("/traces/delete", "/publication")) or method == "DELETE" and "/traces" in path:
        return {**ids, **send_trace(tenant)}
    if path.endswith("/{viewId}"):
        return {**ids, "viewId": caller.post(f"{project}/saved-views", VIEW)["id"]}
    if path.endswith("/transfer") or method == "DELETE" and path.endswith("/settings"):
        return {**ids, **with_own_home(tenant, path, caller)}
    if path.endswith("/{personId}"):
        return {**ids, "personId": join(tenant, victim.guest)}
    if method != "DELETE" or path.endswith("/membership"):
        return ids
    if path.endswith("/{keyId}"):
        return {**ids, "keyId": tenant.person.post(f"{project}/keys", {"note": WORD})["id"]}
    if path.endswith("/{invitationId}"):
        return {**ids, "invitationId": invite(tenant)["id"]}
    if path.endswith("/{commentId}"):
        return {**ids, "commentId": caller.post(f"{project}/comments", comment_on(ids["traceId"]))["id"]}
    if path.endswith("/{scoreId}"):
        score = {"traceId": ids["traceId"], "name": WORD, "dataType": "BOOLEAN", "value": True}
        return {**ids, "scoreId": tenant.person.post(f"{project}/scores", score)["id"]}
    raise AssertionError(f"{operation} takes something away: make one of its own here")


def with_own_home(tenant, path, caller):
    """A project of the victim's organization in which the caller has the role that he has in the victim's; an organization."""
    name = f"Short-lived {uuid.uuid4().hex[:8]}"
    if "{organizationId}" in path:
        return {"organizationId": caller.post("/api/organizations", {"name": name})["id"], "organizationName": name}
    person = caller.get("/api/me")["id"]
    members = tenant.person.get(f"/api/projects/{tenant.project_id}/members")["data"]
    role = next(one["role"] for one in members if one["personId"] == person)
    made = tenant.person.post(f"/api/organizations/{tenant.organization_id}/projects", {"name": name})["id"]
    given = tenant.person.request("PUT", f"/api/projects/{made}/members/{person}", json={"role": role})
    assert given.status_code == 204, given.text
    ids = {"projectId": made, "projectName": name}
    if path.endswith("/transfer"):
        ids["targetId"] = caller.post("/api/organizations", {"name": name})["id"]
    return ids


def picture(victim):
    """All that the owner can see; equal before and after, nothing was changed."""
    tenant = victim.tenant
    organization = f"/api/organizations/{tenant.organization_id}"
    project = f"/api/projects/{tenant.project_id}"
    keys = tenant.person.get(f"{project}/keys")["data"]
    now = datetime.now(timezone.utc)
    count = {
        "view": "observations",
        "metrics": [{"measure": "count", "aggregation": "count"}],
        "fromTimestamp": (now - timedelta(days=1)).isoformat(),
        "toTimestamp": (now + timedelta(days=1)).isoformat(),
    }
    return {
        "organization": tenant.person.get(organization),
        "project": tenant.person.get(project),
        # our own look at the API is a use of the key
        "keys": [{name: value for name, value in key.items() if name != "lastUsedAt"} for key in keys],
        "invitations": tenant.person.get(f"{organization}/invitations"),
        "audit": tenant.person.get(f"{organization}/audit"),
        "traces": tenant.api.get("/api/public/traces"),
        "trace": tenant.api.get(f"/api/public/traces/{victim.trace_id}"),
        "users": tenant.person.get(f"{project}/users"),
        "metrics": tenant.api.metrics(count),
    }
