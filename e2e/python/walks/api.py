"""Calls of the product's HTTP API. Numbers come back as Decimal: cost is compared exactly."""

import json
from decimal import Decimal

import httpx


class Api:
    """The public API with one project's keys, or the UI's API with a person's token."""

    def __init__(self, url, keys=None, token=None):
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        self.client = httpx.Client(base_url=url, auth=keys, headers=headers, timeout=30)

    def request(self, method, path, **arguments):
        return self.client.request(method, path, **arguments)

    def get(self, path, **params):
        """The JSON of a GET that must succeed."""
        answer = self.request("GET", path, params=params)
        assert answer.status_code == 200, f"GET {path} {params}: {answer.status_code} {answer.text[:800]}"
        return decoded(answer)

    def post(self, path, body):
        answer = self.request("POST", path, json=body)
        assert answer.status_code in (200, 201, 207), f"POST {path}: {answer.status_code} {answer.text[:800]}"
        return decoded(answer)

    def metrics(self, query):
        return self.get("/api/public/metrics", query=json.dumps(query))["data"]

    def pages(self, path, **params):
        """Every row of a paged list."""
        page, total = 1, 1
        while page <= total:
            answer = self.get(path, page=page, limit=100, **params)
            yield from answer["data"]
            total = answer["meta"]["totalPages"]
            page += 1


def decoded(answer):
    return json.loads(answer.text, parse_float=Decimal)
