"""What every walk starts from: the running product, and a stub in place of OpenAI."""

import os
import subprocess
import sys
import uuid

import pytest

from walks.product import CHECKOUT, Product
from walks.split import split
from walks.tenants import new_tenant


@pytest.fixture(scope="session")
def product():
    """The running product; with PLUMBLINE_WALK_SPLIT set, its modules as processes of their own."""
    running = Product.from_environment()
    if os.environ.get("PLUMBLINE_WALK_SPLIT"):
        with split(running) as in_parts:
            yield in_parts
    else:
        yield running


@pytest.fixture(scope="session")
def stub():
    """The base URL of the OpenAI stub."""
    process = subprocess.Popen(
        [sys.executable, str(CHECKOUT / "e2e" / "stub" / "openai_stub.py"), "0"], stdout=subprocess.PIPE, text=True
    )
    try:
        yield f"http://127.0.0.1:{process.stdout.readline().split()[-1]}"
    finally:
        process.terminate()
        process.wait(timeout=10)


@pytest.fixture(scope="module")
def tenant(product):
    """A person with an organization, a project and keys of its own: no walk sees another's traces."""
    return new_tenant(product)


@pytest.fixture
def api(tenant):
    return tenant.api


@pytest.fixture
def unique():
    """A word that no other run used."""
    return uuid.uuid4().hex[:12]
