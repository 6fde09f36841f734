// Package plan compiles an inference graph (inference/graph) into a plan: what the coprocessor multiplies and what the
// committee moves, step by step, for one encrypted image. A plan is data. Package eval runs the coprocessor's part of it,
// threshold/refresh the committee's, local both in one process, and simulate the same with numbers instead of pages.
//
// The family of packages lies above fhe and threshold: a step of a plan is a refresh.Layout and a short program over
// fhe/backend. Nothing here does I/O or knows a key.
//
// # Steps
//
// A step opens pages of earlier steps, or the input, applies a linear map to the shares (sums, moves, padding, strides,
// pooling, residual sums, changes of scale and level: all free of levels and rotations) and closes fresh pages. A program
// over these gives the pages that later steps open. Three lowerings make the programs:
//
//   - a convolution is a product of polynomials: input channels lie between each other in the coefficients, at stride gap,
//     so that the results lie in the sub-ring of X^gap and nothing else is opened;
//   - a dense layer multiplies every input, repeated over slots, by a complex weight (two outputs); the sum over the inputs is
//     a trace to a sub-ring, which costs the committee less than opening the page;
//   - a polynomial activation of degree 2 to 7 works on slots and takes one to three levels. Multiples of its argument at
//     any scale are further fresh pages, so constants cost no level. It shares a step with the dense layer that reads it.
//
// # What is proven
//
// Masks hide what is opened only if it is as small as promised. Every Bound in a plan holds for every input in the stated
// range: intervals are propagated through the weights (graph.RangesWithErrors), each value of each layer allowed to be off
// by Margin times the largest of its layer, and the compiler checks that the noise of every step, its tails included, stays
// below that allowance. Coefficients of products that are opened but mean nothing are bounded too. Scales are chosen so that
// bounds fill openBits bits. What cannot be proven is refused, by node.
//
// A plan that comes from elsewhere proves nothing by itself: it carries its model, and Verify compiles that again and compares.
// Networks of strangers are compiled then, so a compilation counts its steps and its memory and gives up at fixed limits.
//
// What is not proven is the precision of the result: Output.Error is measured by simulation (package simulate).
//
// # Bytes
//
// Weights are encoded once, into integer polynomials, with floating point. Compiling again gives the same bits where floating point
// is the same, which Reproducible tells. Run time never encodes anything: plans carry the
// integers and their SHA-256. The same plan and the same pages give the same bytes on every backend.
package plan
