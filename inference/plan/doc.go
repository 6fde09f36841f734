// Package plan compiles an inference graph (inference/graph) into a plan. The plan says, step by step, what the
// coprocessor multiplies and what the committee moves for one encrypted image. A plan is data. Package eval runs the
// coprocessor's part and threshold/refresh runs the committee's. Package local runs both in one process. Package
// simulate runs a plan on numbers instead of pages.
//
// These packages stand on fhe and threshold: a step of a plan is a refresh.Layout and a short program over fhe/backend.
// Nothing here does I/O or knows a key.
//
// # Steps
//
// A step opens pages of earlier steps, or the input, applies a linear map to the shares (sums, moves, padding, strides,
// pooling, residual sums, changes of scale and level: all free of levels and rotations) and closes fresh pages. A
// program computes on the fresh pages and makes the pages that later steps open. There are three lowerings:
//
//   - convolution is a product of polynomials: input channels are interleaved in the coefficients, at stride gap, so
//     that the results lie in the sub-ring of X^gap and nothing else is opened;
//   - a dense layer multiplies every input, repeated over slots, by a complex weight (two outputs); the sum over the inputs is
//     a trace to a sub-ring, which costs the committee less than opening the page;
//   - polynomial activation of degree 2 to 7 works on slots and takes one to three levels. Multiples of its argument,
//     at any scale, are additional fresh pages. So constants do not cost a level. It shares a step with the dense layer
//     that reads it.
//
// # What is proven
//
// Masks hide what is opened only if it is as small as promised. Every Bound in a plan holds for every input in the
// stated range: intervals are propagated through the weights (graph.Propagate). Each value of a layer may be off by a
// fraction of the largest value of its layer (margins). The compiler checks that the noise and the floods of every
// step, tails included, stay below that. Coefficients of products that are opened but mean nothing are bounded too.
// Scales are chosen so that bounds fill what masks hide. If a bound cannot be proven, the compiler refuses the graph
// and names the node.
//
// Noise in a plan sizes the floods (refresh.Opening), so that results tell next to nothing of the committee's key. It
// is derived from the weights too, with errors of different coefficients taken as independent.
//
// A plan from someone else proves nothing by itself. It carries its model, and Verify compiles the model again and
// compares. So operators compile networks from strangers. A compilation therefore counts its steps and its memory and
// gives up at fixed limits.
//
// What is not proven is the precision of the result: Output.Error is measured by simulation (package simulate).
//
// # Bytes
//
// Weights are encoded once, into integer polynomials, with floating point. Compiling again gives the same bits on
// machines with the same floating point: see Reproducible. Nothing is encoded at run time: plans carry the integers and
// their SHA-256. The same plan and the same pages give the same bytes on every backend.
package plan
