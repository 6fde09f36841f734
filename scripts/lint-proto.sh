#!/usr/bin/env bash
# Lints the protobuf schemas by the rules of buf.yaml. Installs buf from npm where it is missing or older than its lock
# file, and copies what the schemas import to .tools/proto, from the Go modules that protogen.sh takes it from.
set -euo pipefail
cd "$(dirname "$0")/.."

if [ ! proto/node_modules/.package-lock.json -nt proto/package-lock.json ]; then
	npm --prefix proto ci --loglevel=error >/dev/null
	touch proto/node_modules/.package-lock.json
fi

sdk=github.com/cosmos/cosmos-sdk
gogo=github.com/cosmos/gogoproto
cosmos=github.com/cosmos/cosmos-proto
gateway=github.com/grpc-ecosystem/grpc-gateway
imports=.tools/proto
versions=$(go list -m "$sdk" "$gogo" "$cosmos" "$gateway")
if [ "$(cat "$imports/versions" 2>/dev/null)" != "$versions" ]; then
	go mod download "$sdk" "$gogo" "$cosmos" "$gateway"
	dir() { go list -m -f '{{.Dir}}' "$1"; }
	rm -rf "$imports"
	mkdir -p "$imports/gogoproto" "$imports/google"
	cp -R "$(dir "$sdk")"/proto/{amino,cosmos} "$(dir "$cosmos")/proto/cosmos_proto" "$imports"
	cp "$(dir "$gogo")/gogoproto/gogo.proto" "$imports/gogoproto"
	cp -R "$(dir "$gateway")/third_party/googleapis/google/api" "$imports/google"
	chmod -R u+w "$imports" # the module cache is read-only
	echo "$versions" >"$imports/versions" # last, so that an interrupted copy is made again
fi

if ! proto/node_modules/.bin/buf lint proto; then
	echo "lint-proto: FAILED: see above; the rules, and their exceptions with reasons, are in buf.yaml" >&2
	exit 1
fi
echo "lint-proto: ok, $(find proto/glomar -name '*.proto' | wc -l) schemas"
