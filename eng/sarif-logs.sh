#!/usr/bin/env bash
# Lints generated folders (odd names, encodings, rules, suppressions, baselines, work trees, things that cannot be read) and has every SARIF log
# judged twice: by the judge beside the repository, with the sources and the JSON lines of the same run, and by Microsoft's Multitool from npm.
# No error and no warning is wanted. A run of many minutes, not one of the gates. Needs node and the folder ../shared/data/sarif.
# Usage: eng/sarif-logs.sh [logs, 1000 by default] [folder with node_modules that hold Multitool, a new one by default]
set -euo pipefail
cd "$(dirname "$0")/.."
judge=../shared/data/sarif
[ -f "$judge/judge.mjs" ] || { echo "sarif-logs: there is no judge in $judge"; exit 2; }
out=$(mktemp -d)
modules=${2:-$out/npm}
tool=$modules/node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool
[ -f "$tool" ] || npm install --silent --no-audit --no-fund --prefix "$modules" @microsoft/sarif-multitool-linux@5.7.0 >"$out/npm.log" 2>&1 || { cat "$out/npm.log"; exit 1; }
chmod u+x "$tool"
dotnet publish src/Newslint.Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true "-p:PublishLocks=$out/locks" -o "$out/newslint" >"$out/publish.log" 2>&1 ||
  { cat "$out/publish.log"; exit 1; }
dotnet build tests/Newslint.Benchmarks -c Release -v quiet
dotnet tests/Newslint.Benchmarks/bin/Release/net10.0/Newslint.Benchmarks.dll sarif-logs "$out/newslint/newslint" "$out" "${1:-1000}" || code=1
node eng/sarif-logs.mjs "$out" "$judge" "$tool" || code=1
if [ "${code:-0}" = 0 ]; then
  chmod -R u+rwX "$out" && rm -rf "$out"
else
  echo "The folders and logs are in $out."
  exit 1
fi
