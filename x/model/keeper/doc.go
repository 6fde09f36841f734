// Package keeper is the state of x/model: models, deposits and inference jobs with their fees. x/coprocessor, which knows
// from finalised works what contracts asked for, drives a job: RequestJob, BeginJob, then CompleteJob or FailJob. It never
// sees a model's weights, an input or a result (docs: design, section 9).
package keeper
