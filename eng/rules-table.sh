#!/usr/bin/env bash
# Writes docs/rules.md, the table of the shipped rules, from the rules themselves. With --check it changes nothing and fails where the
# table is out of date.
set -euo pipefail
cd "$(dirname "$0")/.."
table=$(mktemp)
trap 'rm -f "$table"' EXIT
{
  echo "# The shipped rules"
  echo
  echo "Made by \`eng/rules-table.sh\`. \`newslint explain ID\` tells more about a rule and shows its examples."
  echo
  echo "| id | name | severity | category | what it finds |"
  echo "|---|---|---|---|---|"
  dotnet run --project src/Newslint.Cli -c Release -v quiet -- rules list |
    sed -E 's/^([A-Z0-9]+) +([a-z0-9-]+) +([a-z]+) +([a-z]+) +(.*)$/| \1 | \2 | \3 | \4 | \5 |/'
} >"$table"
if [ "${1:-}" = "--check" ]; then
  diff -u docs/rules.md "$table" || { echo "docs/rules.md is out of date: run eng/rules-table.sh"; exit 1; }
else
  cp "$table" docs/rules.md
fi
