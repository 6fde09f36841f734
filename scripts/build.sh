#!/usr/bin/env bash
# Builds one program as releases and images have it: build.sh PROGRAM FILE. The same sources give the same bytes in
# every folder and on every machine. The environment states VERSION (v1.2.3), COMMIT and DATE (of the commit, RFC
# 3339), which the program reports, and may state GOOS and GOARCH.
set -euo pipefail
program=$1 file=$(realpath -m "$2")
cd "$(dirname "$0")/.."
stamp=github.com/glomar-network/glomar/cmd/internal/version
source scripts/pinned.sh
go build -buildvcs=false -o "$file" \
	-ldflags "-s -w -X $stamp.release=${VERSION:?} -X $stamp.commit=${COMMIT:?} -X $stamp.date=${DATE:?}" "./cmd/$program"
