#!/usr/bin/env bash
# Measures how many words a second the prose model reads on one core, view by view, beside decoding and splitting the same text, and that no
# text costs more than in proportion to its length. A run of some minutes, not one of the gates: the figures are those of the machine.
# Usage: eng/prose-speed.sh [rounds, 21 by default] [gzipped JSON lines with "text" and "date", to be measured beside generated articles]
set -euo pipefail
rounds=${1:-21}
corpus=${2:+$(realpath "$2")}
cd "$(dirname "$0")/.."
dotnet build tests/Newslint.Benchmarks -c Release -v quiet
dotnet tests/Newslint.Benchmarks/bin/Release/net10.0/Newslint.Benchmarks.dll prose "$rounds" ${corpus:+"$corpus"}
