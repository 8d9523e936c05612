#!/usr/bin/env bash
# Packs Newslint.MSBuild and builds scratch projects with it: findings are warnings and errors of the build, a clean project is not linted twice.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NEWSLINT_CACHE=off
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
export NUGET_PACKAGES="$out/cache" # nothing of it stays in the cache of the user

fail() { echo "try-build-target: $*"; [ ! -f "$out/log" ] || cat "$out/log"; exit 1; }
build() { dotnet build --nologo --no-restore "$@" >"$out/log" 2>&1; }
told() { grep -qE "$1" "$out/log" || fail "the build does not tell: $1"; }
untold() { ! grep -qE "$1" "$out/log" || fail "the build tells: $1"; }

dotnet pack src/Newslint.MSBuild -c Release --output "$out/packages" >"$out/log" 2>&1 || fail "the package was not made"
version=$(basename "$out"/packages/Newslint.MSBuild.*.nupkg .nupkg | sed 's/^Newslint.MSBuild.//')

mkdir -p "$out/a project (1)/content" && cd "$out/a project (1)"
cat >site.csproj <<END
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <RestoreSources>$out/packages</RestoreSources>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Newslint.MSBuild" Version="$version" PrivateAssets="all" />
    <NewsCopy Include="content/**/*.txt" />
  </ItemGroup>
</Project>
END
story='content/a story; (2) é.txt'
printf 'She spoke.\n\nAdvertisement\n\nRain fell.\n' >"$story"
dotnet restore >"$out/log" 2>&1 || fail "the package was not restored"

build || fail "a warning fails the build"
told 'a story; \(2\) é\.txt\(3,1,3,14\): warning NL1701: .* \[.*site\.csproj\]'
told ' 1 Warning\(s\)'
build || fail "a warning fails the second build"
told 'warning NL1701'

if build -warnaserror; then fail "a warning that counts as an error does not"; fi
told 'error NL1701'

printf '[*.txt]\ndotnet_diagnostic.NL1701.severity = error\n' >.editorconfig
if build; then fail "an error does not fail the build"; fi
told 'error NL1701'
printf '[*.txt]\ndotnet_diagnostic.NL1701.severity = suggestion\n' >.editorconfig
build || fail "a suggestion fails the build"
untold 'NL1701'
build -p:NewslintMinSeverity=suggestion || fail "a suggestion that is told fails the build"
told 'info NL1701'
told ' 0 Warning\(s\)'

rm .editorconfig
printf 'She spoke.\n\nRain fell.\n' >"$story"
build -v:detailed || fail "clean copy fails the build"
told '0 Warning\(s\)'
build -v:detailed || fail "clean copy fails the second build"
told 'Skipping target "Newslint" because all output files are up-to-date'
printf 'She spoke.\n\nAdvertisement\n\nRain fell.\n' >"$story"
build || fail "changed copy fails the build"
told 'warning NL1701'
build -p:NewslintEnabled=false || fail "the build without newslint fails"
untold 'NL1701'
if build -p:NewslintArguments=--onli; then fail "a wrong option goes through"; fi
told 'Newslint could not lint all files \(exit code 2\)'

# The build around several target frameworks lints, those inside it do not.
sed -i 's|TargetFramework>|TargetFrameworks>|g' site.csproj
dotnet restore >"$out/log" 2>&1 || fail "a list of target frameworks was not restored"
build || fail "a list of target frameworks fails the build"
told ' 1 Warning\(s\)'
echo "try-build-target: Newslint.MSBuild.$version told warnings, errors and suggestions of a scratch project, once each, and skipped what was clean"
