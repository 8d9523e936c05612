#!/usr/bin/env bash
# Fits the trees that judge whether a line is furniture (rules/models/furniture-lines.txt) to labelled pages, and tells how well lines of sites
# that were not learned from are judged. A run of some minutes; the same data gives the same file to the byte.
# Usage: eng/train-furniture.sh DATA [SCORES]   DATA: a folder with fullpage.jsonl.gz and residue.jsonl.gz; SCORES: a file for the judged lines
set -euo pipefail
data=$(realpath "$1")
scores=${2:+$(realpath "$2")}
cd "$(dirname "$0")/.."
dotnet build src/Newslint.Trainer -c Release -v quiet
dotnet src/Newslint.Trainer/bin/Release/net10.0/Newslint.Trainer.dll "$data" tests/Newslint.Rules.Tests/Furniture/verdicts.tsv rules/models/furniture-lines.txt ${scores:+"$scores"}
