#!/usr/bin/env bash
# Ends the shared product as Ctrl-C does; fails when anything that it started is left.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_product
python_of_tests -m walks.product stop "$PLUMBLINE_WALK_STATE"
