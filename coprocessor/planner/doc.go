// Package planner turns the FHE events of a chain into works. The plan of a work has an input stage that brings sealed
// inputs into pages and range-checks them, then inferences, each a network on one sealed vector, then stages, each one
// repack by the committee followed by circuits of bounded depth (docs/protocol.md, "Pages and integers" and "Steps of a
// work").
//
// Operations wait in a Queue until a work computes them. A work has limits; what is beyond them stays in the queue, in
// order, and the next work goes on with it. No limit ever costs a handle its value. Callers take turns, so a long chain
// of operations delays only what depends on it. What can never be computed (an operand nobody defined, an operation
// that the network does not support) becomes an entry of Plan.Failed with its reason and stops nothing else.
//
// Planning is a pure function of the queue, the ordered operations, the parameter set and where earlier works left
// their handles. Equal arguments give equal bytes on every machine: no clock, no map order, no goroutine, no float. The
// package computes nothing on ciphertexts, fetches nothing and never decides what is final.
package planner
