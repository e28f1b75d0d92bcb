#!/usr/bin/env bash
# The product that the walks share: ./run on an empty data folder and a free port, as a person starts it.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
[ ! -f "$PLUMBLINE_WALK_STATE" ] || bash "$root/e2e/stages/stop.sh"
./run --build
python_of_tests -m walks.product start "$PLUMBLINE_WALK_STATE"
