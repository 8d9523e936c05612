#!/usr/bin/env bash
# Measures the two passes over a generated archive of sites on two threads: megabytes a second, beside reading and decoding the same files,
# memory of half the archive and of all of it, bytes of the index for each distinct line, and how much of the furniture is found. A run of some
# minutes, not one of the gates: the figures are those of the machine.
# Usage: eng/archive-speed.sh [files, 100000 by default] [rounds, 3 by default]
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
dotnet publish src/Newslint.Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true "-p:PublishLocks=$out/locks" -o "$out/newslint" >"$out/publish.log" 2>&1 ||
  { cat "$out/publish.log"; exit 1; }
dotnet run --project tests/Newslint.Benchmarks -c Release -v quiet -- archive "$out/newslint/newslint" "$out" "${1:-100000}" "${2:-3}"
