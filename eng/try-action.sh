#!/usr/bin/env bash
# Runs the scripts of action.yml in scratch repositories with the variables that GitHub sets: installs newslint from this revision, lints a push,
# and a pull request with an old finding and a new one. The tests hold the scripts against a recorder; here newslint itself answers.
set -euo pipefail
cd "$(dirname "$0")/.."
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export GITHUB_ACTION_PATH=$PWD GITHUB_PATH="$out/path" GITHUB_OUTPUT="$out/output" RUNNER_TEMP="$out/temp" NEWSLINT_CACHE=off
export GIT_AUTHOR_NAME=Test GIT_AUTHOR_EMAIL=test@example.org GIT_COMMITTER_NAME=Test GIT_COMMITTER_EMAIL=test@example.org
export PATHS=. ARGS='' FAIL_ON=warning CHANGED_ONLY=true SARIF_FILE=newslint.sarif

fail() { echo "try-action: $*"; exit 1; }
commit() { git add . && git commit --quiet --message "$1"; }
lint() { # lint EXIT-CODE LINES: the step goes through, tells that exit code, and warns on these lines of the story
  : >"$GITHUB_OUTPUT"
  bash "$GITHUB_ACTION_PATH/eng/action/lint.sh" >"$out/log" 2>&1 || { cat "$out/log"; fail "the step failed"; }
  grep -qx "exit-code=$1" "$GITHUB_OUTPUT" || { cat "$out/log"; fail "expected exit code $1: $(cat "$GITHUB_OUTPUT")"; }
  local found
  found=$(sed -n 's/^story\.txt(\([0-9]*\),.*): warning .*/\1/p' "$out/log" | tr '\n' ' ')
  [ "$found" = "$2" ] || { cat "$out/log"; fail "expected warnings on lines '$2', found '$found'"; }
  local logged
  logged=$(grep -o '"ruleId"' newslint.sarif | wc -l)
  [ "$logged" -eq "$(grep -c '^story\.txt(' "$out/log")" ] || fail "the log holds $logged findings, the lines are others"
}

VERSION='' bash eng/action/install.sh >"$out/log" 2>&1 || { cat "$out/log"; fail "newslint was not installed"; }
PATH="$(cat "$GITHUB_PATH"):$PATH"

git init --quiet --initial-branch main "$out/origin"
cd "$out/origin"
printf 'She spoke.\n\nAdvertisement\n\nRain fell.\n' >story.txt
commit first
git clone --quiet "$out/origin" "$out/copy"
cd "$out/copy"
lint 1 "3 "
FAIL_ON=never lint 0 "3 "

git checkout --quiet -b change
printf '\nStory continues below advertisement\n\nThe rain went on.\n' >>story.txt
commit change
GITHUB_BASE_REF=main lint 1 "7 "
GITHUB_BASE_REF=main CHANGED_ONLY=false lint 1 "3 7 "

git clone --quiet --depth 1 --branch change "file://$out/copy" "$out/shallow"
cd "$out/shallow"
if GITHUB_BASE_REF=main bash "$GITHUB_ACTION_PATH/eng/action/lint.sh" >"$out/log"; then fail "a shallow clone went through"; fi
grep -q 'fetch-depth: 0' "$out/log" || fail "a shallow clone is not told what it lacks"
echo "try-action: installed $(newslint --version), linted a push and a pull request, $(grep -c . "$out/path") folder on the path"
