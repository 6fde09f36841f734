package plan

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/threshold/refresh"
)

// writes lists what moves write, as (from, to) pairs with how often.
func writes(moves []refresh.Move) map[[2]int]int {
	out := map[[2]int]int{}
	for _, m := range moves {
		var walk func(from, to int, loops []refresh.Loop)
		walk = func(from, to int, loops []refresh.Loop) {
			if len(loops) == 0 {
				out[[2]int{from, to}]++
				return
			}
			for i := range loops[0].Count {
				walk(from+i*loops[0].From, to+i*loops[0].To, loops[1:])
			}
		}
		walk(m.From, m.To, m.Loops)
	}
	return out
}

func TestCompressKeepsEveryWrite(t *testing.T) {
	var window []refresh.Move // 2x2 windows over 6 planes of 24x24
	for c := range 6 {
		for y := range 12 {
			for x := range 12 {
				for k := range 4 {
					window = append(window, refresh.Move{From: (c*24+2*y+k/2)*24 + 2*x + k%2, To: ((c*12+y)*12 + x) * 8})
				}
			}
		}
	}
	folded := compress(window)
	require.Equal(t, writes(window), writes(folded))
	require.Len(t, folded, 1)
	require.Len(t, folded[0].Loops, 4, "channels and rows are one loop")

	random := rand.New(rand.NewPCG(1, 2))
	for range 50 {
		var list []refresh.Move
		for range 200 {
			m := refresh.Move{From: random.IntN(4), To: random.IntN(4)}
			if random.IntN(2) == 0 {
				m.Loops = []refresh.Loop{{Count: 2, To: 1}}
			}
			list = append(list, m)
		}
		require.Equal(t, writes(list), writes(compress(list)))
	}
}
