"""Killed in the middle of load, nothing that was acknowledged is lost. Restarts the shared product: run it last."""

import os
import signal
import time
from urllib.parse import urlparse

import pytest

from walks import database
from walks import product as products
from walks.load import Load

# ./run promises to restart a dead server within 10 s; recovery of the log comes on top
BACK_WITHIN = 30
# one kill of each on every run; ./verify --all kills again and again
ROUNDS = range(5 if os.environ.get("PLUMBLINE_VERIFY_ALL") else 1)


def test_commits_reach_the_disk(product):
    settings = ("fsync", "synchronous_commit", "full_page_writes")
    assert database.show(product, *settings) == {name: "on" for name in settings}


@pytest.mark.parametrize("turn", ROUNDS)
def test_postgres_killed_in_the_middle_of_load(turn, product, tenant, unique):
    load, killed = Load(tenant.api, f"postgres-{unique}"), []

    def kill():
        pid, _ = database.postmaster(product.data)
        os.kill(pid, signal.SIGKILL)
        killed.append(time.monotonic())

    load.run(kill)
    wait_until_stored_again(tenant.api, f"back-{unique}", killed[0])

    print(f"answers {dict(load.answers)}, acknowledged {len(load.acknowledged)}")
    assert load.answers[503] > 0, "the kill was not felt"
    assert len([at for at, _ in load.acknowledged if at < killed[0]]) > 100
    assert load.lost() == set()


@pytest.mark.parametrize("turn", ROUNDS)
def test_app_killed_in_the_middle_of_load(turn, tenant, unique):
    # an earlier turn has put another process in its place
    product = products.Product.from_environment()
    load, restarted = Load(tenant.api, f"app-{unique}"), []
    servers = {name: products.process_of(product.data, name) for name in products.SERVERS}

    def kill_and_start_again():
        os.kill(product.pid, signal.SIGKILL)
        assert all(products.alive(pid) for pid in servers.values()), "the kill was to leave its servers behind"
        restarted.append(products.start(product.data, urlparse(product.url).port, sign_in=False))

    load.run(kill_and_start_again)
    restarted[0].write(os.environ["PLUMBLINE_WALK_STATE"])
    wait_until_stored_again(tenant.api, f"back-{unique}", time.monotonic())

    print(f"answers {dict(load.answers)}, acknowledged {len(load.acknowledged)}")
    assert len(load.acknowledged) > 100
    assert load.lost() == set()
    adopted = {products.process_of(product.data, name) for name in products.SERVERS}
    left = [pid for pid in servers.values() if products.alive(pid) and pid not in adopted]
    assert left == [], "the next start adopts or stops what the kill left"


def wait_until_stored_again(api, name, since):
    """The service takes spans again without anybody's help."""
    load = Load(api, name)
    while not load.acknowledged:
        assert time.monotonic() - since < BACK_WITHIN, f"no span was taken for {BACK_WITHIN} s: {dict(load.answers)}"
        load.send_until(time.monotonic() + 0.1)
    assert load.lost() == set()
