"""Sends what a route's owner would send, whoever calls."""

import json
import re
import uuid

from walks.expectations import EXPECTATIONS


def call(caller, operation, ids):
    """The answer to the operation with these ids in its path, its query and its body."""
    method, path = operation.split()
    expectation = EXPECTATIONS[operation]
    ids = {"unique": uuid.uuid4().hex[:8], **ids}
    arguments = {}
    if expectation.body is not None:
        arguments["json"] = filled(expectation.body, ids)
    if expectation.params is not None:
        params = filled(expectation.params, ids)
        arguments["params"] = {name: value if isinstance(value, str) else json.dumps(value) for name, value in params.items()}
    return caller.request(method, filled(path, ids), **arguments)


def filled(value, ids):
    """The value with {name} in each of its texts replaced."""
    if isinstance(value, str):
        return re.sub(r"\{(\w+)}", lambda name: ids[name.group(1)], value)
    if isinstance(value, list):
        return [filled(one, ids) for one in value]
    if isinstance(value, dict):
        return {name: filled(one, ids) for name, one in value.items()}
    return value
