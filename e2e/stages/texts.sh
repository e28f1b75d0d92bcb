#!/usr/bin/env bash
# Gates on committed text: shell scripts are clean, and nothing ties the repository to a registry host or a machine.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

git ls-files -z | while IFS= read -r -d '' file; do
  case $(head -c 30 "$file" | tr -d '\0') in '#!/usr/bin/env bash'* | '#!/bin/sh'* | '# shellcheck shell='*) printf '%s\0' "$file" ;; esac
done | xargs -0 shellcheck --external-sources --source-path=SCRIPTDIR

# written so that this file does not match itself
hosts='npmjs[.]org|npmmirror[.]com|yarnpkg[.]com|pypi[.]org|pythonhosted[.]org|repo1?[.]maven|maven[.]google|jcenter[.]'
hosts+='|proxy[.]golang|sum[.]golang|crates[.]io|deb[.]debian|security[.]debian|archive[.]ubuntu|ghcr[.]io|registry-1[.]docker'
folders='(^|[^[:alnum:]_.}/-])/(work|root|home/[a-z]+|Users/[A-Za-z]+|tmp/wt|tmp/plan)/'
status=0
if git grep -nIE "$hosts" -- . ':!e2e/stages/texts.sh'; then
  printf 'The lines above name a registry host: a mirror set up by the user must be honoured.\n' >&2
  status=1
fi
if git grep -nIE "$folders" -- . ':!e2e/stages/texts.sh'; then
  printf 'The lines above name a folder of one machine.\n' >&2
  status=1
fi
exit $status
