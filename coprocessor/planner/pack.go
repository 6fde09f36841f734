package planner

import "github.com/glomar-network/glomar/fhe/integer"

// packer fills the pages of one stage: instances of one program share its pages, one per lane, in the order in which
// they come.
type packer struct {
	stage *Stage
	lanes uint32
	// open is, by program, the group that took the last instance.
	open    map[string]int
	sources map[PageRef]struct{}
}

func newPacker(stage *Stage, lanes uint32) *packer {
	return &packer{stage: stage, lanes: lanes, open: make(map[string]int), sources: make(map[PageRef]struct{})}
}

// hasRoom says whether an instance fits the stage's limits, and if so counts the pages it opens. The first instance
// always fits.
func (p *packer) hasRoom(plan *Plan, program *integer.Program, sources []Source) bool {
	fresh := make(map[PageRef]struct{})
	for i := range sources {
		ref, ok := plan.opened(&sources[i])
		if _, seen := p.sources[ref]; ok && !seen {
			fresh[ref] = struct{}{}
		}
	}
	targets, pages := len(p.stage.Levels), p.stage.Pages()
	if g, ok := p.open[program.Key()]; !ok || p.stage.Groups[g].Lanes == p.lanes {
		targets, pages = targets+program.Inputs, pages+len(program.Outputs)
	}
	full := targets > MaxTargets || pages > MaxPages || len(p.sources)+len(fresh) > MaxSources
	if full && len(p.stage.Groups) > 0 {
		return false
	}
	for ref := range fresh {
		p.sources[ref] = struct{}{}
	}
	return true
}

// opened is the page that the committee opens to move a value.
func (p *Plan) opened(s *Source) (PageRef, bool) {
	switch s.Kind {
	case SourcePage:
		return s.Place.Page, true
	case SourceInput:
		return PageRef{Stage: InputStage, Index: p.Inputs[s.Input].Page}, true
	case SourceInference: // one page, or a few
		return PageRef{Stage: firstInference + s.Input}, true
	}
	return PageRef{}, false
}

// instance gives a program one more lane, on new pages when the open ones are full.
func (p *packer) instance(program *integer.Program, level uint32) (*Group, uint32) {
	key := program.Key()
	at, ok := p.open[key]
	if !ok || p.stage.Groups[at].Lanes == p.lanes {
		at = len(p.stage.Groups)
		p.open[key] = at
		p.stage.Groups = append(p.stage.Groups, Group{
			Program: *program, FirstTarget: uint32(len(p.stage.Levels)), FirstPage: uint32(p.stage.Pages()),
		})
		for range program.Inputs {
			p.stage.Levels = append(p.stage.Levels, level)
		}
	}
	g := &p.stage.Groups[at]
	g.Lanes++
	return g, g.Lanes - 1
}

func (p *packer) place(s Source, target, lane uint32, form Form) {
	p.stage.Placements = append(p.stage.Placements, Placement{Source: s, Target: target, Lane: lane, Form: form})
}
