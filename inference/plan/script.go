package plan

import (
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/vector"
)

// Script returns the committee's part of the plan: what a ticket commits to and signers follow.
func (p *Plan) Script() *inference.Script {
	s := &inference.Script{Set: p.Set, Integers: p.Integers, Threshold: p.Threshold, Inputs: []vector.Format{p.Input.Format}}
	for i := range p.Steps {
		step := inference.Step{Layout: p.Steps[i].Layout, Results: len(p.Steps[i].Results)}
		for _, from := range p.Steps[i].Sources {
			step.Sources = append(step.Sources, inference.Source(from))
		}
		s.Steps = append(s.Steps, step)
	}
	return s
}
