package e2e

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/devnet"
)

// What a coprocessor logs about a stage, in this order. Every transfer is a work of four steps: the plan, the page made
// from its input, the input's check, and one stage of circuits.
const (
	sharesIn  = `received the shares: .*work=%d step=3 `
	evaluated = `evaluated a page group: .*work=%d stage=1 `
	committed = `committed: .*work=%d step=3 `
)

// A coprocessor that dies between the repack of a stage and its commitment continues where it stopped. It does not
// compute a recorded page group again. The pages that it computes after the restart have the same bytes as the other
// coprocessor's.
func TestCoprocessorDiesInTheMiddleOfAStage(t *testing.T) {
	full(t)
	const victim = "coprocessor0"
	tr := newTrial(t, func(cfg *devnet.Config) { cfg.LogLevel = "debug" })
	for _, moment := range []string{sharesIn, evaluated} {
		hit := false
		for try := 0; !hit; try++ {
			require.Less(t, try, 10, "the kill missed the moment every time")
			work := tr.lastWork() + 1
			tr.do(send)
			tr.within(time.Minute, "the stage begins", func() bool { return tr.logged(victim, moment, work) })
			tr.do(kill(victim))
			hit = !tr.logged(victim, committed, work)
			after := tr.logged(victim, evaluated, work)
			tr.say("   work %d: killed before the commitment: %t, after the evaluation: %t", work, hit, after)
			tr.do(restart(victim), serves(0), settled)
		}
	}
	tr.do(transfer)
	tr.noneTwice()
	tr.sameResults()
}
