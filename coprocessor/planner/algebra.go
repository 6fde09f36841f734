package planner

// The constructors below return the value of an operation. They resolve what public operands decide, share borrow
// chains, and speculate: an addition to a selected value runs beside the comparison that selects it (docs/protocol.md,
// "Pages and integers").

func (g *graph) add(a, b value) value {
	x, constA := g.isConstant(a)
	y, constB := g.isConstant(b)
	switch {
	case constA && constB:
		return g.constant(false, x+y)
	case constA && x == 0:
		return b
	case constB && y == 0:
		return a
	}
	if c, x, ok := g.masked(b); ok {
		return g.choose(c, g.plainAdd(a, x), a)
	}
	if c, x, ok := g.masked(a); ok {
		return g.choose(c, g.plainAdd(x, b), b)
	}
	return g.symmetric(nodeAdd, false, a, b)
}

// plainAdd adds without looking at how its operands are made, so that one operation never becomes more than a few
// nodes.
func (g *graph) plainAdd(a, b value) value {
	x, constA := g.isConstant(a)
	y, constB := g.isConstant(b)
	if constA && constB {
		return g.constant(false, x+y)
	}
	if constA && x == 0 {
		return b
	}
	return g.symmetric(nodeAdd, false, a, b)
}

func (g *graph) sub(a, b value) value {
	x, constA := g.isConstant(a)
	y, constB := g.isConstant(b)
	switch {
	case constA && constB:
		return g.constant(false, x-y)
	case constB && y == 0:
		return a
	case a == b:
		return g.constant(false, 0)
	}
	if c, x, ok := g.masked(b); ok {
		return g.choose(c, g.borrow(a, x).outs[borrowDifference], a)
	}
	return g.borrow(a, b).outs[borrowDifference]
}

// masked recognises "c ? x : 0" whose condition is computed in this work: adding it can run beside the condition.
func (g *graph) masked(v value) (c, x value, ok bool) {
	n := g.producer(v)
	if n == nil || n.kind != nodeMask || g.values[n.args[0]].kind != kindResult {
		return 0, 0, false
	}
	return n.args[0], n.args[1], true
}

func (g *graph) borrow(a, b value) *node {
	return g.node(nodeBorrow, []bool{false, true}, a, b)
}

func (g *graph) ge(a, b value) value {
	x, constA := g.isConstant(a)
	y, constB := g.isConstant(b)
	switch {
	case constA && constB:
		return g.boolean(x >= y)
	case constB && y == 0, a == b:
		return g.boolean(true)
	}
	return g.borrow(a, b).outs[borrowGreater]
}

func (g *graph) lt(a, b value) value { return g.not(g.ge(a, b)) }

func (g *graph) min(a, b value) value {
	if _, ok := g.find(nodeBorrow, b, a); ok {
		return g.choose(g.ge(b, a), a, b)
	}
	return g.choose(g.ge(a, b), b, a)
}

func (g *graph) max(a, b value) value {
	if _, ok := g.find(nodeBorrow, b, a); ok {
		return g.choose(g.ge(b, a), b, a)
	}
	return g.choose(g.ge(a, b), a, b)
}

func (g *graph) eq(a, b value) value {
	if g.isBit(a) {
		return g.not(g.xor(a, b))
	}
	x, constA := g.isConstant(a)
	y, constB := g.isConstant(b)
	switch {
	case constA && constB:
		return g.boolean(x == y)
	case a == b:
		return g.boolean(true)
	}
	return g.symmetric(nodeEqual, true, a, b)
}

func (g *graph) not(a value) value {
	if x, ok := g.isConstant(a); ok {
		return g.constant(true, 1-x)
	}
	if n := g.producer(a); n != nil && n.kind == nodeNot {
		return n.args[0]
	}
	return g.node(nodeNot, []bool{true}, a).outs[0]
}

func (g *graph) and(a, b value) value {
	if _, ok := g.isConstant(a); ok {
		a, b = b, a
	}
	switch {
	case g.isWord(b, 0):
		return b
	case g.isWord(b, 1), a == b:
		return a
	}
	return g.symmetric(nodeAnd, true, a, b)
}

func (g *graph) or(a, b value) value {
	if _, ok := g.isConstant(a); ok {
		a, b = b, a
	}
	switch {
	case g.isWord(b, 1):
		return b
	case g.isWord(b, 0), a == b:
		return a
	}
	return g.symmetric(nodeOr, true, a, b)
}

func (g *graph) xor(a, b value) value {
	if _, ok := g.isConstant(a); ok {
		a, b = b, a
	}
	switch {
	case a == b:
		return g.boolean(false)
	case g.isWord(b, 0):
		return a
	case g.isWord(b, 1):
		return g.not(a)
	}
	return g.symmetric(nodeXor, true, a, b)
}

// choose is c ? x : y, for integers or booleans.
func (g *graph) choose(c, x, y value) value {
	if w, ok := g.isConstant(c); ok {
		if w == 1 {
			return x
		}
		return y
	}
	if x == y {
		return x
	}
	if n := g.producer(c); n != nil && n.kind == nodeNot {
		return g.choose(n.args[0], y, x)
	}
	switch {
	case g.isBit(x):
		return g.chooseBit(c, x, y)
	case g.isWord(y, 0):
		return g.node(nodeMask, []bool{false}, c, x).outs[0]
	case g.isWord(x, 0):
		return g.node(nodeMask, []bool{false}, g.not(c), y).outs[0]
	}
	return g.node(nodeSelect, []bool{false}, c, x, y).outs[0]
}

// chooseBit writes a choice with a public branch as a single gate.
func (g *graph) chooseBit(c, x, y value) value {
	switch {
	case g.isWord(x, 1) && g.isWord(y, 0):
		return c
	case g.isWord(x, 0) && g.isWord(y, 1):
		return g.not(c)
	case g.isWord(y, 0):
		return g.and(c, x)
	case g.isWord(x, 1):
		return g.or(c, y)
	}
	return g.node(nodeSelect, []bool{true}, c, x, y).outs[0]
}

// word turns a boolean into the integer 0 or 1.
func (g *graph) wordOf(c value) value {
	return g.choose(c, g.constant(false, 1), g.constant(false, 0))
}

// fold combines values pairwise, so that the depth grows with the logarithm of their number.
func fold(values []value, combine func(a, b value) value) value {
	for len(values) > 1 {
		var next []value
		for i := 0; i+1 < len(values); i += 2 {
			next = append(next, combine(values[i], values[i+1]))
		}
		if len(values)%2 == 1 {
			next = append(next, values[len(values)-1])
		}
		values = next
	}
	return values[0]
}
