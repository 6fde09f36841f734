#!/usr/bin/env bash
# Checks the contracts: formatting (prettier), style (solhint, forge lint) and known faults (slither). Installs the pinned
# tools where they are missing or older than their lock files. A check that passed runs again only when its
# inputs change; FORCE=1 runs all.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
venv=$root/.tools/slither
passed=$root/.tools/lint-solidity
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd contracts

# digest FILE|FOLDER... names a state of the files, of the tools and of this script.
digest() {
	find "$@" package.json package-lock.json foundry.toml tools "$root/scripts/lint-solidity.sh" -type f -print0 |
		sort -z | xargs -0 sha256sum | sha256sum
}

# check NAME DIGEST runs the function NAME, unless it already passed in this state. Its output is shown if it fails.
check() {
	local name=$1 state=$2
	if [ -z "${FORCE:-}" ] && [ "$(cat "$passed/$name" 2>/dev/null)" = "$state" ]; then
		results+=("$name ok (unchanged)")
	elif "$name" >"$scratch/$name.log" 2>&1; then
		mkdir -p "$passed"
		echo "$state" >"$passed/$name"
		results+=("$name ok")
	else
		cat "$scratch/$name.log" >&2
		results+=("$name FAILED")
		failed=1
	fi
}

# Below, && and not set -e, which does not hold inside a condition.

npm_tools() {
	[ node_modules/.package-lock.json -nt package-lock.json ] ||
		{ npm ci --loglevel=error && touch node_modules/.package-lock.json; }
}

slither_tools() {
	cmp -s tools/slither.txt "$venv/installed.txt" ||
		{ rm -rf "$venv" && python3 -m venv "$venv" && "$venv/bin/pip" install --quiet --requirement tools/slither.txt &&
			cp tools/slither.txt "$venv/installed.txt"; }
}

style() {
	npm_tools && npm run --silent lint
}

# slither gets a separate build: an incremental one would contain deleted sources.
slither() {
	npm_tools && slither_tools &&
		tools/forge build --force --skip './test/**' --out "$scratch/out" --cache-path "$scratch/cache" \
			--build-info --build-info-path "$scratch/info" &&
		PATH="$PWD/tools:$PATH" "$venv/bin/slither" . --ignore-compile --foundry-build-info-directory "$scratch/info"
}

results=()
failed=0
check style "$(digest src test .prettierrc.json solhint.config.js)"
check slither "$(digest src slither.config.json)"
echo "lint-solidity: $(printf '%s, ' "${results[@]}")$(find src test -name '*.sol' | wc -l) files"
exit "$failed"
