#!/usr/bin/env bash
# Measures Newslint at scale beside ripgrep and checks every hit against an oracle: a run of some minutes, not one of the gates.
# Usage: eng/scale.sh [rounds, 7 by default]
set -euo pipefail
cd "$(dirname "$0")/.."
command -v rg >/dev/null || { apt-get update && apt-get install -y ripgrep; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

publish() {
  dotnet publish "$1" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true "-p:PublishLocks=$out/locks" -o "$out/$2" >"$out/$2.log" 2>&1 ||
    { cat "$out/$2.log"; exit 1; }
}
publish src/Newslint.Cli newslint
publish tests/Newslint.EmptyProgram empty
dotnet run --project tests/Newslint.Benchmarks -c Release -v quiet -- \
  "$out/newslint/newslint" "$out/empty/Newslint.EmptyProgram" "$out" "${1:-7}"
