#!/bin/sh
# Runs a local network until the container is stopped. Arguments go to glomar devnet up. Every start is a new network.
set -eu
dir=/var/lib/glomar/devnet
stop() {
	glomar devnet down --dir "$dir" --keep-files
	exit 0
}
rm -rf "$dir"
trap stop TERM INT
glomar devnet up --dir "$dir" "$@"
while :; do # the network's processes are now children of this one
	sleep 86400 &
	wait $! || true
done
