"""The end of ./verify: each walk by name, a missing one counts as failed; the last line is for machines.

python3 summary.py RESULTS SECONDS. Only the standard library.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

# name of the walk, result file, and which of its tests make the walk (class and test name, as a pattern)
WALKS = [
    ("browser application unit tests", "ui", "."),
    ("chart lint, objects, routes", "chart", "."),
    ("./run: refusals, and paths that never answer with the page", "run-command", "."),
    ("article's programs, Python SDK 3.x", "sdk", r"test_article.*\[v3"),
    ("article's programs, Python SDK 4.x", "sdk", r"test_article.*\[v4"),
    ("Python SDK 3.x: types, errors, streams, scores", "sdk", r"test_python_sdk.*\[v3"),
    ("Python SDK 4.x: types, errors, streams, scores", "sdk", r"test_python_sdk.*\[v4"),
    ("JavaScript SDK: tracing, otel, openai, client", "sdk", "test_js_sdk"),
    ("two tenants on every route", "tenants", "two_tenants"),
    ("every role, wrong key and wrong login on every route", "tenants", "role_matrix"),
    ("bad input", "bad-input", "test_bad_input"),
    ("100 gzip bombs", "bad-input", "test_gzip_bombs"),
    ("browser: sign up to first trace, English", "browser", "English: sign up"),
    ("browser: the same in Chinese", "browser", "Chinese: sign up"),
    ("browser: the first trace within 90 s of signing up, curl and Java as shown", "browser", "first trace of a real SDK"),
    ("browser: problems explained to who waits, the test trace", "browser", "wrong secret and a refused body"),
    ("browser: sign out, sign in, deep links", "browser", "[Ss]ign out|deep link"),
    ("browser: a trace of 20,000 observations, its content, the keyboard", "browser", "twenty thousand|messages, tools|the same trace|keyboard leads"),
    ("browser: a trace scored, tagged, published, deleted; the public page; the file", "browser", "bookmark, tag|score with a config|public trace is read|trace as a file"),
    ("browser: every page with axe, two themes, languages and widths", "browser", "every page"),
    ("article's programs against three processes, SDK 3.x", "split", r"\[v3"),
    ("article's programs against three processes, SDK 4.x", "split", r"\[v4"),
    ("commits reach the disk (settings)", "durability", "commits_reach"),
    ("PostgreSQL killed under load", "durability", "postgres_killed"),
    ("app killed under load", "durability", "app_killed"),
]


def cases(file):
    """(name, outcome) of every test in a JUnit file; outcome is passed, failed or skipped."""
    if not file.exists():
        return []
    found = []
    for case in ElementTree.parse(file).iter("testcase"):
        outcome = "passed"
        if case.find("failure") is not None or case.find("error") is not None:
            outcome = "failed"
        elif case.find("skipped") is not None:
            outcome = "skipped"
        found.append((f"{case.get('classname')}.{case.get('name')}", outcome))
    return found


def outcome_of(tests):
    outcomes = [outcome for _, outcome in tests]
    if "failed" in outcomes:
        return "failed"
    return "passed" if "passed" in outcomes else "missing"


def main(results, seconds):
    results = Path(results)
    everything, lines = [], []
    java = [one for file in sorted(ROOT.glob("**/target/*-reports/TEST-*.xml")) for one in cases(file)]
    walks = [("Java gates, unit and integration tests", java)]
    for name, file, pattern in WALKS:
        walks.append((name, [one for one in cases(results / f"{file}.xml") if re.search(pattern, one[0])]))
    for file in sorted({file for _, file, _ in WALKS}):
        everything += cases(results / f"{file}.xml")
    everything += java

    stages = [line.split("\t") for line in (results / "stages.tsv").read_text().splitlines()]
    failed_stages = [name for name, status, _ in stages if status != "0"]

    failed_walks = 0
    for name, tests in walks:
        outcome = outcome_of(tests)
        if tests is java and "maven" in failed_stages:
            outcome = "failed"
        failed_walks += outcome != "passed"
        lines.append(f"{outcome:8} {len(tests):5} tests  {name}")
    failed = sum(outcome == "failed" for _, outcome in everything)
    # a stage or a walk can fail without a failed test: a gate, a crash, a file that is not there
    failed = max(failed, failed_walks, len(failed_stages))
    skipped = sum(outcome == "skipped" for _, outcome in everything)
    passed = sum(outcome == "passed" for _, outcome in everything)

    print("\nWalks")
    print("\n".join(lines))
    print(f"\n{len(walks) - failed_walks} of {len(walks)} walks passed in {seconds} s"
          + (f"; failed stages: {', '.join(failed_stages)}" if failed_stages else ""))
    print(f"{passed} passed, {failed} failed, {skipped} skipped")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(*sys.argv[1:])
