#!/usr/bin/env bash
# Measures pages and reads with a million observations: starts a product, fills one project through the public API, opens the
# pages in Chromium, asks Lighthouse. Prints the tables of docs/performance.md. Takes about ten minutes.
#   e2e/speed.sh                    everything, on a data folder of its own that is removed afterwards
#   PLUMBLINE_OBSERVATIONS=100000   a smaller project
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
state=$root/e2e/target/speed.json
python=$root/e2e/target/venv-tests/bin/python
export PLUMBLINE_E2E_TARGET=$root/e2e/target
"$root/verify" --only tools >/dev/null
npm --prefix "$root/e2e/speed" ci --ignore-scripts >/dev/null
"$root/run" --build >/dev/null
cd "$root/e2e/python"
"$python" -m walks.speed start "$state"
trap '"$python" -m walks.speed stop "$state"' EXIT
"$python" -m walks.million "$state"
# what a running server does by itself within minutes: statistics of tables that were empty, roll-ups of the last hours
sleep "${PLUMBLINE_SETTLE_SECONDS:-120}"
node "$root/e2e/speed/measure.mjs" "$state"
