#!/usr/bin/env bash
# Regenerates the protobuf code of every package from proto/. Needs protoc (Debian: protobuf-compiler); the Go plugins are
# those of scripts/tools.sh.
set -euo pipefail
cd "$(dirname "$0")/.."

export PATH="$PWD/.tools/bin:$PATH"
scripts/tools.sh protoc-gen-gocosmos protoc-gen-go protoc-gen-grpc-gateway

module() { go list -m -f '{{.Dir}}' "$1"; }
gogo=$(module github.com/cosmos/gogoproto)
include=(
	-I proto
	-I "$(module github.com/cosmos/cosmos-sdk)/proto"
	-I "$gogo" -I "$gogo/protobuf"
	-I "$(module github.com/cosmos/cosmos-proto)/proto"
	-I "$(module github.com/grpc-ecosystem/grpc-gateway)/third_party/googleapis"
)
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

find proto -name '*.proto' -print0 | sort -z | xargs -0 -n1 dirname | sort -u | while read -r dir; do
	protoc "${include[@]}" \
		--gocosmos_out=plugins=grpc,Mgoogle/protobuf/any.proto=github.com/cosmos/gogoproto/types/any:"$out" \
		--grpc-gateway_out=logtostderr=true,allow_colon_final_segments=true:"$out" \
		"$dir"/*.proto
done
cp -r "$out"/github.com/glomar-network/glomar/. .

# ONNX's own description of its files, as published with onnx 1.23.2.
onnx=inference/onnx/onnxpb
protoc -I "$onnx" --go_out="$onnx" --go_opt=paths=source_relative,Monnx.proto="github.com/glomar-network/glomar/$onnx" onnx.proto
