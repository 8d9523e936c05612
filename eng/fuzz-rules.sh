#!/usr/bin/env bash
# Lets newslint read broken rule files, 1,000 a run: each run ends with 0 or 2, in time and in memory. Takes minutes; not one of the gates.
# Usage: eng/fuzz-rules.sh [files, 100000 by default]
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
dotnet build src/Newslint.Cli -c Release -v quiet -o "$out/newslint" >"$out/build.log" 2>&1 || { cat "$out/build.log"; exit 1; }
if dotnet run --project tests/Newslint.Benchmarks -c Release -v quiet -- fuzz-rules "$out/newslint/newslint" rules "$out" "${1:-100000}"; then
  rm -rf "$out"
else
  echo "The files of bad runs are in $out."
  exit 1
fi
