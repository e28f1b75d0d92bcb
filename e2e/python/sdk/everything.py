"""Uses what the Python SDK offers (3.x and 4.x alike); prints what it made as JSON."""

import json
import sys

from langfuse import get_client, observe, propagate_attributes
from langfuse.openai import openai

langfuse = get_client()
# the word that only this run uses
WORD = sys.argv[1]
TYPES = ["span", "agent", "tool", "chain", "retriever", "evaluator", "guardrail", "embedding", "generation"]


def ask(question, **options):
    messages = [{"role": "system", "content": "Be brief."}, {"role": "user", "content": question}]
    return openai.chat.completions.create(model="gpt-4o", messages=messages, **options)


def nest(types):
    """One observation of every type, each inside the one before."""
    if not types:
        langfuse.create_event(name="an event", input="tick", metadata={"deep": {"er": [1, None, True]}})
        return
    with langfuse.start_as_current_observation(name=f"a {types[0]}", as_type=types[0], input={"left": len(types)}):
        nest(types[1:])


@observe()
def calls():
    ask("[cached] and [reasoning]", temperature=0.5)
    pieces = ask("streamed", stream=True, stream_options={"include_usage": True})
    "".join(piece.choices[0].delta.content or "" for piece in pieces if piece.choices)
    try:
        ask("[error]")
    except openai.RateLimitError:
        langfuse.update_current_span(level="WARNING", status_message="went on without an answer")


@observe()
def everything():
    with propagate_attributes(
        user_id=f"user-{WORD}", session_id=f"session-{WORD}", tags=[WORD, "python"], metadata={"tier": "gold"},
        version="1.2.3",
    ):
        nest(TYPES)
        calls()
        langfuse.score_current_trace(name="usefulness", value=0.75, data_type="NUMERIC", comment="mostly")
        langfuse.score_current_span(name="tone", value="friendly", data_type="CATEGORICAL")
        url = langfuse.get_trace_url()
        trace_id = langfuse.get_current_trace_id()
    return {"url": url, "trace": trace_id}


made = everything()
langfuse.create_score(name="correct", value=1, data_type="BOOLEAN", trace_id=made["trace"], score_id=f"score-{WORD}")
langfuse.flush()
print(json.dumps({**made, "auth_check": langfuse.auth_check()}))
