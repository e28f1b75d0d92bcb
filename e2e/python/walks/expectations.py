"""Who may call each route of the route table, and what its owner would send: the walks' own reading of the contract, not the app's."""

import json
from dataclasses import dataclass

from walks.product import CHECKOUT

# every route of the app: a test of the app holds this table against its endpoints
ROUTES = json.loads((CHECKOUT / "helm" / "plumbline" / "files" / "routes.json").read_text())["routes"]
OPERATIONS = [f"{route['method']} {route['path']}" for route in ROUTES]
ROLES = ("NONE", "VIEWER", "MEMBER", "ADMIN", "OWNER")

# The weakest role that has each permission (contract section g).
PROJECT_PERMISSIONS = {
    "project:read": "VIEWER",
    "dashboards:read": "VIEWER",
    "scoreConfigs:read": "VIEWER",
    "comments:read": "VIEWER",
    "TableViewPresets:read": "VIEWER",
    "apiKeys:read": "MEMBER",
    "objects:bookmark": "MEMBER",
    "objects:publish": "MEMBER",
    "objects:tag": "MEMBER",
    "scores:CUD": "MEMBER",
    "scoreConfigs:CUD": "MEMBER",
    "comments:CUD": "MEMBER",
    "TableViewPresets:CUD": "MEMBER",
    "projectMembers:read": "MEMBER",
    "apiKeys:CUD": "ADMIN",
    "traces:delete": "ADMIN",
    "project:update": "ADMIN",
    "projects:transfer_org": "ADMIN",
    "projectMembers:CUD": "ADMIN",
    "project:delete": "OWNER",
}
ORGANIZATION_PERMISSIONS = {
    "organization:read": "NONE",
    "organizationMembers:read": "MEMBER",
    "projects:create": "ADMIN",
    "organization:update": "ADMIN",
    "organizationMembers:CUD": "ADMIN",
    "auditLogs:read": "ADMIN",
    "organization:delete": "OWNER",
}


@dataclass(frozen=True)
class Expectation:
    """What a route asks of who calls it.

    scope: open · shared (anybody, when the trace is published) · key · public key (the half that is no secret is enough) · login ·
    token (a login, and an invitation's token) · organization and project (a login with a role there) · location (a login; a project
    without the role is as if there were none).
    """

    scope: str
    weakest: str = "NONE"
    body: dict | list | None = None  # texts in braces are filled with the ids of the path's owner
    params: dict | None = None

    @property
    def credential(self):
        """The kind of credential that the route takes: none, a key or a login."""
        if self.scope in ("open", "shared"):
            return None
        return "key" if self.scope in ("key", "public key") else "login"


def may(permission, body=None, params=None):
    scope = "project" if permission in PROJECT_PERMISSIONS else "organization"
    weakest = PROJECT_PERMISSIONS.get(permission) or ORGANIZATION_PERMISSIONS[permission]
    return Expectation(scope, weakest, body, params)


def key(body=None, params=None):
    return Expectation("key", body=body, params=params)


# whoever leaves is no member afterwards
LEAVE = "DELETE /api/organizations/{organizationId}/membership"
OPEN = Expectation("open")
# anybody, when the trace is published; else it is as if there were none
SHARED = Expectation("shared")
READ = may("project:read")
TIMES = {"fromTimestamp": "2025-01-01T00:00:00Z", "toTimestamp": "2035-01-01T00:00:00Z"}
QUERY = {
    "view": "traces",
    "dimensions": [{"field": "userId"}],
    "metrics": [{"measure": "count", "aggregation": "count"}],
    "filters": [],
    **TIMES,
}
QUERY_V2 = {**QUERY, "view": "observations", "dimensions": [{"field": "name"}]}
SCORE = {"traceId": "{traceId}", "name": "correct", "dataType": "NUMERIC", "value": 1}
CONFIG = {"name": "correct", "dataType": "NUMERIC", "minValue": 0, "maxValue": 1}
COMMENT = {"objectType": "TRACE", "objectId": "{traceId}", "content": "looked at"}
VIEW = {"table": "traces", "name": "mine", "state": {"search": "x"}, "shared": True}

