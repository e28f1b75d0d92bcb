#!/usr/bin/env bash
# The article's programs once more, against ingestion, analytics and tenant-admin as three processes.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_product
PLUMBLINE_WALK_SPLIT=1 walk split tests/test_article.py
