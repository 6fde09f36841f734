#!/usr/bin/env bash
# Runs the tests of the packages in scripts/race-packages under the race detector: the everyday ones or, with the
# argument full, those marked full. With the argument list it prints the everyday packages.
set -euo pipefail
cd "$(dirname "$0")/.."

# packages PATTERN: the packages whose line, without its comment, matches.
packages() { sed -E 's/#.*//; s/[[:space:]]+$//; /^$/d' scripts/race-packages | grep -E "$1" | awk '{print $1}'; }

case ${1:-everyday} in
list) packages '^[^ ]+$' ;;
everyday) packages '^[^ ]+$' | xargs go test -race -short -count=1 ;;
full) packages ' full$' | xargs go test -race -short -count=1 -timeout 60m ;;
*) echo "usage: race.sh [everyday|full|list]" >&2 && exit 2 ;;
esac
