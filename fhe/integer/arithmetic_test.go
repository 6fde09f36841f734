package integer

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestAddPage(t *testing.T) {
	b := small(t)
	r := seeded(t)
	p := &Program{Inputs: 2, Instrs: []Instr{{Add, []int{0, 1}, []int{2}}}, Outputs: []int{2}}
	level := b.inputLevel(t, p)
	require.Equal(t, 10, level)
	x, y := operands(r, b.set.Lanes())
	out := b.run(t, p, 1, b.integers(t, x, level), b.integers(t, y, level))
	slots := b.decrypt(t, out[0])
	for i := range x {
		v, err := DecodeLane(lane(slots, i))
		require.NoError(t, err)
		require.Equal(t, x[i]+y[i], v, "lane %d: %d + %d", i, x[i], y[i])
	}
}
