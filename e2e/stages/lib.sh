# shellcheck shell=bash
# What the stages share; sourced by each of them.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
target=$root/e2e/target
results=$target/results
export PLUMBLINE_WALK_STATE=${PLUMBLINE_WALK_STATE:-$target/product.json}
mkdir -p "$results"
cd "$root"

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

need() { # program, Debian package
  command -v "$1" >/dev/null 2>&1 || fail "$1 is missing. On Debian or Ubuntu: sudo apt-get install $2"
}

need_product() {
  [ -f "$PLUMBLINE_WALK_STATE" ] || fail "No product runs for the walks; start one with: ./verify --only start"
}

# Runs Python walks and keeps their results under the name of the stage.
walk() { # stage, test files...
  local stage=$1
  shift
  cd "$root/e2e/python"
  "$target/venv-tests/bin/python" -m pytest --junitxml="$results/$stage.xml" "$@"
}

python_of_tests() {
  (cd "$root/e2e/python" && "$target/venv-tests/bin/python" "$@")
}
