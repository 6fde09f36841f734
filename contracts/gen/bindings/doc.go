// Command bindings writes the Go packages contracts/bindings and contracts/bindings/attack: ABI, bytecode, call packing
// and event unpacking of the contracts that a deployment consists of, and of those that tests attack it with, from what
// forge built. It uses go-ethereum's abigen (version 2) as a library.
//
//	npm --prefix contracts run build
//	go run ./contracts/gen/bindings
package main
