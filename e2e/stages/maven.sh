#!/usr/bin/env bash
# Every Java gate and test, and the modules as apps of their own for the split walk.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

find "$root" -path '*/target/*-reports/TEST-*.xml' -not -path '*/node_modules/*' -delete
mvn -B -ntp -Dstyle.color=never -Pgates,apps verify
