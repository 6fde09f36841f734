#!/usr/bin/env bash
# Installs what the tests of the opencl backend need, on Debian: an OpenCL loader, PoCL, which runs kernels on the CPU,
# and clang, which compiles them to PTX. It leaves installed packages alone. A GPU needs its
# vendor's driver.
set -euo pipefail
PATH=$PATH:/usr/sbin # ldconfig, for users
missing=()
ldconfig -p | grep -q 'libOpenCL\.so\.1' || missing+=(ocl-icd-libopencl1)
compgen -G '/etc/OpenCL/vendors/*.icd' >/dev/null || missing+=(pocl-opencl-icd)
command -v clang >/dev/null || missing+=(clang)
[ ${#missing[@]} -gt 0 ] || exit 0
sudo=$([ "$(id -u)" = 0 ] || echo sudo)
$sudo apt-get update -qq
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
