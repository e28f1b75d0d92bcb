"""A tenant with something in every table that a stranger could wish to see, and a picture of all of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone

from walks import otlp
from walks.tenants import Tenant, new_tenant

# stands in everything that the victim stores: a stranger who sees it has seen too much
WORD = "butterscotch"


@dataclass(frozen=True)
class Victim:
    tenant: Tenant
    trace_id: str
    observation_id: str
    invitation_token: str
    ids: dict  # path parameter -> the victim's value


def new_victim(product):
    tenant = new_tenant(product, f"Victim{WORD}")
    span = otlp.span(WORD, {"user.id": WORD, "langfuse.observation.input": WORD, "langfuse.trace.tags": WORD})
    assert otlp.post(tenant.api, otlp.request(span)).status_code == 200
    trace_id = span.trace_id.hex()
    score = {"id": f"score-{trace_id}", "name": WORD, "value": 1, "traceId": trace_id}
    event = {"id": "1", "timestamp": datetime.now(timezone.utc).isoformat(), "type": "score-create", "body": score}
    assert tenant.api.post("/api/public/ingestion", {"batch": [event]})["errors"] == []
    invitation = tenant.person.post(f"/api/organizations/{tenant.organization_id}/invitations", {"role": "MEMBER"})
    ids = {
        "projectId": tenant.project_id,
        "organizationId": tenant.organization_id,
        "keyId": tenant.key_id,
        "invitationId": invitation["id"],
        "traceId": trace_id,
        "observationId": span.span_id.hex(),
    }
    return Victim(tenant, trace_id, span.span_id.hex(), invitation["url"].split("/")[-1], ids)


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
