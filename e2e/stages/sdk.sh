#!/usr/bin/env bash
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_product
walk sdk tests/test_article.py tests/test_python_sdk.py tests/test_js_sdk.py
