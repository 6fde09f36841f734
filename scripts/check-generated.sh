#!/usr/bin/env bash
# Fails if regenerating the committed generated code changes a byte of it.
set -euo pipefail
cd "$(dirname "$0")/.."
before=$(git status --porcelain)
make --no-print-directory generate >/dev/null
if [ "$(git status --porcelain)" != "$before" ]; then
	git status --short
	echo "generated code is out of date: run make generate and commit the result" >&2
	exit 1
fi
