#!/usr/bin/env bash
# What ./run refuses and says, and what its port never answers.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_product
walk run-command tests/test_run_command.py
