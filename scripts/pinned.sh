# What decides the bytes of a release beside its sources, for the scripts that build one to read in.
export GOTOOLCHAIN=go1.26.8 # Go fetches it if it is another one; docker/Dockerfile names the same
export CGO_ENABLED=0        # a C compiler and its library would be part of the bytes
export GOAMD64=v1           # plans verify on no other (Makefile)
export GOFLAGS=-trimpath
