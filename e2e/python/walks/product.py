"""One product started by ./run, shared by every walk of a verify.

As a command: `python -m walks.product start STATE` starts one and writes where it is to STATE;
`stop STATE` ends it and all it started; `env STATE` prints NAME=value lines for other languages.
"""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import httpx

CHECKOUT = Path(__file__).resolve().parents[3]
TARGET = CHECKOUT / "e2e" / "target"
# a first start on two busy cores builds Keycloak's optimized form and an empty database
START_SECONDS = 420
STOP_SECONDS = 60
TEMPORARY = "plumbline-verify-"
SERVERS = ("postgres", "redis", "keycloak")


@dataclass(frozen=True)
class Product:
    url: str
    sign_in_url: str  # where Keycloak's pages are
    data: str
    log: str
    pid: int
    public_key: str
    secret_key: str

    @staticmethod
    def from_environment():
        return Product.read(os.environ["PLUMBLINE_WALK_STATE"])

    @staticmethod
    def read(state):
        return Product(**json.loads(Path(state).read_text()))

    def write(self, state):
        Path(state).parent.mkdir(parents=True, exist_ok=True)
        Path(state).write_text(json.dumps(asdict(self)))

    def sdk_environment(self):
        """What a person pastes into a shell before running a program."""
        return sdk_environment(self.url, self.public_key, self.secret_key)


def sdk_environment(url, public_key, secret_key):
    return {
        "LANGFUSE_SECRET_KEY": secret_key,
        "LANGFUSE_PUBLIC_KEY": public_key,
        "LANGFUSE_HOST": url,
        "LANGFUSE_BASE_URL": url,
    }


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start(data=None, port=None, settings=None, sign_in=True):
    """Start ./run and wait until it is ready, with its login pages or without; the same data may be started again."""
    data = data or tempfile.mkdtemp(prefix=TEMPORARY)
    port = port or free_port()
    log = Path(f"{data}.log")
    url = f"http://localhost:{port}"
    environment = {
        **{name: value for name, value in os.environ.items() if not name.startswith(("LANGFUSE_", "PLUMBLINE_"))},
        "PLUMBLINE_DATA": data,
        "PLUMBLINE_PORT": str(port),
        **(settings or {}),
    }
    with log.open("ab") as output:
        began = output.tell()
        process = subprocess.Popen(
            [str(CHECKOUT / "run")],
            cwd=CHECKOUT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        printed = wait_until_ready(process, url, log, began, sign_in)
    except BaseException:
        end(process.pid)
        raise
    public_key = printed_value(printed, "LANGFUSE_PUBLIC_KEY") or secret(data, "first.project.public-key")
    secret_key = printed_value(printed, "LANGFUSE_SECRET_KEY") or secret(data, "first.project.secret-key")
    return Product(url, url, data, str(log), process.pid, public_key, secret_key)


def wait_until_ready(process, url, log, began, sign_in):
    """What ./run printed until it was ready."""
    limit = time.monotonic() + START_SECONDS
    while time.monotonic() < limit:
        printed = log.read_bytes()[began:].decode(errors="replace")
        if process.poll() is not None:
            raise RuntimeError(f"./run ended with {process.returncode}:\n{printed[-4000:]}")
        if answers(f"{url}/api/public/ready") and (not sign_in or says_ready(printed, url)):
            return printed
        time.sleep(0.3)
    raise RuntimeError(f"./run was not ready after {START_SECONDS} s:\n{printed[-4000:]}")


def says_ready(printed, url):
    return "Plumbline is ready" in printed and answers(f"{url}/auth/realms/plumbline/.well-known/openid-configuration")


def answers(page):
    try:
        return httpx.get(page, timeout=5).status_code == 200
    except httpx.HTTPError:
        return False


def printed_value(text, name):
    found = re.search(rf'^\s*{name}="?([^\s"]+)', text, flags=re.M)
    return found and found.group(1)


def secret(data, name):
    """One line of the product's own secrets."""
    text = Path(data, "secrets.properties").read_text()
    return re.search(rf"^{re.escape(name)}=(.*)$", text, flags=re.M).group(1)


def process_of(data, service):
    """The pid of app, postgres, redis or keycloak, as the product itself recorded it."""
    text = Path(data, "run", f"{service}.properties").read_text()
    return int(re.search(r"^pid=(\d+)$", text, flags=re.M).group(1))


def stop(product):
    """Ctrl-C, as a person would press it; returns when nothing that ./run started is left."""
    # none is recorded when the app has ended by itself and stopped them
    servers = [process_of(product.data, name) for name in SERVERS if Path(product.data, "run", f"{name}.properties").exists()]
    try:
        end(product.pid)
    finally:
        left = [pid for pid in servers if alive(pid)]
        for pid in left:
            os.kill(pid, signal.SIGTERM)
    if left:
        raise RuntimeError(f"Ctrl-C left processes {left} of {product.data} behind")


def keep_logs(product):
    """What happened stays readable; the data was for the walks only."""
    logs = TARGET / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    shutil.move(product.log, logs / "product.log")
    shutil.copytree(Path(product.data, "logs"), logs / "product", dirs_exist_ok=True)
    if Path(product.data).name.startswith(TEMPORARY):
        shutil.rmtree(product.data)


def end(pid):
    try:
        os.kill(pid, signal.SIGINT)
    except ProcessLookupError:
        return
    limit = time.monotonic() + STOP_SECONDS
    while alive(pid):
        if time.monotonic() > limit:
            os.kill(pid, signal.SIGKILL)
            raise RuntimeError(f"process {pid} did not end within {STOP_SECONDS} s of Ctrl-C")
        time.sleep(0.2)


def alive(pid):
    try:
        os.waitpid(pid, os.WNOHANG)  # a dead child of ours is not alive
    except ChildProcessError:
        pass
    try:
        os.kill(pid, 0)
        return True
    except ProcessLookupError:
        return False


def main(command, state):
    if command == "start":
        # the smallest heap that the walks promise to survive
        start(settings={"PLUMBLINE_HEAP": "256m"}).write(state)
    elif command == "stop":
        product = Product.read(state)
        Path(state).unlink()
        stop(product)
        keep_logs(product)
    elif command == "env":
        for name, value in Product.read(state).sdk_environment().items():
            print(f"{name}={value}")
    else:
        raise SystemExit(f"start, stop or env, not {command}")


if __name__ == "__main__":
    main(*sys.argv[1:])
