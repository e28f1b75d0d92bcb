"""The product's own PostgreSQL, looked at from beside it."""

from pathlib import Path

import pg8000.native

from walks.product import secret


def postmaster(data):
    """(pid, port) of the running server, as PostgreSQL itself wrote them down."""
    lines = Path(data, "postgres", "postmaster.pid").read_text().splitlines()
    return int(lines[0]), int(lines[3])


def show(product, *settings):
    """Values of server settings, by name."""
    with pg8000.native.Connection(
        "postgres", host="127.0.0.1", port=postmaster(product.data)[1], database="plumbline",
        password=secret(product.data, "postgres.password"), timeout=10,
    ) as connection:
        return {name: connection.run(f"SHOW {name}")[0][0] for name in settings}
