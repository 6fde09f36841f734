#!/usr/bin/env bash
# Builds the archives of a release from the commit that is checked out: release.sh VERSION [FOLDER]. VERSION is like
# v1.2.3; FOLDER is build/release/VERSION unless named. TARGETS, one "os/arch program..." per line, limits what is
# built. In a source archive, which has no history, state COMMIT and SOURCE_DATE_EPOCH (seconds; the commit's).
set -euo pipefail
cd "$(dirname "$0")/.."
version=${1:-}
[[ $version =~ ^v[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$ ]] ||
	{ echo "VERSION '$version' is not like v1.2.3" >&2; exit 2; }
folder=$(realpath -m "${2:-build/release/$version}")
targets=${TARGETS:-linux/amd64 glomard glomar
linux/arm64 glomar}

if [ "$(git rev-parse --show-toplevel 2>/dev/null)" = "$(pwd -P)" ]; then
	[ -z "$(git status --porcelain)" ] || { echo "the tree has uncommitted changes: commit or undo them" >&2; exit 1; }
	COMMIT=$(git rev-parse HEAD) SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
	tagged=$(git rev-parse -q --verify "refs/tags/$version^{commit}" || true)
	[ -n "$tagged" ] || echo "note: there is no tag $version yet" >&2
	[ -z "$tagged" ] || [ "$tagged" = "$COMMIT" ] || { echo "the tag $version is another commit, $tagged" >&2; exit 1; }
fi
: "${COMMIT:?no history here: state COMMIT and SOURCE_DATE_EPOCH}" "${SOURCE_DATE_EPOCH:?}"
DATE=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%dT%H:%M:%SZ)
export VERSION=$version COMMIT DATE

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Only a folder of an earlier release of this version is replaced.
if [ -e "$folder" ] && [ ! -e "$folder/SHA256SUMS" ] && [ -n "$(ls -A "$folder")" ]; then
	echo "$folder is not an earlier release: name another folder" >&2
	exit 1
fi
rm -rf "$folder"
mkdir -p "$folder"
while read -r platform programs; do
	export GOOS=${platform%/*} GOARCH=${platform#*/}
	name=glomar-$version-$GOOS-$GOARCH
	mkdir "$work/$name"
	packages=()
	for program in $programs; do
		echo "$platform $program" >&2
		scripts/build.sh "$program" "$work/$name/$program"
		packages+=("./cmd/$program")
	done
	cp LICENSE THIRD_PARTY_NOTICES.md CHANGELOG.md "$work/$name"
	cp -r LICENSES "$work/$name"
	scripts/licenses.sh "${packages[@]}" >"$work/$name/LICENSES.txt"
	tar -C "$work" --format=ustar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
		--mode=u=rwX,go=rX -cf - "$name" | gzip -9n >"$folder/$name.tar.gz"
done <<<"$targets"
cd "$folder"
sha256sum -- *.tar.gz >SHA256SUMS
cat SHA256SUMS
