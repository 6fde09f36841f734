// Package models keeps the compiled plans of registered models: an operator stores a plan that an owner uploads or that
// another operator has, once it agrees with the registration on chain and is what the registered network compiles to, and
// then confirms the model by itself. Owners are not trusted.
//
// Plans lie in the operator's blob store under the digest that the chain knows, and beside each its script, which members of
// the committee fetch (threshold/inference). Nothing is stored that no pending or active registration names. The package
// never runs a plan, and a plan has no secrets (docs/inference.md, "Register a model").
package models
