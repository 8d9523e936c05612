#!/usr/bin/env bash
# Measures the start of `newslint seeds` from a ReadyToRun publish: methods compiled at run time (a gate, free of noise) and CPU
# seconds beside those of an empty .NET program in the same run (printed only: the machine is noisy).
# Usage: eng/startup-gate.sh [most compiled methods, 250 by default]
set -euo pipefail
cd "$(dirname "$0")/.."
most=${1:-250}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

publish() {
  dotnet publish "$1" -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true "-p:PublishLocks=$out/locks" -o "$out/$2" >"$out/$2.log" 2>&1 ||
    { cat "$out/$2.log"; exit 1; }
}
publish src/Newslint.Cli newslint
publish tests/Newslint.EmptyProgram empty
dotnet build tests/Newslint.StartupProbe -c Release -o "$out/probe" >"$out/probe.log" 2>&1 || { cat "$out/probe.log"; exit 1; }

cpu() { # the least CPU seconds of ten runs
  local best=999 seconds
  for _ in 1 2 3 4 5 6 7 8 9 10; do
    TIMEFORMAT='%U %S'
    seconds=$( { time "$@" >/dev/null 2>&1 || true; } 2>&1 | awk '{printf "%.3f", $1 + $2}')
    best=$(awk -v a="$seconds" -v b="$best" 'BEGIN {print a < b ? a : b}')
  done
  echo "$best"
}

NEWSLINT_PROBE="$out/report" DOTNET_STARTUP_HOOKS="$out/probe/Newslint.StartupProbe.dll" "$out/newslint/newslint" seeds >/dev/null || true
methods=$(cut -d' ' -f1 "$out/report")
ours=$(cpu "$out/newslint/newslint" seeds)
empty=$(cpu "$out/empty/Newslint.EmptyProgram")
echo "start-up: $methods methods compiled at run time (gate $most); $ours CPU seconds, an empty program $empty, ratio $(awk -v a="$ours" -v b="$empty" 'BEGIN {printf "%.1f", a / b}')"
[ "$methods" -le "$most" ]
