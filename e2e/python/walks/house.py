"""An organization with a person in every role, and the keys and tokens that open nothing of it."""

import secrets
import time
from dataclasses import dataclass

from walks import people
from walks.api import Api
from walks.database import Rows, join
from walks.signing import decoded, encoded, signed_again
from walks.tenants import new_tenant
from walks.victim import Victim, new_victim


@dataclass(frozen=True)
class Person:
    id: str
    api: Api
    organization_role: str | None  # in the victim's organization; None for a stranger
    project_role: str | None  # what counts in the victim's project: the project's own role before the organization's


@dataclass(frozen=True)
class House:
    product: object
    victim: Victim
    database: Rows
    people: dict
    keys: dict  # callers with a key: the right one and all the wrong ones
    tokens: dict  # callers with something that is no login

    def return_of(self, person):
        """Whoever left is a member again, with the role that counts for what follows."""
        tenant = self.victim.tenant
        join(self.product, tenant.organization_id, person.id, person.organization_role, tenant.project_id,
             person.project_role if person.project_role != person.organization_role else None)

    def rows(self):
        return self.database.look()


# name -> (role in the organization, role in the project if it has one of its own there)
CAST = {
    "admin": ("ADMIN", None),
    "member": ("MEMBER", None),
    "viewer": ("VIEWER", None),
    "nobody in particular": ("NONE", None),
    "viewer who is the project's admin": ("VIEWER", "ADMIN"),
    "none who is the project's member": ("NONE", "MEMBER"),
    "admin who only views the project": ("ADMIN", "VIEWER"),
    "owner whom the project leaves out": ("OWNER", "NONE"),
}


def new_house(product):
    victim = new_victim(product)
    tenant = victim.tenant
    organization, project = tenant.organization_id, tenant.project_id
    # no word of the victim's in its name: its members may see it
    sibling = tenant.person.post(f"/api/organizations/{organization}/projects", {"name": "Next door"})["id"]
    cast = {"owner": Person(tenant.person.get("/api/me")["id"], tenant.person, "OWNER", "OWNER")}
    for name, (role, project_role) in CAST.items():
        api, person = sign_up(product, name)
        join(product, organization, person, role, project, project_role)
        cast[name] = Person(person, api, role, project_role or role)
    api, person = sign_up(product, "neighbour")
    join(product, organization, person, "NONE", sibling, "OWNER")
    cast["owner of the project next door"] = Person(person, api, "NONE", "NONE")
    stranger = new_tenant(product, "Stranger")
    cast["owner of another organization"] = Person("", stranger.person, None, None)
    database = Rows(product, organization, project, sibling)
    return House(product, victim, database, cast, keys(tenant, sibling, stranger), tokens(product, tenant))


def sign_up(product, name):
    mailbox = "".join(letter for letter in name if letter.isalpha())
    token = people.sign_up(product.sign_in_url, f"{mailbox}-{secrets.token_hex(4)}@example.com")
    api = Api(product.url, token=token)
    return api, api.get("/api/me")["id"]


def keys(tenant, sibling, stranger):
    next_door = tenant.person.post(f"/api/projects/{sibling}/keys", {})
    revoked = tenant.person.post(f"/api/projects/{tenant.project_id}/keys", {})
    url = tenant.url
    used = Api(url, keys=(revoked["publicKey"], revoked["secretKey"]))
    tenant.person.request("DELETE", f"/api/projects/{tenant.project_id}/keys/{revoked['id']}")
    return {
        "own": tenant.api,
        "next door": Api(url, keys=(next_door["publicKey"], next_door["secretKey"])),
        "another organization": stranger.api,
        "revoked": used,
        "own public key, secret of next door": Api(url, keys=(tenant.public_key, next_door["secretKey"])),
        "own public key, no secret": Api(url, keys=(tenant.public_key, "")),
        "own public key alone": Api(url, token=tenant.public_key),
        "secret key as a token": Api(url, token=tenant.secret_key),
    }


def tokens(product, tenant):
    token = tenant.person.client.headers["Authorization"].split()[1]
    header, claims, signature = token.split(".")
    read = decoded(claims)
    # the signature below is as good as the real one
    assert Api(product.url, token=signed_again(product, token, jti="again")).request("GET", "/api/me").status_code == 200
    later = encoded({**read, "exp": read["exp"] + 3600})
    unsigned = encoded({"alg": "none", "typ": "JWT"})
    wrong = {
        "an expired token": signed_again(product, token, exp=int(time.time()) - 60),
        "a token for another application": signed_again(product, token, aud="account"),
        "a token of another realm": signed_again(product, token, iss=read["iss"].replace("plumbline", "master")),
        "a token that says it lives longer": f"{header}.{later}.{signature}",
        "a token without a signature": f"{unsigned}.{claims}.",
        "a token of nobody": "guess",
    }
    return {"no login": Api(product.url), **{name: Api(product.url, token=text) for name, text in wrong.items()}}
