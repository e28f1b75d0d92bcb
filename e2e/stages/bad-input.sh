#!/usr/bin/env bash
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_product
walk bad-input tests/test_bad_input.py tests/test_gzip_bombs.py
