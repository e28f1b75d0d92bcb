"""Ingestion, analytics and tenant-admin as three processes behind the route table, on a running set's servers."""

import json
import os
import re
import subprocess
import time
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import httpx

from walks import database
from walks.product import CHECKOUT, TARGET, free_port, process_of, secret
from walks.proxy import serve

MODULES = {"ingestion": "services/ingestion", "analytics": "services/analytics", "tenant-admin": "tenant-admin"}
START_SECONDS = 90


@contextmanager
def split(product):
    """The same product with its API served by three processes; sign-in stays where it is."""
    with ExitStack() as stack:
        ports = {}
        for module, folder in MODULES.items():
            ports[module] = free_port()
            stack.enter_context(started(module, CHECKOUT / folder, ports[module], settings(product)))
        for module, port in ports.items():
            wait_until_answering(module, port)
        table = json.loads((CHECKOUT / "helm" / "plumbline" / "files" / "routes.json").read_text())
        url = stack.enter_context(serve(table["routes"], ports))
        yield replace(product, url=url)


def settings(product):
    """What the chart would set, from the running set's data folder."""
    keycloak = Path("/proc", str(process_of(product.data, "keycloak")), "cmdline").read_text()
    keycloak_port = re.search(r"http-port=(\d+)", keycloak).group(1)
    redis_port = re.search(r"^port (\d+)$", Path(product.data, "redis", "redis.conf").read_text(), flags=re.M).group(1)
    roles = ("owner", "ingest", "read", "admin", "access")
    return {
        **{f"PLUMBLINE_DATABASE_{role.upper()}_PASSWORD": secret(product.data, f"plumbline.database.{role}.password")
           for role in roles},
        "PLUMBLINE_URL": product.url,
        "PLUMBLINE_DATABASE_HOST": "127.0.0.1",
        "PLUMBLINE_DATABASE_PORT": str(database.postmaster(product.data)[1]),
        "PLUMBLINE_REDIS_URL": f"redis://:{secret(product.data, 'plumbline.redis.password')}@127.0.0.1:{redis_port}",
        "PLUMBLINE_KEY_PEPPER": secret(product.data, "plumbline.key.pepper"),
        "PLUMBLINE_OIDC_JWKS_URL":
            f"http://127.0.0.1:{keycloak_port}/auth/realms/plumbline/protocol/openid-connect/certs",
    }


@contextmanager
def started(module, folder, port, environment):
    log = TARGET / "logs" / f"split-{module}.log"
    log.parent.mkdir(parents=True, exist_ok=True)
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("LANGFUSE_", "PLUMBLINE_"))}
    data = TARGET / "split" / module
    data.mkdir(parents=True, exist_ok=True)
    with log.open("w") as output:
        process = subprocess.Popen(
            ["java", "-Xmx192m", "-jar", str(folder / "target" / "quarkus-app" / "quarkus-run.jar")],
            env={**inherited, **environment, "PLUMBLINE_DATA": str(data), "QUARKUS_HTTP_PORT": str(port),
                 "QUARKUS_HTTP_HOST": "127.0.0.1"},
            stdout=output,
            stderr=subprocess.STDOUT,
        )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=30)


def wait_until_answering(module, port):
    limit = time.monotonic() + START_SECONDS
    while time.monotonic() < limit:
        try:
            httpx.get(f"http://127.0.0.1:{port}/api/public/health", timeout=2)
            return
        except httpx.HTTPError:
            time.sleep(0.3)
    raise RuntimeError(f"{module} did not listen within {START_SECONDS} s:\n"
                       + (TARGET / "logs" / f"split-{module}.log").read_text()[-3000:])
