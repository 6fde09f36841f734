#!/usr/bin/env bash
# Prints the licences and notices of Go and of every module that the given packages link, each text once, under the
# modules it belongs to. Fails if a module has none and LICENSES has none for it. The modules depend on GOOS and GOARCH.
set -euo pipefail
cd "$(dirname "$0")/.."
source scripts/pinned.sh
export LC_ALL=C
texts=$(mktemp -d)
trap 'rm -rf "$texts"' EXIT

# keep NAME FILE: files the text under its digest
keep() {
	local digest
	digest=$(sha256sum <"$2" | cut -d' ' -f1)
	cp "$2" "$texts/$digest.text"
	echo "$1 (${2##*/})" >>"$texts/$digest.names"
}

keep "Go $(go env GOVERSION)" "$(go env GOROOT)/LICENSE"
place='{{.Path}} {{.Version}} {{.Dir}}'
format="{{with .Module}}{{if not .Main}}{{.Path}} {{with .Replace}}$place{{else}}$place{{end}}{{end}}{{end}}"
modules=$(go list -deps -f "$format" "$@" | sed '/^$/d' | sort -u)
while read -r path source version dir; do
	mapfile -t files < <(find "$dir" -maxdepth 1 -type f \
		\( -iname '*licen[sc]e*' -o -iname 'copying*' -o -iname 'notice*' -o -iname 'patents' \) ! -name '*.go' | sort)
	# A module below the root of its repository may leave its licence there, where the proxy does not serve it.
	stated=LICENSES/${path//\//_}.txt
	[ ${#files[@]} -gt 0 ] || [ ! -f "$stated" ] || files=("$stated")
	[ ${#files[@]} -gt 0 ] || { echo "$path $version: no licence in $dir" >&2; exit 1; }
	name="$path $version"
	[ "$source" = "$path" ] || name="$path, replaced by $source $version"
	for file in "${files[@]}"; do keep "$name" "$file"; done
done <<<"$modules"

# In the order of the first module of each text, so that a release's list reads and compares well.
order=$(for n in "$texts"/*.names; do echo "$(sort -u "$n" | head -n1 | tr ' ' '_') $n"; done | sort | cut -d' ' -f2)
for names in $order; do
	printf '%.0s=' {1..78}
	echo
	sort -u "$names"
	echo
	cat "${names%.names}.text"
	echo
done
