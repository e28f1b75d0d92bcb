"""A product with one project to fill and measure: `python -m walks.speed start STATE`, `python -m walks.speed stop STATE`."""

import json
import os
import sys
from datetime import datetime, timezone
from pathlib import Path

from walks import product
from walks.people import PASSWORD
from walks.tenants import new_tenant

DAYS = 30
OBSERVATIONS = int(os.environ.get("PLUMBLINE_OBSERVATIONS", 1_000_000))


def start(state):
    """Keeps its data if PLUMBLINE_DATA names a folder."""
    running = product.start(data=os.environ.get("PLUMBLINE_DATA"))
    running.write(f"{state}.product")
    tenant = new_tenant(running, "Speed")
    place = {
        "url": tenant.url,
        "email": tenant.email,
        "password": PASSWORD,
        "projectId": tenant.project_id,
        "public_key": tenant.public_key,
        "secret_key": tenant.secret_key,
        "days": DAYS,
        "observations": OBSERVATIONS,
        "until": datetime.now(timezone.utc).replace(minute=0, second=0, microsecond=0).isoformat(),
    }
    Path(state).write_text(json.dumps(place))


def stop(state):
    running = product.Product.read(f"{state}.product")
    product.stop(running)
    product.keep_logs(running)


if __name__ == "__main__":
    {"start": start, "stop": stop}[sys.argv[1]](*sys.argv[2:])
