// Package runner is an operator's part in inferences on the network: it keeps the compiled networks that models are registered
// with, and follows one inference ticket from the range proofs of its sealed vector to the pages of integers that its outputs
// are. It decides nothing: what is planned is package planner's, what becomes final is the chain's.
package runner
