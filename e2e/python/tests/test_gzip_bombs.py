"""A hundred compressed bodies that unpack to far more than the cap, against a heap of 256 MB."""

import gzip
import io
import threading
from concurrent.futures import ThreadPoolExecutor

from walks import otlp

BOMBS = 100
# 1 GiB of zeros in 1 MB: thirty-two times the cap, four times the heap
UNPACKED = 1 << 30


def bomb():
    block = bytes(1 << 20)
    buffer = io.BytesIO()
    with gzip.GzipFile(fileobj=buffer, mode="wb", compresslevel=6) as packer:
        for _ in range(UNPACKED >> 20):
            packer.write(block)
    return buffer.getvalue()


def test_bombs_are_refused_while_good_traffic_is_answered(api):
    body = bomb()
    over = threading.Event()
    good = []

    def traffic():
        while not over.is_set():
            span = otlp.span("good")
            good.append((span, otlp.post(api, otlp.request(span)).status_code))

    with ThreadPoolExecutor(9) as pool:
        beside = pool.submit(traffic)
        answers = list(pool.map(lambda _: otlp.post(api, body, **{"Content-Encoding": "gzip"}), range(BOMBS)))
        over.set()
        beside.result()

    assert {answer.status_code for answer in answers} == {413}
    assert all("larger than" in answer.json()["message"] for answer in answers), answers[0].text
    assert len(good) >= 10
    assert {status for _, status in good} == {200}
    last = good[-1][0]
    assert api.get(f"/api/public/observations/{last.span_id.hex()}")["name"] == "good"
