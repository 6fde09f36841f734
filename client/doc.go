// Package client is what an integrator imports to use Glomar from Go: it seals inputs for a contract, integers or the vector
// a model takes, and reads values the contract has allowed a user to see.
//
// It needs a coprocessor's gateway for delivery and, for the keys inputs are sealed to, a Glomar node it trusts: a
// gateway that invented its own committee keys would otherwise read the inputs. It never sees a key share, does no
// lattice arithmetic, and never sends a plaintext or a user's private key anywhere.
//
// The protocols are those of docs/protocol.md: inputs are secret-shared and sealed to the signers (package
// threshold/input), reads combine public masked digits with masks sealed to the caller (package threshold/reveal).
package client
