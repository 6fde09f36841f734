// Command bindings writes the Go package contracts/bindings: ABI, bytecode, call packing and event unpacking of the
// contracts a deployment consists of, from what forge built. It uses go-ethereum's abigen (version 2) as a library.
//
//	npm --prefix contracts run build
//	go run ./contracts/gen/bindings
package main
