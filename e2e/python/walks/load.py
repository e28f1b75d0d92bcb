"""Twenty seconds of spans from several clients, remembering which were acknowledged."""

import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import httpx

from walks import otlp

SECONDS = 20
CLIENTS = 4
SPANS_PER_REQUEST = 5
# each client pauses between requests: the test is about loss, not about speed
PAUSE = 0.02
# what an SDK waits for one export
PATIENCE = 5


class Load:
    def __init__(self, api, name):
        self.api = api
        self.name = name
        self.acknowledged = []  # (time of the answer, span id)
        self.answers = Counter()
        self.lock = threading.Lock()

    def run(self, in_the_middle):
        """Send for 20 seconds; call in_the_middle after ten of them, on the calling thread."""
        end = time.monotonic() + SECONDS
        with ThreadPoolExecutor(CLIENTS) as pool:
            clients = [pool.submit(self.send_until, end) for _ in range(CLIENTS)]
            time.sleep(SECONDS / 2)
            in_the_middle()
            for client in clients:
                client.result()

    def send_until(self, end):
        while time.monotonic() < end:
            spans = [otlp.span(self.name) for _ in range(SPANS_PER_REQUEST)]
            try:
                answer = self.api.request(
                    "POST",
                    otlp.PATH,
                    content=otlp.request(*spans),
                    headers={"Content-Type": "application/x-protobuf"},
                    timeout=PATIENCE,
                )
                self.note(answer, spans)
            except httpx.HTTPError as failure:
                with self.lock:
                    self.answers[type(failure).__name__] += 1
                time.sleep(0.2)
            time.sleep(PAUSE)

    def note(self, answer, spans):
        with self.lock:
            self.answers[answer.status_code] += 1
            if answer.status_code == 200:
                self.acknowledged += [(time.monotonic(), span.span_id.hex()) for span in spans]
            else:
                assert answer.status_code == 503, f"{answer.status_code} {answer.text[:300]}"
                assert 1 <= int(answer.headers["Retry-After"]) <= 4

    def lost(self):
        """Acknowledged span ids that cannot be read."""
        stored = {row["id"] for row in self.api.pages("/api/public/observations", name=self.name)}
        return {span_id for _, span_id in self.acknowledged} - stored
