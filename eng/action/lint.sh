#!/usr/bin/env bash
# A step of action.yml: lints, shows findings as annotations by way of the problem matcher, and writes SARIF. Takes its settings
# from PATHS and ARGS (one a line), FAIL_ON, CHANGED_ONLY and SARIF_FILE; its exit code is told in GITHUB_OUTPUT, so that the log can be sent first.
set -euo pipefail

lines() { # lines TEXT: its lines that are not empty, without blanks around them
  printf '%s\n' "$1" | sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//' -e '/^$/d'
}

options=(--format "sarif:$SARIF_FILE" --format msbuild --fail-on "$FAIL_ON")
while IFS= read -r option; do options+=("$option"); done < <(lines "$ARGS")
paths=()
while IFS= read -r path; do paths+=("$path"); done < <(lines "$PATHS")
[ ${#paths[@]} -gt 0 ] || paths=(.)

# GitHub sets the base on pull requests only.
if [ "$CHANGED_ONLY" = true ] && [ -n "${GITHUB_BASE_REF:-}" ]; then
  if ! git merge-base "origin/$GITHUB_BASE_REF" HEAD >/dev/null 2>&1; then
    echo "::error title=Newslint::The commit that this branch began at is not there, so nothing tells which lines have changed. Give actions/checkout fetch-depth: 0, or set changed-only: false."
    exit 2
  fi
  options+=(--changed-since "origin/$GITHUB_BASE_REF")
fi

echo "::add-matcher::$GITHUB_ACTION_PATH/.github/newslint-problem-matcher.json"
code=0
newslint check "${options[@]}" -- "${paths[@]}" || code=$?
echo "::remove-matcher owner=newslint::"
echo "::remove-matcher owner=newslint-info::"
echo "exit-code=$code" >>"$GITHUB_OUTPUT"
[ ! -f "$SARIF_FILE" ] || echo "sarif-file=$SARIF_FILE" >>"$GITHUB_OUTPUT"
