#!/usr/bin/env bash
# A step of action.yml: installs newslint and puts it on the PATH of the steps that follow. VERSION names a published package;
# without one it is built from the revision of the action, GITHUB_ACTION_PATH.
set -euo pipefail
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
place="$RUNNER_TEMP/newslint"
if [ -n "${VERSION:-}" ]; then
  dotnet tool install Newslint --version "$VERSION" --tool-path "$place/tool"
else
  # No other source is asked: a package of that name elsewhere is not the one that was built here.
  dotnet pack "$GITHUB_ACTION_PATH/src/Newslint.Cli" --configuration Release --output "$place/package" -v quiet
  dotnet tool install Newslint --source "$place/package" --tool-path "$place/tool"
fi
echo "$place/tool" >>"$GITHUB_PATH"
