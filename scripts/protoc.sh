#!/usr/bin/env bash
# Installs Debian's protoc if it is missing. Only regenerating code needs it.
set -euo pipefail
command -v protoc >/dev/null && exit 0
sudo=$([ "$(id -u)" = 0 ] || echo sudo)
$sudo apt-get update -qq
$sudo apt-get install -y -qq protobuf-compiler >/dev/null
