#!/usr/bin/env bash
# Writes rules/rule.schema.json, the JSON schema of rule files for editors, from the tables that their readers use. With --check it
# changes nothing and fails where the file is out of date.
set -euo pipefail
cd "$(dirname "$0")/.."
schema=$(mktemp)
trap 'rm -f "$schema"' EXIT
dotnet run --project src/Newslint.Cli -c Release -v quiet -- rules schema >"$schema"
if [ "${1:-}" = "--check" ]; then
  diff -u rules/rule.schema.json "$schema" || { echo "rules/rule.schema.json is out of date: run eng/rule-schema.sh"; exit 1; }
else
  cp "$schema" rules/rule.schema.json
fi
