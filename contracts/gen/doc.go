// Command gen writes the operator library contracts/src/lib/FHE.sol from the table in table.go: which operators exist on
// which encrypted types, and which overloads each has. Edit the table or the templates, never FHE.sol; a test fails when
// they disagree. The overloads and their rules (a handle that was never set counts as zero; the library swaps or
// encrypts a plaintext on the left) are those of the public fhEVM API.
//
//	go run ./contracts/gen -out contracts/src/lib/FHE.sol
package main
