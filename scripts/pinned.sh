# Settings that, with the sources, decide the bytes of a release. Scripts that build one source this file.
export GOTOOLCHAIN=go1.26.8 # Go downloads this version if needed; docker/Dockerfile names the same
export CGO_ENABLED=0        # a C compiler and its library would be part of the bytes
export GOAMD64=v1           # plans verify only with this value (see the Makefile)
export GOFLAGS=-trimpath
