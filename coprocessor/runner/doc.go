// Package runner is an operator's part in inferences on the network: it loads the compiled networks of registered
// models, and follows an inference ticket from the range proofs of its sealed vector to the pages of integers that hold
// its outputs. It makes no decisions: package planner decides what is run, and the chain decides what is final.
package runner
