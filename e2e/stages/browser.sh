#!/usr/bin/env bash
# Real Chromium; screenshots are kept in e2e/target/screenshots for people to look at.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need_product
mkdir -p "$target/screenshots"
node --test --test-concurrency=1 --test-reporter=spec --test-reporter-destination=stdout \
  --test-reporter=junit --test-reporter-destination="$results/browser.xml" "$root"/e2e/js/browser/*.test.mjs
