#!/usr/bin/env bash
# Runs every check that needs no network of processes, and prints one JSON object as its last line. Each check's output is
# shown when it fails; the others still run. Tools are installed into .tools at pinned versions when missing.
set -uo pipefail
cd "$(dirname "$0")/.."
export PATH="$PWD/.tools/bin:$PATH"

# Duplicate blocks of 12 or more lines in hand-written Go that are tolerated.
max_duplicates=20
# Lines that this commit or an earlier one wrote may be longer than 120 columns.
long_lines_before=9ee6d8a

passed=() failed=() skipped=()
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# check NAME COMMAND...: exit status 75 (EX_TEMPFAIL) means that the check could not run here; its last line says why.
check() {
	local name=$1 begin=$SECONDS status=0
	shift
	"$@" >"$log" 2>&1 || status=$?
	case $status in
	0) passed+=("$name") && printf '%-14s ok       %4d s\n' "$name" $((SECONDS - begin)) ;;
	75) skipped+=("$name") && printf '%-14s SKIPPED  %s\n' "$name" "$(tail -n 1 "$log")" ;;
	*) failed+=("$name") && printf '%-14s FAILED\n' "$name" && cat "$log" ;;
	esac
}

golangci() { golangci-lint run --allow-parallel-runners ./...; }

long_lines() {
	git cat-file -e "$long_lines_before^{commit}" || { echo "needs the history of the repository: a full clone" && return 75; }
	golangci-lint run --allow-parallel-runners --enable-only lll --new-from-rev "$long_lines_before" ./...
}

layers() { GLOMAR_LINT=1 go test -count=1 ./test/layers; }

vulnerabilities() {
	local output status=0
	output=$(govulncheck ./... 2>&1) || status=$?
	[ $status -eq 0 ] && return 0
	echo "$output"
	grep -q '^govulncheck: fetching vulnerabilities: ' <<<"$output" || return 1
	echo "the vulnerability database cannot be reached from here"
	return 75
}

duplicates() {
	local report
	report=$(scripts/duplicates.sh) || return 1
	duplicate_blocks=$(tail -n 1 <<<"$report")
	[ "$duplicate_blocks" -le "$max_duplicates" ] && return 0
	echo "$report"
	echo "more than $max_duplicates duplicate blocks"
	return 1
}

duplicate_blocks=-1
check tools scripts/tools.sh golangci-lint govulncheck
check golangci-lint golangci
check line-length long_lines
check layers layers
check duplicates duplicates
check solidity scripts/lint-solidity.sh
check protobuf scripts/lint-proto.sh
check docker scripts/lint-docker.sh
check govulncheck vulnerabilities
check race scripts/race.sh

list() { [ $# -eq 0 ] || printf '"%s",' "$@" | sed 's/,$//'; }
ok=$([ ${#failed[@]} -eq 0 ] && echo true || echo false)
printf '{"ok":%s,"linters":[%s],"failed":[%s],"skipped":[%s],"race_packages":%d,"duplicate_blocks":%d}\n' "$ok" \
	"$(list ${passed[@]+"${passed[@]}"})" "$(list ${failed[@]+"${failed[@]}"})" "$(list ${skipped[@]+"${skipped[@]}"})" \
	"$(scripts/race.sh list | wc -l)" "$duplicate_blocks"
$ok