EXPECTATIONS = {
    "GET /api/public/health": OPEN,
    "GET /api/public/ready": OPEN,
    "GET /api/settings": OPEN,
    "GET /api/shared/{projectId}/traces/{traceId}": SHARED,
    "GET /api/shared/{projectId}/traces/{traceId}/observations": SHARED,
    "GET /api/shared/{projectId}/traces/{traceId}/observations/{observationId}": SHARED,
    # the public API
    "POST /api/public/ingestion": Expectation("public key", body={"batch": []}),
    "POST /api/public/otel/v1/metrics": key({}),
    "POST /api/public/otel/v1/traces": key({}),
    "GET /api/public/metrics": key(params={"query": QUERY}),
    "GET /api/public/metrics/daily": key(),
    "GET /api/public/observations": key(),
    "GET /api/public/observations/{observationId}": key(),
    "GET /api/public/projects": key(),
    "GET /api/public/sessions": key(),
    "GET /api/public/sessions/{sessionId}": key(),
    "GET /api/public/traces": key(),
    "GET /api/public/traces/{traceId}": key(),
    "GET /api/public/v2/metrics": key(params={"query": QUERY_V2}),
    "GET /api/public/v2/observations": key(),
    "GET /api/public/v2/scores": key(),
    "GET /api/public/v2/scores/{scoreId}": key(),
    "DELETE /api/public/traces": key({"traceIds": ["{traceId}"]}),
    "DELETE /api/public/traces/{traceId}": key(),
    # a person
    "GET /api/me": Expectation("login"),
    "GET /api/me/invitations": Expectation("login"),
    "POST /api/me/invitations/{invitationId}/accept": Expectation("token", body={}),
    "POST /api/me/invitations/{invitationId}/decline": Expectation("token", body={}),
    "POST /api/organizations": Expectation("login", body={"name": "A second one"}),
    "POST /api/invitations/{token}/accept": Expectation("token", body={}),
    "GET /api/traces/{traceId}/location": Expectation("location", "VIEWER"),
    # an organization
    "GET /api/organizations/{organizationId}": may("organization:read"),
    "GET /api/organizations/{organizationId}/audit": may("auditLogs:read"),
    "GET /api/organizations/{organizationId}/invitations": may("organizationMembers:CUD"),
    "POST /api/organizations/{organizationId}/invitations": may("organizationMembers:CUD", {"role": "MEMBER"}),
    "DELETE /api/organizations/{organizationId}/invitations/{invitationId}": may("organizationMembers:CUD"),
    "POST /api/organizations/{organizationId}/invitations/{invitationId}/renewal": may("organizationMembers:CUD"),
    "POST /api/organizations/{organizationId}/projects": may("projects:create", {"name": "Another {unique}"}),
    "GET /api/organizations/{organizationId}/members": may("organizationMembers:read"),
    "PATCH /api/organizations/{organizationId}/members/{personId}": may("organizationMembers:CUD", {"role": "VIEWER"}),
    "DELETE /api/organizations/{organizationId}/members/{personId}": may("organizationMembers:CUD"),
    LEAVE: may("organization:read"),
    "PATCH /api/organizations/{organizationId}/settings": may("organization:update", {"name": "{organizationName}"}),
    "DELETE /api/organizations/{organizationId}/settings": may("organization:delete", params={"name": "{organizationName}"}),
    # a project
    "GET /api/projects/{projectId}": READ,
    "PATCH /api/projects/{projectId}/settings": may("project:update", {"name": "{projectName}"}),
    "DELETE /api/projects/{projectId}/settings": may("project:delete", params={"name": "{projectName}"}),
    "POST /api/projects/{projectId}/settings/transfer": may("projects:transfer_org", {"organizationId": "{targetId}"}),
    "GET /api/projects/{projectId}/members": may("projectMembers:read"),
    "PUT /api/projects/{projectId}/members/{personId}": may("projectMembers:CUD", {"role": "VIEWER"}),
    "DELETE /api/projects/{projectId}/members/{personId}": may("projectMembers:CUD"),
    "GET /api/projects/{projectId}/first-trace": READ,
    "GET /api/projects/{projectId}/ingest-problems": READ,
    "POST /api/projects/{projectId}/test-trace": may("objects:tag"),
    "GET /api/projects/{projectId}/observations": READ,
    "GET /api/projects/{projectId}/observations/facets": may("project:read", params={"columns": "name,model"}),
    "POST /api/projects/{projectId}/query": may("dashboards:read", {**QUERY, "timeZone": "Europe/Berlin"}),
    "GET /api/projects/{projectId}/scores": READ,
    "GET /api/projects/{projectId}/scores/facets": may("project:read", params={"columns": "name,source"}),
    "GET /api/projects/{projectId}/sessions": READ,
    "GET /api/projects/{projectId}/sessions/{sessionId}": READ,
    "GET /api/projects/{projectId}/sessions/{sessionId}/traces": READ,
    "GET /api/projects/{projectId}/traces": READ,
    "GET /api/projects/{projectId}/traces/facets": may("project:read", params={"columns": "name,tags"}),
    "GET /api/projects/{projectId}/traces/{traceId}": READ,
    "GET /api/projects/{projectId}/traces/{traceId}/download": READ,
    "GET /api/projects/{projectId}/traces/{traceId}/observations": READ,
    "GET /api/projects/{projectId}/traces/{traceId}/observations/{observationId}": READ,
    "GET /api/projects/{projectId}/users": READ,
    "GET /api/projects/{projectId}/users/{userId}": READ,
    "GET /api/projects/{projectId}/keys": may("apiKeys:read"),
    "POST /api/projects/{projectId}/keys": may("apiKeys:CUD", {"note": "another"}),
    "PATCH /api/projects/{projectId}/keys/{keyId}": may("apiKeys:CUD", {"note": "changed"}),
    "DELETE /api/projects/{projectId}/keys/{keyId}": may("apiKeys:CUD"),
    "PUT /api/projects/{projectId}/traces/{traceId}/bookmark": may("objects:bookmark", {"bookmarked": True}),
    "PUT /api/projects/{projectId}/traces/{traceId}/publication": may("objects:publish", {"public": True}),
    "PUT /api/projects/{projectId}/traces/{traceId}/tags": may("objects:tag", {"tags": ["changed"]}),
    "POST /api/projects/{projectId}/traces/delete": may("traces:delete", {"traceIds": ["{traceId}"]}),
    "POST /api/projects/{projectId}/scores": may("scores:CUD", SCORE),
    "PUT /api/projects/{projectId}/scores/{scoreId}": may("scores:CUD", {"value": 0, "comment": "changed"}),
    "DELETE /api/projects/{projectId}/scores/{scoreId}": may("scores:CUD"),
    "GET /api/projects/{projectId}/score-configs": may("scoreConfigs:read"),
    "POST /api/projects/{projectId}/score-configs": may("scoreConfigs:CUD", CONFIG),
    "PATCH /api/projects/{projectId}/score-configs/{configId}": may("scoreConfigs:CUD", {"description": "changed"}),
    "GET /api/projects/{projectId}/comments": may("comments:read", params={"traceId": "{traceId}"}),
    "POST /api/projects/{projectId}/comments": may("comments:CUD", COMMENT),
    "DELETE /api/projects/{projectId}/comments/{commentId}": may("comments:CUD"),
    "GET /api/projects/{projectId}/saved-views": may("TableViewPresets:read"),
    "POST /api/projects/{projectId}/saved-views": may("TableViewPresets:CUD", VIEW),
    "PATCH /api/projects/{projectId}/saved-views/{viewId}": may("TableViewPresets:CUD", {"name": "changed"}),
    "DELETE /api/projects/{projectId}/saved-views/{viewId}": may("TableViewPresets:CUD"),
}
