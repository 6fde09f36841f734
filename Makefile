# Everyday commands. `make` alone prints them.
SHELL := bash
# The same bytes from every folder, and one build cache for all checkouts.
export GOFLAGS := -trimpath $(filter-out -trimpath,$(GOFLAGS))
BUILD := build
GOFLAGS_BUILD := -ldflags "-s -w"
# v3 fuses multiplications and additions, which changes the rounding: such an operator could not verify any plan
# (docs/operate.md).
export GOAMD64 := v1
KEEP ?=
BACKEND ?= auto

.DEFAULT_GOAL := help
.PHONY: help setup opencl build demo demo-cnn test test-go test-contracts test-full doors race fuzz lint generate bench-integer bench-backend bench-committee bench-cnn release check-reproducible lint-docker clean

help: ## print the commands
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 18

setup: contracts/node_modules opencl ## install the Solidity toolchain (npm) and OpenCL (Debian) for the tests

opencl:
	scripts/opencl.sh

contracts/node_modules: contracts/package.json contracts/package-lock.json
	cd contracts && npm ci --no-audit --no-fund --loglevel=error
	touch $@

build: ## build glomard (operators) and glomar (users) into ./build
	go build $(GOFLAGS_BUILD) -o $(BUILD)/ ./cmd/glomard ./cmd/glomar

demo: build ## a confidential transfer through a whole local network; KEEP=1 leaves it running
	$(BUILD)/glomar demo $(if $(KEEP),--keep)

MODEL ?= lenet
PRIVATE ?=
demo-cnn: build ## a contract classifies encrypted pictures; MODEL=lenet|nn20|nn50|resnet20, PRIVATE=1, KEEP=1
	$(BUILD)/glomar demo-cnn --model $(MODEL) $(if $(PRIVATE),--private) $(if $(KEEP),--keep)

test: test-go test-contracts ## the test suite: small parameters, a few tests at production ones

test-go: build opencl
	go vet ./...
	GLOMAR_BIN=$(BUILD) go test -timeout 30m ./...

race: ## the concurrent packages (scripts/race-packages) under the race detector
	scripts/race.sh

test-contracts: contracts/node_modules
	cd contracts && npm test

test-full: build opencl contracts/node_modules ## also the slow tests: production parameters, killed processes
	GLOMAR_FULL=1 GLOMAR_BIN=$(BUILD) go test -timeout 90m -count=1 ./...
	scripts/race.sh full

doors: build contracts/node_modules ## mount every attack that once worked, on whole networks too; JSON on the last line
	GLOMAR_BIN=$(BUILD) scripts/doors.sh

FUZZTIME ?= 30s
fuzz: ## run every fuzz target for FUZZTIME (default 30s)
	scripts/fuzz.sh $(FUZZTIME)

lint: contracts/node_modules ## all checks of Go, Solidity, protobuf and Dockerfiles; JSON on the last line
	scripts/lint.sh

generate: contracts/node_modules ## regenerate protobuf code, the Solidity library, Go bindings and vector kernels
	go generate ./fhe/ring/... ./bench/backend/...
	scripts/protoc.sh
	scripts/protogen.sh 2> >(grep -v 'warning: Import' >&2)
	cd contracts && npm run --silent generate

bench-integer: ## FHE work alone on BACKEND, full size; Markdown in bench/results, JSON on the last line
	go run ./bench/integer --backend $(BACKEND)

bench-backend: ## every backend against Lattigo; Markdown in bench/results, JSON on the last line
	go run ./bench/backend

bench-committee: ## what signers and operators compute for a page; Markdown in bench/results
	go run ./bench/committee

bench-cnn: inference/networks/data/mnist inference/networks/data/cifar10 ## each shipped network, encrypted; Markdown in bench/results, JSON on the last line
	go run ./bench/cnn --backend $(BACKEND)

inference/networks/data/%:
	inference/networks/fetch.sh $*

VERSION ?=
release: ## archives and checksums of VERSION=vX.Y.Z in build/release, from the current commit
	scripts/release.sh "$(VERSION)"

check-reproducible: ## build a release twice, in different folders, and compare the bytes
	scripts/check-reproducible.sh

lint-docker: ## run hadolint; check that images and releases use one Go version
	scripts/lint-docker.sh

clean: ## remove build output
	rm -rf $(BUILD)
