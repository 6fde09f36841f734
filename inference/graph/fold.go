package graph

import (
	"fmt"
	"slices"
)

// fold merges every Affine that it can into a neighbour. The graph must not have dead nodes, and fold does not leave
// any: an unused node would count as a reader, or be merged into a node that it reads. So nothing reads the output, the
// last node.
func (b *builder) fold() error {
	g := b.graph
	readers := g.readers()
	replaced := make([]int, len(g.Nodes)) // the node that now computes what i did
	for i := range g.Nodes {
		n := &g.Nodes[i]
		replaced[i] = i
		for k, in := range n.Inputs {
			n.Inputs[k] = replaced[in]
		}
		if len(n.Inputs) != 1 || readers[n.Inputs[0]] != 1 {
			continue
		}
		before := &g.Nodes[n.Inputs[0]]
		if err := b.look(weights(before.Op) + weights(n.Op)); err != nil {
			return fmt.Errorf("node %q: %w", n.Name, err)
		}
		if a, ok := n.Op.(Affine); ok {
			if op := a.after(before.Op); op != nil {
				before.Op = op
				replaced[i] = n.Inputs[0]
				readers[n.Inputs[0]] = readers[i]
			}
		} else if a, ok := before.Op.(Affine); ok {
			if op := a.before(n.Op); op != nil {
				n.Op, n.Inputs = op, slices.Clone(before.Inputs)
			}
		}
	}
	g.keep(replaced[len(g.Nodes)-1])
	return nil
}

// weights returns the number of weights of an operation.
func weights(op Op) int {
	switch op := op.(type) {
	case Conv:
		return len(op.Weights)
	case Dense:
		return len(op.Weights)
	case Affine:
		return len(op.Scale)
	}
	return 0
}

// readers counts the inputs that read each node.
func (g *Graph) readers() []int {
	count := make([]int, len(g.Nodes))
	for _, n := range g.Nodes {
		for _, in := range n.Inputs {
			count[in]++
		}
	}
	return count
}

func (g *Graph) ancestors(node int) []bool {
	live := make([]bool, len(g.Nodes))
	live[node] = true
	for i := node; i >= 0; i-- {
		if live[i] {
			for _, in := range g.Nodes[i].Inputs {
				live[in] = true
			}
		}
	}
	return live
}

// keep drops the nodes that the output does not need. The output is then the last node. The input stays node 0.
func (g *Graph) keep(output int) {
	live := g.ancestors(output)
	live[0] = true
	position := make([]int, len(g.Nodes))
	var nodes []Node
	for i, n := range g.Nodes {
		if !live[i] {
			continue
		}
		for k, in := range n.Inputs {
			n.Inputs[k] = position[in]
		}
		position[i] = len(nodes)
		nodes = append(nodes, n)
	}
	g.Nodes = nodes
}

// after returns one operation that does op and then a, or nil if there is none.
func (a Affine) after(op Op) Op {
	switch op := op.(type) {
	case Conv:
		op.Weights, op.Bias = a.scaleRows(op.Weights, op.Bias)
		return op
	case Dense:
		op.Weights, op.Bias = a.scaleRows(op.Weights, op.Bias)
		return op
	case Affine:
		op.Scale, op.Shift = a.scaleRows(op.Scale, op.Shift)
		return op
	}
	return nil
}

func (a Affine) scaleRows(weights, bias []float64) (scaled, shifted []float64) {
	scaled, shifted = slices.Clone(weights), slices.Clone(bias)
	n := len(weights) / len(bias)
	for c := range bias {
		for i := range n {
			scaled[c*n+i] *= a.Scale[c]
		}
		shifted[c] = bias[c]*a.Scale[c] + a.Shift[c]
	}
	return scaled, shifted
}

// before returns one operation that does a and then op, or nil if there is none. A shift cannot move past implied
// zeros.
func (a Affine) before(op Op) Op {
	switch op := op.(type) {
	case Conv:
		if op.Pads != [4]int{} && slices.ContainsFunc(a.Shift, func(s float64) bool { return s != 0 }) {
			return nil
		}
		perGroup, perOut := len(a.Scale)/op.Groups, op.Out/op.Groups
		op.Weights, op.Bias = a.scaleColumns(op.Weights, op.Bias, op.Kernel[0]*op.Kernel[1], func(row, i int) int {
			return row/perOut*perGroup + i
		})
		return op
	case Dense:
		op.Weights, op.Bias = a.scaleColumns(op.Weights, op.Bias, 1, func(_, i int) int { return i })
		return op
	}
	return nil
}

// scaleColumns scales each weight by the factor of the channel that it reads. That is channel(row, i) for the i-th run
// of area weights.
func (a Affine) scaleColumns(weights, bias []float64, area int, channel func(row, i int) int) (scaled, shifted []float64) {
	scaled, shifted = slices.Clone(weights), slices.Clone(bias)
	n := len(weights) / len(bias)
	for i, w := range weights {
		c := channel(i/n, i%n/area)
		scaled[i] = w * a.Scale[c]
		shifted[i/n] += w * a.Shift[c]
	}
	return scaled, shifted
}
