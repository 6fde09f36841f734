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
	// used is the room taken by components with a program of their own, and by those that share one.
	used [2]room
}

func newPacker(stage *Stage, lanes uint32) *packer {
	return &packer{stage: stage, lanes: lanes, open: make(map[string]int), sources: make(map[PageRef]struct{})}
}

// room is what a kind of components uses of a stage: pages assembled, pages made, and pages opened.
type room struct{ targets, pages, sources int }

// share is the part of a stage that a kind of components may use: 1/share of it.
type share int

const (
	whole share = 1
	half  share = 2
)

func (r room) exceeds(s share) bool {
	return r.targets > MaxTargets/int(s) || r.pages > MaxPages/int(s) || r.sources > MaxSources/int(s)
}

func (r room) plus(o room) room {
	return room{r.targets + o.targets, r.pages + o.pages, r.sources + o.sources}
}

// hasRoom says whether a component fits the stage's limits, and its kind (of a shared program or not) its share of
// them. If so it counts what the component uses. The first one always fits.
func (p *packer) hasRoom(plan *Plan, next *part, most share) bool {
	fresh := make(map[PageRef]struct{})
	for i := range next.sources {
		ref, ok := plan.opened(&next.sources[i])
		if _, seen := p.sources[ref]; ok && !seen {
			fresh[ref] = struct{}{}
		}
	}
	needs := room{sources: len(fresh)}
	if g, ok := p.open[next.key]; !ok || p.stage.Groups[g].Lanes == p.lanes {
		needs.targets, needs.pages = next.program.Inputs, len(next.program.Outputs)
	}
	kind := 0
	if next.shared {
		kind = 1
	}
	all, own := p.used[0].plus(p.used[1]).plus(needs), p.used[kind].plus(needs)
	if (all.exceeds(whole) || needs != (room{}) && own.exceeds(most)) && len(p.stage.Groups) > 0 {
		return false
	}
	p.used[kind] = own
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
