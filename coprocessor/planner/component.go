package planner

import (
	"fmt"

	"github.com/glomar-network/glomar/fhe/integer"
)

// Form is how a value lies in its lane of an assembled page.
type Form uint8

const (
	// FormWord is 32 digits from the lane's first slot on.
	FormWord Form = iota
	// FormBit is a bit in the lane's last slot.
	FormBit
	// FormSpread is a bit repeated over the lane, as a condition needs it.
	FormSpread
	formEnd
)

// operand is a value that a component takes from outside, in the form it needs.
type operand struct {
	value value
	form  Form
}

// component is nodes of one stage that depend on each other, ascending, as one instance of a program.
type component struct {
	nodes   []int32
	program integer.Program
	inputs  []operand
	outputs []value
}

var opcodes = map[nodeKind]integer.Op{
	nodeAdd: integer.Add, nodeBorrow: integer.Borrow, nodeEqual: integer.Equal, nodeNot: integer.Not,
	nodeAnd: integer.And, nodeOr: integer.Or, nodeXor: integer.Xor, nodeSelect: integer.Select, nodeMask: integer.Mask,
	nodeNarrow: integer.Narrow15, nodeNormalise: integer.Normalise,
}

// argumentForm is the form in which a node reads its i-th operand.
func (g *graph) argumentForm(n *node, i int) Form {
	switch {
	case !g.isBit(n.args[i]):
		return FormWord
	case (n.kind == nodeSelect || n.kind == nodeMask) && i == 0 && !g.isBit(n.outs[0]):
		return FormSpread
	}
	return FormBit
}

// assembler writes a component's program: inputs are numbered by first use, results in the order of their nodes.
type assembler struct {
	*graph
	registers map[operand]int
	c         component
	next      int
}

// component builds the program of nodes (ascending). isOutput says which of their results it must return.
func (g *graph) component(nodes []int32, isOutput func(value) bool) component {
	a := assembler{graph: g, registers: make(map[operand]int), c: component{nodes: nodes}}
	inside := make(map[int32]bool, len(nodes))
	for _, id := range nodes {
		inside[id] = true
	}
	for _, id := range nodes {
		a.collect(&g.nodes[id], inside)
	}
	a.next = len(a.c.inputs)
	for _, id := range nodes {
		a.emit(&g.nodes[id])
	}
	for _, id := range nodes {
		for _, v := range g.nodes[id].outs {
			if isOutput(v) {
				a.c.outputs = append(a.c.outputs, v)
				a.c.program.Outputs = append(a.c.program.Outputs, a.registers[a.own(v)])
			}
		}
	}
	a.c.program.Lane, a.c.program.Inputs = integer.Lane64, len(a.c.inputs)
	return a.c
}

// own returns a value in the form in which its node leaves it.
func (a *assembler) own(v value) operand {
	if a.isBit(v) {
		return operand{v, FormBit}
	}
	return operand{v, FormWord}
}

func (a *assembler) collect(n *node, inside map[int32]bool) {
	for i, v := range n.args {
		if info := a.values[v]; info.kind == kindResult && inside[info.index] {
			continue
		}
		o := operand{v, a.argumentForm(n, i)}
		if _, ok := a.registers[o]; !ok {
			a.registers[o] = len(a.c.inputs)
			a.c.inputs = append(a.c.inputs, o)
		}
	}
}

func (a *assembler) register() int {
	a.next++
	return a.next - 1
}

func (a *assembler) emit(n *node) {
	in := integer.Instr{Op: opcodes[n.kind]}
	for i, v := range n.args {
		o := operand{v, a.argumentForm(n, i)}
		r, ok := a.registers[o]
		if !ok {
			// Only a condition computed here is missing: its bit must be spread.
			r = a.register()
			a.registers[o] = r
			a.write(integer.Instr{Op: integer.Spread, Args: []int{a.registers[a.own(v)]}, Out: []int{r}})
		}
		in.Args = append(in.Args, r)
	}
	for _, v := range n.outs {
		r := a.register()
		a.registers[a.own(v)] = r
		in.Out = append(in.Out, r)
	}
	a.write(in)
}

func (a *assembler) write(in integer.Instr) { a.c.program.Instrs = append(a.c.program.Instrs, in) }

// rangeProgram is the input stage's program for one type: it returns the page unchanged, and the values that must be
// zero.
func rangeProgram(bit bool) integer.Program {
	op := integer.RangeDigit
	if bit {
		op = integer.RangeBit
	}
	return integer.Program{
		Lane: integer.Lane64, Inputs: 1, Outputs: []int{0, 1},
		Instrs: []integer.Instr{{Op: op, Args: []int{0}, Out: []int{1}}},
	}
}

// copyProgram returns its page unchanged.
func copyProgram() integer.Program {
	return integer.Program{Lane: integer.Lane64, Inputs: 1, Outputs: []int{0}}
}

// IsCopy says whether a program computes nothing: its pages are final as the committee assembled them.
func IsCopy(p *integer.Program) bool {
	return len(p.Instrs) == 0 && p.Inputs == 1 && len(p.Outputs) == 1 && p.Outputs[0] == 0
}

func programError(p *integer.Program, err error) error {
	return fmt.Errorf("%w: program %q: %w", ErrPlan, p.Key(), err)
}
