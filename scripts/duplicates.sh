#!/usr/bin/env bash
# Lists the blocks of 12 or more lines that appear twice in hand-written Go, without comments. The last line is their
# number. Installs the pinned jscpd into .tools when it is missing.
set -euo pipefail
cd "$(dirname "$0")/.."
version=5.3.3
home=.tools/jscpd-$version
if [ ! -x "$home/node_modules/.bin/jscpd" ]; then
	npm install --prefix "$home" --no-audit --no-fund --loglevel=error "jscpd@$version" >&2
fi
report=$(mktemp -d)
trap 'rm -rf "$report"' EXIT
"$home/node_modules/.bin/jscpd" --format go --min-lines 12 --min-tokens 50 --mode weak --fail-on-empty \
	--ignore '**/*.pb.go,**/*.pb.gw.go,**/*_gen.go,**/*_amd64.go,contracts/bindings/**,**/node_modules/**,build/**,.tools/**' \
	--reporters json --output "$report" . >&2
node -e '
const { duplicates } = JSON.parse(require("fs").readFileSync(process.argv[1]));
for (const { firstFile: a, secondFile: b, lines } of duplicates)
	console.log(`${lines} lines: ${a.name}:${a.start}-${a.end} and ${b.name}:${b.start}-${b.end}`);
console.log(duplicates.length);
' "$report/jscpd-report.json"
