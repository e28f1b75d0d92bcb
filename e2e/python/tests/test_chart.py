"""The chart: it lints, its objects are valid, and its routes are the route table. Needs no product."""

import json
import re
import subprocess

import kubernetes_validate
import pytest
import yaml

from walks.product import CHECKOUT, TARGET

CHART = CHECKOUT / "helm" / "plumbline"
EXAMPLES = sorted((CHART / "examples").glob("*.yaml"))
KUBERNETES = "1.35"


def helm(*arguments):
    done = subprocess.run(
        [str(TARGET / "helm" / "helm"), *map(str, arguments)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module", params=EXAMPLES, ids=lambda path: path.stem)
def objects(request):
    return [one for one in yaml.safe_load_all(helm("template", "walk", CHART, "-f", request.param)) if one]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_chart_lints(example):
    helm("lint", "--strict", CHART, "-f", example)


def test_objects_are_valid(objects):
    own = [one for one in objects if "gateway.networking.k8s.io" not in one["apiVersion"]]
    assert len(own) >= 7
    for one in own:
        kubernetes_validate.validate(one, KUBERNETES, strict=True)


def test_routes_are_the_route_table(objects):
    table = json.loads((CHART / "files" / "routes.json").read_text())["routes"]
    for route in table:
        path = re.sub(r"\{[^}]+}", "x", route["path"])
        # a literal path and one with a parameter may both match: what counts is that they lead to the same place
        assert set(backends(objects, route["method"], path)) == {f"walk-{route['module']}"}, route


def test_no_secret_is_in_the_chart(objects):
    assert all(one["kind"] != "Secret" for one in objects)
    for container in (part for one in objects for part in containers(one)):
        for variable in container.get("env", []):
            if re.search("PASSWORD|PEPPER|REDIS_URL", variable["name"]):
                assert "secretKeyRef" in variable["valueFrom"], variable["name"]


def backends(objects, method, path):
    """The services that a request goes to, in all HTTPRoutes."""
    return [
        rule["backendRefs"][0]["name"]
        for one in objects
        if one["kind"] == "HTTPRoute"
        for rule in one["spec"]["rules"]
        for match in rule["matches"]
        if match["method"] == method and matches(match["path"], path)
    ]


def matches(wanted, path):
    if wanted["type"] == "Exact":
        return wanted["value"] == path
    return re.fullmatch(wanted["value"], path) is not None


def containers(one):
    return one.get("spec", {}).get("template", {}).get("spec", {}).get("containers", [])
