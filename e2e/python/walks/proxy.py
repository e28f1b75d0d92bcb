"""A reverse proxy that knows the route table and nothing else: what no route serves is a 404 of its own."""

import threading
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# belong to one connection, not to the message
HOP = {"connection", "keep-alive", "transfer-encoding", "te", "upgrade", "host", "content-length"}


def module_of(routes, method, path):
    """The module that serves an operation, or None. {name} matches one segment."""
    actual = path.split("?")[0].split("/")
    for route in routes:
        expected = route["path"].split("/")
        if route["method"] == method and len(expected) == len(actual):
            if all(one == other or (one.startswith("{") and other) for one, other in zip(expected, actual)):
                return route["module"]
    return None


@contextmanager
def serve(routes, ports):
    """The proxy's URL while it runs."""

    class Proxy(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *arguments):
            pass

        def forward(self):
            body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
            module = module_of(routes, self.command, self.path)
            if module is None:
                self.answer(404, {}, f"no route for {self.command} {self.path}".encode())
                return
            upstream = HTTPConnection("127.0.0.1", ports[module], timeout=30)
            headers = {name: value for name, value in self.headers.items() if name.lower() not in HOP}
            upstream.request(self.command, self.path, body, headers)
            answer = upstream.getresponse()
            self.answer(answer.status, dict(answer.getheaders()), answer.read())
            upstream.close()

        def answer(self, status, headers, body):
            self.send_response(status)
            for name, value in headers.items():
                if name.lower() not in HOP:
                    self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PATCH = do_DELETE = do_PUT = forward

    server = ThreadingHTTPServer(("127.0.0.1", 0), Proxy)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
