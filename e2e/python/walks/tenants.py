"""A tenant made the way a person makes one: sign up, organization, project, keys."""

import uuid
from dataclasses import dataclass

from walks import people
from walks.api import Api
from walks.product import sdk_environment


@dataclass(frozen=True)
class Tenant:
    url: str
    email: str
    person: Api  # the UI's API as the owner
    api: Api  # the public API with the project's keys
    organization_id: str
    project_id: str
    key_id: str
    public_key: str
    secret_key: str

    def sdk_environment(self):
        return sdk_environment(self.url, self.public_key, self.secret_key)


def new_tenant(product, name="Walkers"):
    email = f"{name.lower()}-{uuid.uuid4().hex[:8]}@example.com"
    person = Api(product.url, token=people.sign_up(product.sign_in_url, email))
    person.get("/api/me")
    organization = person.post("/api/organizations", {"name": name})["id"]
    project = person.post(f"/api/organizations/{organization}/projects", {"name": f"{name} app"})["id"]
    key = person.post(f"/api/projects/{project}/keys", {"note": "walk"})
    api = Api(product.url, keys=(key["publicKey"], key["secretKey"]))
    return Tenant(product.url, email, person, api, organization, project, key["id"], key["publicKey"], key["secretKey"])
