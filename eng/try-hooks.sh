#!/usr/bin/env bash
# Runs the hooks of this repository with pre-commit in a scratch repository whose configuration newslint init wrote. What is committed here is
# cloned, packed and installed by pre-commit itself; the address of the project is led to this clone. Needs pre-commit, and some minutes.
set -euo pipefail
cd "$(dirname "$0")/.."
command -v pre-commit >/dev/null || { echo "try-hooks: pre-commit is needed: apt-get install pre-commit"; exit 2; }
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NEWSLINT_CACHE=off
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export PRE_COMMIT_HOME="$out/cache" GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org

fail() { echo "try-hooks: $*"; exit 1; }

dotnet build src/Newslint.Cli -c Release -v quiet >"$out/log" 2>&1 || { cat "$out/log"; fail "the build failed"; }
newslint="$PWD/src/Newslint.Cli/bin/Release/net10.0/newslint.dll"
git clone --quiet --bare . "$out/newslint"
version=$(dotnet "$newslint" --version)
git -C "$out/newslint" tag --force "v${version%%+*}" "$(git rev-parse HEAD)" >/dev/null
export GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0="url.$out/newslint.insteadOf" GIT_CONFIG_VALUE_0=https://github.com/newslint/newslint

git init --quiet "$out/copy"
cd "$out/copy"
dotnet "$newslint" init --only hook >/dev/null
sed -i 's/# - id: newslint-fix/- id: newslint-fix/' .pre-commit-config.yaml
printf 'She spoke.\n\nRain fell.\n' >'a clean (1).txt'
git add .
pre-commit run >"$out/clean" 2>&1 || { cat "$out/clean"; fail "a clean commit was stopped"; }
grep -q 'newslint\.*Passed' "$out/clean" || { cat "$out/clean"; fail "the hook did not run"; }

printf 'She spoke.\n\nAdvertisement\n\nRain fell.\n' >'a story (2).txt'
git add .
pre-commit run newslint >"$out/found" 2>&1 && fail "a commit with furniture was let through"
grep -qF 'a story (2).txt(3,1,3,14): warning NL1701' "$out/found" || { cat "$out/found"; fail "the finding is not told"; }
pre-commit run newslint-fix >"$out/fixed" 2>&1 && fail "a commit that was changed was let through"
printf 'She spoke.\n\nRain fell.\n' | cmp - 'a story (2).txt' || fail "the story was not mended"
git add .
pre-commit run >"$out/after" 2>&1 || { cat "$out/after"; fail "the mended commit was stopped"; }
echo "try-hooks: pre-commit $(pre-commit --version | cut -d' ' -f2) built the hooks, stopped the commit with furniture, mended it and let it through"
