"""Flushes a span and reads it at once, ten times; prints the status of each read."""

import json
import os

import requests
from langfuse import get_client

langfuse = get_client()
statuses = []
for turn in range(10):
    with langfuse.start_as_current_observation(name=f"turn {turn}", as_type="span") as span:
        trace_id = span.trace_id
    langfuse.flush()
    answer = requests.get(
        f"{os.environ['LANGFUSE_HOST']}/api/public/traces/{trace_id}",
        auth=(os.environ["LANGFUSE_PUBLIC_KEY"], os.environ["LANGFUSE_SECRET_KEY"]),
        timeout=10,
    )
    statuses.append(answer.status_code)
print(json.dumps(statuses))
