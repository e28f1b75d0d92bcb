"""An OpenAI-compatible server for tests: fixed answers, usage that a test can recompute.

What the last message contains steers the answer:
  [cached]     1,024 of the prompt's tokens were cached
  [reasoning]  256 of the completion's tokens were reasoning
  [error]      429 with OpenAI's error body
Run: python openai_stub.py PORT (prints one line when it listens). Only the standard library.
"""

import json
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# OpenAI answers with the dated name of a model, and that is what the SDKs report
DATED = {"gpt-4o": "gpt-4o-2024-08-06", "gpt-4o-mini": "gpt-4o-mini-2024-07-18"}


def answer_to(question):
    return f"Stub answer to: {question}"


def usage_of(question):
    """The usage of one exchange in OpenAI's own shape."""
    cached = 1024 if "[cached]" in question else 0
    reasoning = 256 if "[reasoning]" in question else 0
    prompt = cached + 7 + len(question)
    completion = reasoning + len(answer_to(question))
    return {
        "prompt_tokens": prompt,
        "completion_tokens": completion,
        "total_tokens": prompt + completion,
        "prompt_tokens_details": {"cached_tokens": cached, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": reasoning,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *arguments):
        pass

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length", 0))))
        if self.path.endswith("/chat/completions"):
            self.chat(body)
        else:
            self.answer(404, {"error": {"message": f"no such path {self.path}", "type": "not_found"}})

    def chat(self, body):
        question = body["messages"][-1]["content"]
        if "[error]" in question:
            self.answer(429, {"error": {"message": "stub is out of quota", "type": "insufficient_quota"}})
            return
        head = {
            "id": f"chatcmpl-{time.time_ns()}",
            "created": int(time.time()),
            "model": DATED.get(body["model"], body["model"]),
        }
        if body.get("stream"):
            self.stream(head, body, question)
            return
        message = {"role": "assistant", "content": answer_to(question)}
        self.answer(200, {
            **head,
            "object": "chat.completion",
            "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
            "usage": usage_of(question),
        })

    def stream(self, head, body, question):
        head["object"] = "chat.completion.chunk"
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        for word in answer_to(question).split(" "):
            self.event({**head, "choices": [{"index": 0, "delta": {"role": "assistant", "content": word + " "}}]})
        self.event({**head, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]})
        if (body.get("stream_options") or {}).get("include_usage"):
            self.event({**head, "choices": [], "usage": usage_of(question)})
        self.wfile.write(b"data: [DONE]\n\n")
        self.close_connection = True

    def event(self, chunk):
        self.wfile.write(b"data: " + json.dumps(chunk).encode() + b"\n\n")
        self.wfile.flush()

    def answer(self, status, body):
        payload = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(payload)))
        self.end_headers()
        self.wfile.write(payload)


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", int(sys.argv[1])), Handler)
    print(f"openai stub on {server.server_port}", flush=True)
    server.serve_forever()
