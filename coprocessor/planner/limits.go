package planner

import (
	"github.com/glomar-network/glomar/fhe/params"
	works "github.com/glomar-network/glomar/x/coprocessor/types"
)

// Limits bound one work. What is beyond them waits in the queue for the next one: they decide when a handle gets its
// value, never whether. Operators that plan together have the same.
type Limits struct {
	// Ops is the most operations that a work looks at: its stages have no more lanes for operands.
	Ops int
	// Stages is the most stages of circuits: what another caller's work waits for at most. One operation alone takes at
	// most four.
	Stages int
	// Inputs is the most sealed inputs: one ticket brings them all in.
	Inputs int
	// Asks is the most inferences that a plan asks the chain for, and AsksPerCaller the most of one contract that wait
	// for their turn at a time.
	Asks, AsksPerCaller int
}

// maxOperands bounds the operands of one operation, and so the stages it takes.
const maxOperands = 16

// NetworkLimits are those that every operator plans with.
func NetworkLimits(set *params.Set) Limits {
	const stages = 4
	return Limits{
		Ops: stages * MaxTargets * set.Lanes(), Stages: stages, Inputs: min(1<<15, maxInputPages*set.Lanes()),
		Asks: works.MaxAsks, AsksPerCaller: 16,
	}
}

// depth is the most operations in a chain that can be computed in one work.
func (l Limits) depth() int { return l.Stages * maxNodes }
