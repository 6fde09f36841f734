package planner

import "slices"

// constants gives every public value that has a handle a place on a page of the work's first ticket, or of further
// tickets when there are very many. It also places a zero for inputs that fail.
func (b *builder) constants() {
	wanted := b.publicValues()
	perStage := maxConstantPages * int(b.lanes)
	for i := 0; i < len(wanted); i += perStage {
		number := b.firstStage()
		if i > 0 {
			b.plan.Stages = append(b.plan.Stages, Stage{})
			number = uint32(len(b.plan.Stages))
		}
		b.placeConstants(wanted[i:min(i+perStage, len(wanted))], number)
	}
	if len(b.plan.Inputs) > 0 {
		b.plan.Zero = b.places[wanted[0]]
	}
}

// publicValues are the public values that need a place, each once, the zero of failed inputs first.
func (b *builder) publicValues() []value {
	var wanted []value
	if len(b.plan.Inputs) > 0 {
		wanted = append(wanted, b.translation.constant(false, 0))
	}
	for _, bound := range b.translation.bindings {
		if b.translation.values[bound.value].kind == kindConstant {
			wanted = append(wanted, bound.value)
		}
	}
	seen := make(map[value]bool, len(wanted))
	return slices.DeleteFunc(wanted, func(v value) bool {
		repeated := seen[v]
		seen[v] = true
		return repeated
	})
}

// firstStage returns the stage of the work's first ticket. It adds a stage if the work has none.
func (b *builder) firstStage() uint32 {
	if b.plan.InputStage != nil {
		return InputStage
	}
	if len(b.plan.Stages) == 0 {
		b.plan.Stages = append(b.plan.Stages, Stage{})
	}
	return 1
}

func (b *builder) placeConstants(values []value, number uint32) {
	stage := b.plan.InputStage
	if number != InputStage {
		stage = &b.plan.Stages[number-1]
	}
	p := newPacker(stage, b.lanes)
	program := copyProgram()
	for _, v := range values {
		info := b.translation.values[v]
		form := FormWord
		if info.bit {
			form = FormBit
		}
		g, lane := p.instance(&program, uint32(b.set.OpenLevel))
		p.place(Source{Kind: SourceConstant, Word: info.word}, g.FirstTarget, lane, form)
		b.places[v] = b.placeAt(number, g.FirstPage, lane, info.bit)
	}
}
