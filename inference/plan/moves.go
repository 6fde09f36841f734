package plan

import (
	"slices"

	"github.com/glomar-network/glomar/threshold/refresh"
)

// compress joins moves that form regular patterns into loops, as deep as layouts allow. Writes only add, so their order
// does not matter.
func compress(moves []refresh.Move) []refresh.Move {
	for {
		next := fold(moves)
		if len(next) == len(moves) {
			return next
		}
		moves = next
	}
}

// fold turns every run of equal moves at constant distances into one move with another, outermost loop.
func fold(moves []refresh.Move) []refresh.Move {
	var out []refresh.Move
	for at := 0; at < len(moves); {
		m := moves[at]
		run := refresh.Loop{Count: 1}
		for at+run.Count < len(moves) && len(m.Loops) < refresh.MaxLoops {
			prev, next := moves[at+run.Count-1], moves[at+run.Count]
			if !alike(m, next) {
				break
			}
			from, to := next.From-prev.From, next.To-prev.To
			if run.Count == 1 {
				run.From, run.To = from, to
			} else if from != run.From || to != run.To {
				break
			}
			run.Count++
		}
		if run.Count > 1 {
			m.Loops = append([]refresh.Loop{run}, m.Loops...)
		}
		out = append(out, m)
		at += run.Count
	}
	return out
}

// alike reports whether two moves differ only in where they begin.
func alike(a, b refresh.Move) bool {
	return a.Opening == b.Opening && a.Closing == b.Closing && a.Negate == b.Negate && slices.Equal(a.Loops, b.Loops)
}
