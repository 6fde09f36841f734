package refresh

import (
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/threshold/shares"
)

// Blank returns the BGV page that closing i, of view Lanes, becomes, with a first component of zero. The second
// component is a function of the job alone. A key ceremony has no round to spare, so it opens the page before the page
// exists. Blank fails with shares.ErrShape if closing i does not make a page of integers.
func (j *Job) Blank(i int) (*rlwe.Ciphertext, error) {
	if i < 0 || i >= len(j.layout.Closings) || j.layout.Closings[i].View != Lanes {
		return nil, fmt.Errorf("%w: closing %d does not make a page of integers", shares.ErrShape, i)
	}
	level := j.layout.Closings[i].Level
	nothing := make([]ring.Poly, len(j.Ticket.Active))
	for n := range nothing {
		nothing[n] = j.Integers.BGV.RingQ().AtLevel(level).NewPoly()
	}
	return shares.CombineAssembly(j.Integers, level, i, j.integerTicket(), nothing, make([]uint64, j.Integers.Slots()))
}
