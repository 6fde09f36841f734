// Package planner turns the FHE events of a work into a plan: an input stage that brings sealed inputs into pages and
// range-checks them, then inferences, each a network on one sealed vector, then stages, each one repack by the
// committee followed by circuits of bounded depth (docs/protocol.md, "Pages and integers" and "Steps of a work").
//
// Planning is a pure function of the ordered operations, the parameter set and where earlier works left their handles.
// Equal arguments give equal bytes on every machine: no clock, no map order, no goroutine, no float. The package
// computes nothing on ciphertexts, fetches nothing and never decides what is final. What it cannot compute (an operation
// or a type the network does not support, an operand nobody defined) becomes an entry of Plan.Unsupported and stops
// nothing else.
package planner
