// Package keeper is the state of x/model: models, deposits and inference jobs with their fees. It never sees a model's
// weights, an input or a result (docs: design, section 9).
//
// The chain knows of host events only by their digest, so x/coprocessor, whose operators agree on what the events of a work
// ask for, drives the jobs:
//
//   - when the plan of a work is final, RequestJob for each FheInfer event in it, in order. Operators then read the job
//     from the chain: one that failed at once is an inference without a result, whose handles are zero;
//   - BeginJob when the inference's ticket opens;
//   - CompleteJob when its step is final, with the operators that committed to the winning claim and their bonds; FailJob when
//     it is void. Either may find that the job has expired (ErrJobClosed): the handles are zero then, too.
//
// Whatever ends a job without a result returns its fee. EndBlock expires jobs, and forgets those that ended long ago.
//
// A model takes jobs once operators with more than two thirds of the unjailed bond have confirmed that they hold its plan;
// EndBlock expires models that wait for longer than the parameters allow.
package keeper
