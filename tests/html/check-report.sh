#!/usr/bin/env bash
# Looks at HTML reports in a real browser: hostile copy, mouse and keyboard, no script, phone, paper, thousands of files. It takes a few
# minutes and installs Chromium and Node where they are missing (Debian). The pictures that it takes are for a person to look at.
# Usage: tests/html/check-report.sh [folder for pictures]
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pictures=${1:-$work/pictures}
mkdir -p "$pictures"
pictures=$(realpath "$pictures")

for package in chromium nodejs; do
  command -v "${package%js}" >/dev/null || { apt-get update -qq && apt-get install -y -qq "$package" fonts-noto-core >/dev/null; }
done

dotnet build src/Newslint.Cli -v quiet
newslint=$PWD/src/Newslint.Cli/bin/Debug/net10.0/newslint
lint() { # lint FOLDER ARGUMENTS…: findings are wanted
  (cd "$1" && shift && "$newslint" "$@") || [ $? -eq 1 ]
}

node tests/html/write-pages.mjs "$work"
lint "$work/copy" . --rules ../rules --only house --format html:../hostile.html --format jsonl:../hostile.jsonl
lint . seeds --format "html:$work/ordinary.html"
lint "$work/archive" . --format html:../large.html
node tests/html/check-report.mjs "$work/hostile.html" "$work/hostile.jsonl" "$work/ordinary.html" "$work/large.html" "$pictures"
