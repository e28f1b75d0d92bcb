#!/usr/bin/env bash
# Measures the start and the memory at rest of what ./run starts: on an empty data folder, then again on the same one.
# Prints one line per figure; docs/performance.md says what was seen. Needs a free port (PLUMBLINE_PORT, 3900).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
export PLUMBLINE_PORT=${PLUMBLINE_PORT:-3900}
PLUMBLINE_DATA=$(mktemp -d)
export PLUMBLINE_DATA
log=$PLUMBLINE_DATA/figures.log
started=''

stop() {
  [ -z "$started" ] || kill "$started" 2>/dev/null || true
  [ -z "$started" ] || wait "$started" || true
  started=''
}
trap 'stop; rm -rf "$PLUMBLINE_DATA"' EXIT

start() { # what it is called
  local began=$SECONDS
  : >"$log"
  "$root/run" >"$log" 2>&1 &
  started=$!
  until grep -q 'is ready' "$log"; do
    [ $((SECONDS - began)) -lt 300 ] || { cat "$log"; exit 1; }
    sleep 0.2
  done
  printf '%-40s %s\n' "$1" "$(sed -n 's/^ *\([0-9.]* s\)  Ready$/\1/p' "$log")"
}

family() { # pids -> they and all that they started
  local pid
  for pid in "$@"; do
    echo "$pid"
    # shellcheck disable=SC2046
    family $(pgrep -P "$pid" || true)
  done
}

memory() { # every process of the set: what the pid files name, and what those started
  local pids
  mapfile -t pids < <(sed -n 's/^pid=//p' "$PLUMBLINE_DATA"/run/*.properties)
  mapfile -t pids < <(family "${pids[@]}" | sort -u)
  printf '%-40s %s MB\n' "$1" \
    "$(for pid in "${pids[@]}"; do awk '/^Pss:/ {print $2}' "/proc/$pid/smaps_rollup" 2>/dev/null || true; done |
      awk '{ total += $1 } END { printf "%d", total / 1024 }')"
}

"$root/run" --build >/dev/null
start 'first start, nothing to build'
stop
start 'warm restart'
sleep 60
memory 'memory at rest (PSS, whole set)'
