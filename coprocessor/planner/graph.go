package planner

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/glomar-network/glomar/fhe/params"
)

// value indexes graph.values.
type value int32

type valueKind uint8

const (
	kindConstant valueKind = iota
	kindLeaf               // a value of an earlier work
	kindInput              // a sealed input of this work
	kindResult             // what a node computes
	kindRaw                // a lane, word, of what inference index closes
)

// valueInfo describes a value. bit is true for a boolean, false for a 64-bit integer.
type valueInfo struct {
	kind  valueKind
	bit   bool
	word  uint64 // constant, or lane
	index int32  // leaf, input, inference or node
	out   int8   // result: which one of its node
}

type nodeKind uint8

const (
	nodeAdd    nodeKind = iota // a, b -> a+b
	nodeBorrow                 // a, b -> a-b, a>=b
	nodeEqual                  // a, b -> a==b
	nodeNot
	nodeAnd
	nodeOr
	nodeXor
	nodeSelect // c, x, y -> c ? x : y
	nodeMask   // c, x -> c ? x : 0
	nodeNarrow // digits up to 15 -> up to 6
	nodeNormalise
)

// Results of a Borrow.
const (
	borrowDifference = 0
	borrowGreater    = 1
)

// node is one operation; its results are values of its own.
type node struct {
	kind nodeKind
	args []value
	outs []value
	// owner numbers the caller that asked for it first.
	owner int32
}

// nodeKey identifies a node by what it computes.
type nodeKey struct {
	kind nodeKind
	args [3]value
}

// graph is the operations of a work as a DAG without repetitions: a node's operands have smaller indices, equal
// operations on equal operands are one node, and what public values decide takes no node.
type graph struct {
	values    []valueInfo
	nodes     []node
	leaves    []Location
	constants map[valueInfo]value
	leafIDs   map[Location]value
	nodeIDs   map[nodeKey]int32
	// owner is that of new nodes; callers numbers them in order of appearance.
	owner   int32
	callers map[common.Address]int32
}

// owned makes a caller the owner of new nodes.
func (g *graph) owned(caller common.Address) {
	number, ok := g.callers[caller]
	if !ok {
		number = int32(len(g.callers))
		g.callers[caller] = number
	}
	g.owner = number
}

func newGraph() *graph {
	return &graph{
		constants: make(map[valueInfo]value),
		leafIDs:   make(map[Location]value),
		nodeIDs:   make(map[nodeKey]int32),
		callers:   make(map[common.Address]int32),
	}
}

func (g *graph) newValue(v valueInfo) value {
	g.values = append(g.values, v)
	return value(len(g.values) - 1)
}

func (g *graph) constant(bit bool, word uint64) value {
	info := valueInfo{kind: kindConstant, bit: bit, word: word}
	v, ok := g.constants[info]
	if !ok {
		v = g.newValue(info)
		g.constants[info] = v
	}
	return v
}

func (g *graph) boolean(b bool) value {
	if b {
		return g.constant(true, 1)
	}
	return g.constant(true, 0)
}

func (g *graph) leaf(l Location) value {
	v, ok := g.leafIDs[l]
	if !ok {
		v = g.newValue(valueInfo{kind: kindLeaf, bit: l.Width == 1, index: int32(len(g.leaves))})
		g.leaves = append(g.leaves, l)
		g.leafIDs[l] = v
	}
	return v
}

func (g *graph) input(index int, bit bool) value {
	return g.newValue(valueInfo{kind: kindInput, bit: bit, index: int32(index)})
}

// isConstant returns a value's public content, if it has one.
func (g *graph) isConstant(v value) (uint64, bool) {
	info := g.values[v]
	return info.word, info.kind == kindConstant
}

func (g *graph) isWord(v value, word uint64) bool {
	w, ok := g.isConstant(v)
	return ok && w == word
}

func (g *graph) isBit(v value) bool { return g.values[v].bit }

// producer returns the node that computes v, or nil.
func (g *graph) producer(v value) *node {
	if info := g.values[v]; info.kind == kindResult {
		return &g.nodes[info.index]
	}
	return nil
}

// find returns the node of that kind on those operands, if there is one.
func (g *graph) find(kind nodeKind, args ...value) (*node, bool) {
	id, ok := g.nodeIDs[keyOf(kind, args)]
	if !ok {
		return nil, false
	}
	return &g.nodes[id], true
}

func keyOf(kind nodeKind, args []value) nodeKey {
	k := nodeKey{kind: kind, args: [3]value{-1, -1, -1}}
	copy(k.args[:], args)
	return k
}

// node returns the node of that kind on those operands, new or not.
func (g *graph) node(kind nodeKind, bits []bool, args ...value) *node {
	if n, ok := g.find(kind, args...); ok {
		return n
	}
	id := int32(len(g.nodes))
	n := node{kind: kind, args: args, owner: g.owner}
	for out, bit := range bits {
		n.outs = append(n.outs, g.newValue(valueInfo{kind: kindResult, bit: bit, index: id, out: int8(out)}))
	}
	g.nodes = append(g.nodes, n)
	g.nodeIDs[keyOf(kind, args)] = id
	return &g.nodes[id]
}

// symmetric is node for an operation whose operands commute: whichever order came first stays.
func (g *graph) symmetric(kind nodeKind, bit bool, a, b value) value {
	if n, ok := g.find(kind, b, a); ok {
		return n.outs[0]
	}
	return g.node(kind, []bool{bit}, a, b).outs[0]
}

// laneOffset is where in its lane a value of that type lies, and how many slots it takes.
func laneOffset(bit bool) (offset, width uint32) {
	if bit {
		return params.LaneDigits - 1, 1
	}
	return 0, params.LaneDigits
}
