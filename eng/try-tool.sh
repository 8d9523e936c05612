#!/usr/bin/env bash
# Packs the .NET tool, twice, installs it from a folder as somebody without this repository would, and holds what it says about the
# seeds against the build that the tests run: rules, facts and word lists are inside the package.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NEWSLINT_CACHE=off
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

fail() { echo "try-tool: $*"; exit 1; }
quietly() { "$@" >"$out/log" 2>&1 || { cat "$out/log"; fail "this failed: $*"; }; }
lint() { # lint FILE COMMAND…: findings as JSON lines, whether there are any or not
  local file=$1
  shift
  "$@" . --format jsonl --output "$file" --fail-on never || fail "this failed: $*"
}

quietly dotnet pack src/Newslint.Cli -c Release --output "$out/packages"
quietly dotnet pack src/Newslint.Cli -c Release --output "$out/again"
package=$(basename "$out"/packages/*.nupkg)
cmp "$out/packages/$package" "$out/again/$package" || fail "two packages of the same sources differ"

quietly dotnet tool install Newslint --source "$out/packages" --tool-path "$out/tool"
cp -r seeds "$out/seeds"
cd "$out/seeds"
lint ../tool.jsonl "$out/tool/newslint"
lint ../build.jsonl dotnet "$OLDPWD/src/Newslint.Cli/bin/Release/net10.0/newslint.dll"
cmp ../tool.jsonl ../build.jsonl || fail "the tool says something else than the build that it was packed from"
grep -q '"ruleId":"NL1301"' ../tool.jsonl || fail "no stale title was found in the seeds: the facts are missing"

version=$("$out/tool/newslint" --version)
[ "$package" = "Newslint.${version%%+*}.nupkg" ] || fail "$package holds version $version"
echo "try-tool: $package, $(stat -c %s "$out/packages/$package") bytes, finds $(wc -l <../tool.jsonl) in the seeds with $("$out/tool/newslint" rules list | wc -l) rules, as the build does"
