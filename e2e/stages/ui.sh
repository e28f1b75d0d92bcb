#!/usr/bin/env bash
# The browser application: types, lint, unit tests, build.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

cd "$root/ui"
if ! cmp -s package-lock.json node_modules/installed.json; then
  npm ci --no-audit --no-fund
  cp package-lock.json node_modules/installed.json
fi
npm run check
npm test -- --reporter=default --reporter=junit --outputFile.junit="$results/ui.xml"
npm run build
