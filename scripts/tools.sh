#!/usr/bin/env bash
# Installs the pinned Go tools that the arguments name into .tools/bin, from source, unless they are there already.
set -euo pipefail
cd "$(dirname "$0")/.."

declare -A modules=(
	[golangci-lint]=github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
	[govulncheck]=golang.org/x/vuln/cmd/govulncheck@v1.9.0
	[protoc-gen-gocosmos]=github.com/cosmos/gogoproto/protoc-gen-gocosmos@v1.7.2
	[protoc-gen-go]=google.golang.org/protobuf/cmd/protoc-gen-go@v1.36.12
	[protoc-gen-grpc-gateway]=github.com/grpc-ecosystem/grpc-gateway/protoc-gen-grpc-gateway@v1.16.0
)

export GOBIN=$PWD/.tools/bin
mkdir -p "$GOBIN"
for tool in "$@"; do
	module=${modules[$tool]:?"no tool of this name is pinned"}
	stamp=$GOBIN/.$tool
	[ -x "$GOBIN/$tool" ] && [ "$(cat "$stamp" 2>/dev/null)" = "$module" ] && continue
	echo "installing $module" >&2
	go install "$module" || { echo "cannot install $module" >&2; exit 1; }
	echo "$module" >"$stamp"
done
