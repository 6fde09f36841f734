#!/usr/bin/env bash
# Fails unless two builds of a release are the same, byte for byte: from two exports of the commit in folders of
# different names, the second with another umask, time zone and language and an empty build cache. TARGETS narrows it
# as for release.sh; WARM=1 gives both the same cache, which is fast and proves less.
set -euo pipefail
cd "$(dirname "$0")/.."
version=${1:-v0.0.0-check}
COMMIT=$(git rev-parse HEAD) SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export COMMIT SOURCE_DATE_EPOCH
work=$(mktemp -d)
trap 'chmod -R u+w "$work"; rm -rf "$work"' EXIT
first=$work/a second=$work/another/place
mkdir -p "$first" "$second"
git archive HEAD | tar -x -C "$first"
(umask 077 && git archive HEAD | tar -x -C "$second")
"$first/scripts/release.sh" "$version" "$work/one" >/dev/null
(
	umask 077
	export TZ=Pacific/Kiritimati LC_ALL=C
	[ -n "${WARM:-}" ] || export GOCACHE=$work/cache
	"$second/scripts/release.sh" "$version" "$work/two" >/dev/null
)
for archive in "$work"/one/*; do
	cmp "$archive" "$work/two/${archive##*/}"
done
[ "$(ls "$work/one")" = "$(ls "$work/two")" ]
cat "$work/one/SHA256SUMS"
