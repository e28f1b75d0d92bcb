"""The article's programs, and how a person runs them: real packages, own process, own environment."""

import os
import subprocess

from walks.product import CHECKOUT, TARGET

ARTICLE = CHECKOUT / "e2e" / "python" / "article"
SDKS = CHECKOUT / "e2e" / "python" / "sdk"
# the slowest program makes four calls; the SDK waits at most 5 s for each export
PROGRAM_SECONDS = 60


def article_program(name, product, stub):
    """A copy of one program with our keys and endpoint and the import that the article forgot."""
    text = (ARTICLE / name).read_text()
    # the module-level client joins this with a path as it stands, so the endpoint ends in a slash
    text = text.replace("https://your-custom-openai-endpoint.com/v1", f"{stub}/v1/")
    text = text.replace("sk-lf-...", product.secret_key).replace("pk-lf-...", product.public_key)
    text = text.replace("http://localhost:3000", product.url)
    if "import os" not in text:
        text = "import os\n" + text
    copy = TARGET / "programs" / name
    copy.parent.mkdir(parents=True, exist_ok=True)
    copy.write_text(text)
    return copy


def run(program, sdk, settings, *arguments):
    """Run a Python program with the packages of one SDK generation (v3, v4); its standard output."""
    return execute([TARGET / f"venv-{sdk}" / "bin" / "python", program, *arguments], settings)


def run_js(program, settings, *arguments):
    """Run a JavaScript program with the packages of e2e/js; its standard output."""
    return execute(["node", CHECKOUT / "e2e" / "js" / program, *arguments], settings)


def execute(command, settings):
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("LANGFUSE_", "OPENAI_", "OTEL_"))
    }
    done = subprocess.run(
        [str(word) for word in command],
        env={**environment, **settings},
        capture_output=True,
        text=True,
        timeout=PROGRAM_SECONDS,
        check=False,
    )
    assert done.returncode == 0, f"{command} ended with {done.returncode}:\n{done.stdout}\n{done.stderr}"
    # the SDKs log a failed export and go on: a walk must not
    assert "Failed to export" not in done.stderr and "ERROR" not in done.stderr, done.stderr
    return done.stdout
