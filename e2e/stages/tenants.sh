#!/usr/bin/env bash
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_product
walk tenants tests/test_two_tenants.py tests/test_role_matrix.py
