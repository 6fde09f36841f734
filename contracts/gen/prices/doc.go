// Command prices writes the Solidity library contracts/src/host/HCUPrices.sol from the table in contracts/hcu. Edit the
// table, never the library; a test fails when they disagree.
//
//	go run ./contracts/gen/prices -out contracts/src/host/HCUPrices.sol
package main
