"""What ./run says when it cannot start, and what its one port never answers."""

import os
import subprocess
from urllib.parse import urlparse

import httpx
import pytest

from walks.product import CHECKOUT, free_port

# nothing is built here: the shared product was, from the same files
REFUSAL_SECONDS = 60


def refusal(tmp_path, **settings):
    """What a start that must fail prints."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("LANGFUSE_", "PLUMBLINE_"))}
    environment = {**inherited, "PLUMBLINE_DATA": str(tmp_path / "data"), "PLUMBLINE_PORT": str(free_port()), **settings}
    done = subprocess.run(
        [str(CHECKOUT / "run")], env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=REFUSAL_SECONDS, check=False,
    )
    assert done.returncode not in (0, None), done.stdout
    assert "\tat " not in done.stderr, "a stack trace tells a person nothing"
    return done.stdout + done.stderr


def test_second_start_says_what_runs_already(product, tmp_path):
    said = refusal(tmp_path, PLUMBLINE_DATA=product.data)
    assert product.url in said and str(product.pid) in said


def test_taken_port_is_named_with_the_setting_that_moves_it(product, tmp_path):
    port = str(urlparse(product.url).port)
    said = refusal(tmp_path, PLUMBLINE_PORT=port)
    assert port in said and "PLUMBLINE_PORT" in said


def test_plain_http_is_for_localhost_only(tmp_path):
    said = refusal(tmp_path, PLUMBLINE_URL="http://plumbline.example.com")
    assert "https" in said and "PLUMBLINE_URL" in said


@pytest.mark.parametrize(
    "path",
    [
        "/api",
        "/api/",
        "/api/no-such-route",
        "/api/public/no-such-route",
        "/api/public/traces/a/b/c",
        "/auth",
        "/auth/",
        "/auth/admin/",
        "/auth/admin/master/console/",
        "/auth/realms/master/protocol/openid-connect/auth",
        "/auth/no-such-page",
    ],
)
def test_api_and_auth_never_answer_with_the_page(product, path):
    answer = httpx.get(f"{product.url}{path}", headers={"Accept": "text/html"}, timeout=30)
    assert 400 <= answer.status_code < 500, f"{path}: {answer.status_code}"
    assert "html" not in answer.headers.get("content-type", "")
    assert "<html" not in answer.text.lower()


def test_pages_carry_a_policy_without_inline_code(product):
    answer = httpx.get(f"{product.url}/project/x/traces", headers={"Accept": "text/html"}, timeout=30)
    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert "nonce-" in policy and "unsafe-inline" not in policy and "unsafe-eval" not in policy
    again = httpx.get(f"{product.url}/", headers={"Accept": "text/html"}, timeout=30)
    assert again.headers["content-security-policy"] != policy, "the nonce is new for each page"


def test_other_name_of_this_machine_leads_to_the_address(product):
    answer = httpx.get(product.url.replace("localhost", "127.0.0.1") + "/project/x/traces?a=b", timeout=30)
    assert answer.is_redirect
    assert answer.headers["location"] == f"{product.url}/project/x/traces?a=b"
