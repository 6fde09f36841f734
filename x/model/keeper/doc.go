// Package keeper is the state of x/model: models, deposits and inference jobs with their fees. It never sees a model's
// weights, an input or a result (docs/protocol.md, "Jobs and deadlines").
//
// The chain knows of host events only by their digest, so x/coprocessor, whose operators agree on what the events of a work
// ask for, drives the jobs:
//
//   - when the plan of a work is final, RequestJob for each inference in it, in order. One that cannot be served has failed at
//     once, and its results are zero;
//   - BeginJob when the inference's ticket opens. The ticket of a job that has ended is cancelled instead;
//   - CompleteJob when its step is final, with the operators behind the final claim and their bonds; FailJob when it is void.
//
// Whatever ends a job without a result returns its fee. EndBlock expires jobs, and forgets those that ended long ago. A running
// job expires only if x/coprocessor can cancel its ticket (CancelInference): once the committee has answered, operators may
// commit to the results, which must then neither be zero nor free.
//
// A model takes jobs once operators with more than two thirds of the unjailed bond have confirmed that they hold its plan;
// EndBlock expires models that wait for longer than the parameters allow.
package keeper
