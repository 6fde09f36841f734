#!/usr/bin/env bash
# Mounts every attack that once worked: Go tests named TestDoor…, process tests included, and Solidity tests named
# test_Door…. The last line is JSON: whether all failed as they should, how many there are, and the gas of a transfer.
set -euo pipefail
cd "$(dirname "$0")/.."
log=$(mktemp) && trap 'rm -f "$log"' EXIT
ok=true

packages=$(grep -rlE '^func TestDoor[A-Z]' --include='*_test.go' . | xargs -rn1 dirname | sort -u)
# One package at a time: process tests start whole networks.
GLOMAR_FULL=1 go test -count=1 -p 1 -timeout 90m -v -run '^TestDoor' $packages 2>&1 | tee -a "$log" |
	grep --line-buffered -E '^(=== RUN +TestDoor[^/]*$|--- |ok|FAIL|panic)' || ok=false
(cd contracts && node tools/forge test --match-test '^(test|testFuzz|invariant)_Door') 2>&1 | tee -a "$log" || ok=false

passed=$(grep -cE '^--- PASS: TestDoor|^\[PASS\] [a-zA-Z]+_Door' "$log" || true)
failed=$(grep -cE '^--- (FAIL|SKIP): TestDoor|^\[FAIL|^(FAIL|panic)' "$log" || true)
gas=$(sed -nE 's/.*gas_transfer=([0-9]+).*/\1/p' "$log" | tail -1)
[ "$failed" -eq 0 ] && [ "$passed" -gt 0 ] && [ -n "$gas" ] || ok=false
printf '{"ok":%s,"cases":%d,"gas_transfer":%s}\n' "$ok" "$passed" "${gas:-null}"
$ok
