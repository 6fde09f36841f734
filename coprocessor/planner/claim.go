package planner

import (
	"fmt"

	works "github.com/glomar-network/glomar/x/coprocessor/types"
	tickets "github.com/glomar-network/glomar/x/threshold/types"
)

// Claim returns what an operator commits to for a step, given everything decided up to and including it, and the ticket
// that it asks for next. The last step has the zero Ticket; its claim carries the root over the work's handles, and
// says whether more can be done at once. The claim of step 0 asks for the jobs of inferences.
func (p *Plan) Claim(work uint64, step uint32, pr *Progress) (works.Claim, Ticket, error) {
	kind, stage, err := p.Step(step)
	if err != nil {
		return works.Claim{}, Ticket{}, err
	}
	outcome, err := p.Outcome(step, pr)
	if err != nil {
		return works.Claim{}, Ticket{}, err
	}
	claim := works.Claim{ChainId: p.ChainID, Work: work, Step: step, Outcome: outcome[:]}
	switch kind {
	case StepPlan:
		claim.Jobs, err = p.jobs()
	case StepInputs, StepStage:
		var s *Stage
		if s, err = p.Stage(stage); err == nil {
			err = p.claimPages(&claim, stage, s.Pages(), pr)
		}
	case StepInference:
		err = p.claimResults(&claim, stage, pr)
	}
	if err != nil {
		return works.Claim{}, Ticket{}, err
	}
	next, err := p.Next(step, pr)
	if err != nil {
		return works.Claim{}, Ticket{}, err
	}
	if next.Kind == tickets.TicketKind_TICKET_KIND_UNSPECIFIED {
		claim.More = p.More
		return claim, next, p.claimRoot(&claim, pr)
	}
	claim.NextKind, claim.NextContent, claim.NextOpenings = uint32(next.Kind), next.Digest[:], next.Openings
	return claim, next, nil
}

// claimResults claims all pages of an inference, or none if it is void.
func (p *Plan) claimResults(claim *works.Claim, inference int, pr *Progress) error {
	set, err := p.lookupSet()
	if err != nil {
		return err
	}
	if pr.IsVoid(uint32(inference)) {
		return nil
	}
	return p.claimPages(claim, ResultPages(inference), p.Inferences[inference].Pages(set.Lanes()), pr)
}

func (p *Plan) claimPages(claim *works.Claim, stage, pages int, pr *Progress) error {
	if len(pr.Pages[stage]) != pages {
		return fmt.Errorf("%w: %d pages of stage %d, but it makes %d", ErrPlan, len(pr.Pages[stage]), stage, pages)
	}
	for _, d := range pr.Pages[stage] {
		claim.Pages = append(claim.Pages, append([]byte(nil), d[:]...))
	}
	return nil
}

func (p *Plan) claimRoot(claim *works.Claim, pr *Progress) error {
	leaves, err := p.HandleLeaves(pr)
	if err != nil {
		return err
	}
	if claim.HandlesRoot, err = works.MerkleRoot(leaves); err != nil {
		return fmt.Errorf("root over the handles of work %d: %w", claim.Work, err)
	}
	return nil
}
