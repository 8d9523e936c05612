#!/usr/bin/env bash
# Kills a large run at random moments while it writes three reports over old ones: each file must be the old one or a whole new one. Then a reader
# that goes away and a full disk: the run ends cleanly, tells why, and leaves no half report. A run of some minutes, not one of the gates.
# Usage: eng/kill-runs.sh [kills, 100 by default]
set -euo pipefail
cd "$(dirname "$0")/.."
kills=${1:-100}
out=$(mktemp -d)
trap '[ -z "${mounted:-}" ] || umount "$out/small"; rm -rf "$out"' EXIT
export NEWSLINT_CACHE=off LC_ALL=C
dotnet publish src/Newslint.Cli -c Release -r linux-x64 --self-contained false -p:PublishReadyToRun=true "-p:PublishLocks=$out/locks" -o "$out/newslint" >"$out/publish.log" 2>&1 ||
  { cat "$out/publish.log"; exit 1; }
newslint=$out/newslint/newslint

fail() { echo "kill-runs: $*"; exit 1; }

mkdir -p "$out/work/copy" && cd "$out/work"
for file in $(seq 300); do
  for paragraph in $(seq 40); do
    printf 'Advertisement\n\n“We will go home in %s,” she said, and the very unique dam %s held.\n\n' "$paragraph" "$file"
  done >"copy/story$file.txt"
done
run() { "$newslint" copy --fail-on never --format sarif:out.sarif --format html:out.html --format text:out.txt; }

# Old reports are those of one file more, so that each new one differs from it, and is as whole.
printf 'Advertisement\n' >copy/aaa.txt
run 2>"$out/errors" || fail "the first run failed: $(cat "$out/errors")"
for report in out.sarif out.html out.txt; do mv "$report" "$out/old.$report"; done
rm copy/aaa.txt
began=$(date +%s%N)
run 2>"$out/errors" || fail "the second run failed: $(cat "$out/errors")"
took=$((($(date +%s%N) - began) / 1000))
for report in out.sarif out.html out.txt; do
  cp "$report" "$out/new.$report"
  ! cmp -s "$out/old.$report" "$report" || fail "the reports of different copy are the same: $report"
done
node -e 'JSON.parse(require("fs").readFileSync("out.sarif"))' || fail "the whole log is no JSON"
tail -c 20 out.html | grep -q '</html>' || fail "the whole page has no end"

declare -A old new
mixed=0 ended=0
for kill in $(seq "$kills"); do
  for report in out.sarif out.html out.txt; do cp "$out/old.$report" "$report"; done
  "$newslint" copy --fail-on never --format sarif:out.sarif --format html:out.html --format text:out.txt 2>/dev/null &
  pid=$!
  # The last tenth, in which the reports are put in their places, gets half of the kills.
  share=$((RANDOM % 1000))
  [ $((kill % 2)) = 0 ] || share=$((850 + RANDOM % 300))
  sleep "$(awk -v us="$took" -v share="$share" 'BEGIN {printf "%.6f", us * share / 1000 / 1e6}')"
  kill -9 "$pid" 2>/dev/null || ended=$((ended + 1))
  wait "$pid" 2>/dev/null || true
  kinds=
  for report in out.sarif out.html out.txt; do
    if cmp -s "$out/old.$report" "$report"; then kind=old
    elif cmp -s "$out/new.$report" "$report"; then kind=new
    else fail "kill $kill: $report is neither the old nor the new one ($(stat -c %s "$report") bytes)"
    fi
    if [ "$kind" = old ]; then old[$report]=$((${old[$report]:-0} + 1)); else new[$report]=$((${new[$report]:-0} + 1)); fi
    kinds="$kinds$kind "
  done
  case $kinds in "old old old " | "new new new ") ;; *) mixed=$((mixed + 1)) ;; esac
done
left=$(find . -name '*.partial' | wc -l)
leftBytes=$(find . -name '*.partial' -printf '%s\n' | awk '{sum += $1} END {print sum + 0}')
[ "${old[out.sarif]:-0}" -gt 0 ] && [ "${new[out.sarif]:-0}" -gt 0 ] || fail "all kills came too early, or too late: ${old[out.sarif]:-0} old, ${new[out.sarif]:-0} new"

# What was left behind neither disturbs a later run nor is linted.
"$newslint" . --fail-on never --format jsonl:whole.jsonl 2>"$out/errors" || fail "the run after the kills failed: $(cat "$out/errors")"
! grep -q partial whole.jsonl || fail "what was left behind is linted"
run || fail "the run after the kills failed"
for report in out.sarif out.html out.txt; do cmp "$out/new.$report" "$report" || fail "the run after the kills wrote another $report"; done

# A reader that goes away.
set +o pipefail
for format in text msbuild jsonl sarif html github gitlab junit checkstyle rdjson; do
  { code=0; timeout 120 "$newslint" copy --format "$format" 2>"$out/errors" || code=$?; echo "$code" >"$out/code"; } | head -c 1 >/dev/null
  [ "$(cat "$out/code")" -le 2 ] && ! grep -q 'at Newslint\|Unhandled' "$out/errors" || fail "$format into a closed pipe: exit $(cat "$out/code"): $(head -c 500 "$out/errors")"
  closed="${closed:-}$format $(cat "$out/code"), "
done
set -o pipefail

# A full disk, behind standard output and behind a file.
full() { # full NAME COMMAND…
  local name=$1 code=0
  shift
  "$@" 2>"$out/errors" || code=$?
  [ "$code" = 2 ] && [ -s "$out/errors" ] && ! grep -q '   at \|Unhandled' "$out/errors" || fail "$name: exit $code: $(head -c 500 "$out/errors")"
}
for format in text jsonl sarif html junit; do
  full "$format into a full device" bash -c '"$1" copy --format "$2" >/dev/full' bash "$newslint" "$format"
done
mkdir "$out/small"
if mount -t tmpfs -o size=256k tmpfs "$out/small" 2>/dev/null; then
  mounted=1
  for format in text jsonl sarif html junit gitlab; do
    echo old >"$out/small/report"
    full "$format onto a full disk" "$newslint" copy --format "$format:$out/small/report"
    [ "$(cat "$out/small/report")" = old ] || fail "$format onto a full disk: the old report is gone"
    [ "$(ls -A "$out/small")" = report ] || fail "$format onto a full disk: left $(ls -A "$out/small")"
  done
  disk="a full disk: 6 formats, the old report stays, nothing else is left"
else
  disk="a full disk: not tried, a small file system cannot be mounted here"
fi
cat "$out/errors"

echo "kill-runs: $kills kills of a run of $((took / 1000)) ms ($ended came after its end): log ${old[out.sarif]:-0} old and ${new[out.sarif]:-0} new, page ${old[out.html]:-0} old and ${new[out.html]:-0} new," \
  "text ${old[out.txt]:-0} old and ${new[out.txt]:-0} new, $mixed times some of each; $left temporary files left, $leftBytes bytes; closed pipes: ${closed%, }; $disk"
