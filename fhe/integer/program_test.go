package integer

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/params"
)

// transfer is the work of a confidential token transfer on a page: from, amount, to -> from', moved, to'.
func transfer() *Program {
	return &Program{
		Lane: Lane64, Inputs: 3,
		Instrs: []Instr{
			{Borrow, []int{0, 1}, []int{3, 4}},
			{Add, []int{2, 1}, []int{5}},
			{Spread, []int{4}, []int{6}},
			{Select, []int{6, 3, 0}, []int{7}},
			{Mask, []int{6, 1}, []int{8}},
			{Select, []int{6, 5, 2}, []int{9}},
		},
		Outputs: []int{7, 8, 9},
	}
}

func TestValidateRefuses(t *testing.T) {
	const l = Lane64
	for name, p := range map[string]*Program{
		"no inputs":         {Lane: l, Outputs: []int{0}},
		"too many inputs":   {Lane: l, Inputs: MaxInputs + 1, Outputs: []int{0}},
		"no outputs":        {Lane: l, Inputs: 1},
		"output never set":  {Lane: l, Inputs: 1, Outputs: []int{1}},
		"unknown operation": {Lane: l, Inputs: 1, Instrs: []Instr{{99, []int{0}, []int{1}}}, Outputs: []int{1}},
		"no operation":      {Lane: l, Inputs: 1, Instrs: []Instr{{Args: []int{0}, Out: []int{1}}}, Outputs: []int{1}},
		"too few arguments": {Lane: l, Inputs: 1, Instrs: []Instr{{Add, []int{0}, []int{1}}}, Outputs: []int{1}},
		"too few results":   {Lane: l, Inputs: 2, Instrs: []Instr{{Borrow, []int{0, 1}, []int{2}}}, Outputs: []int{2}},
		"read before set":   {Lane: l, Inputs: 1, Instrs: []Instr{{Not, []int{1}, []int{2}}}, Outputs: []int{2}},
		"reads itself":      {Lane: l, Inputs: 1, Instrs: []Instr{{Not, []int{1}, []int{1}}}, Outputs: []int{1}},
		"input overwritten": {Lane: l, Inputs: 1, Instrs: []Instr{{Not, []int{0}, []int{0}}}, Outputs: []int{0}},
		"set twice":         {Lane: l, Inputs: 2, Outputs: []int{2}, Instrs: []Instr{{Borrow, []int{0, 1}, []int{2, 2}}}},
		"negative register": {Lane: l, Inputs: 1, Instrs: []Instr{{Not, []int{0}, []int{-1}}}, Outputs: []int{0}},
		"huge register":     {Lane: l, Inputs: 1, Instrs: []Instr{{Not, []int{0}, []int{MaxRegisters}}}, Outputs: []int{0}},
		"too long":          {Lane: l, Inputs: 1, Instrs: make([]Instr, MaxInstrs+1), Outputs: []int{0}},
		"no lane":           {Inputs: 1, Outputs: []int{0}},
		"odd lane":          {Lane: 48, Inputs: 1, Outputs: []int{0}},
		"wide lane":         {Lane: 256, Inputs: 1, Outputs: []int{0}},
	} {
		require.ErrorIs(t, p.Validate(), ErrProgram, name)
		_, err := p.InputLevel(insecure(t))
		require.ErrorIs(t, err, ErrProgram, name)
	}
	require.NoError(t, transfer().Validate())
}

func TestKeyIsCanonical(t *testing.T) {
	require.Equal(t, "64:2;borrow 0 1>2 3;2 3", one(Borrow).Key())
	seen := map[string]Op{}
	for op := range signatures {
		key := one(op).Key()
		require.NotContains(t, seen, key)
		seen[key] = op
	}
}

func TestScheduleRunsLate(t *testing.T) {
	trace, err := transfer().Check(insecure(t), 11)
	require.NoError(t, err)
	for register, level := range map[int]int{0: 11, 1: 11, 2: 11, 3: 3, 4: 3, 5: 3, 6: 3, 7: 2, 8: 2, 9: 2} {
		require.Equal(t, level, trace.Level[register], "register %d", register)
	}
}

func TestUnreadRegistersAreNotComputed(t *testing.T) {
	p := &Program{
		Lane: Lane64, Inputs: 2,
		Instrs:  []Instr{{Add, []int{0, 1}, []int{2}}, {Not, []int{0}, []int{3}}},
		Outputs: []int{3},
	}
	trace, err := p.Check(insecure(t), 2)
	require.NoError(t, err)
	require.NotContains(t, trace.Level, 2)
	require.NotContains(t, trace.Level, 1)
}

func TestTooDeep(t *testing.T) {
	set := insecure(t)
	p := &Program{
		Lane: Lane64, Inputs: 2,
		Instrs:  []Instr{{Add, []int{0, 1}, []int{2}}, {Add, []int{2, 1}, []int{3}}},
		Outputs: []int{3},
	}
	_, err := p.InputLevel(set)
	require.ErrorIs(t, err, ErrTooDeep)
	_, err = one(Add).Check(set, 9)
	require.ErrorIs(t, err, ErrTooDeep)
	_, err = one(Add).Check(set, set.MaxLevel()+1)
	require.ErrorIs(t, err, ErrTooDeep)
}

func TestTooNoisy(t *testing.T) {
	// Spread consumes no level but 20 bits and more each time: two in a row cannot be opened.
	p := &Program{
		Lane: Lane64, Inputs: 1, Outputs: []int{2},
		Instrs: []Instr{{Spread, []int{0}, []int{1}}, {Spread, []int{1}, []int{2}}},
	}
	_, err := p.InputLevel(insecure(t))
	require.ErrorIs(t, err, ErrTooNoisy)
	p.Instrs = append(p.Instrs, Instr{Spread, []int{2}, []int{3}}, Instr{Spread, []int{3}, []int{4}}, Instr{And, []int{4, 4}, []int{5}})
	p.Outputs = []int{5}
	_, err = p.InputLevel(insecure(t))
	require.ErrorIs(t, err, ErrTooNoisy)
}

func TestLanes(t *testing.T) {
	r := seeded(t)
	slots := make([]uint64, params.LaneDigits)
	for range 100 {
		v := r.Uint64()
		Lane64.EncodeUint64(v, slots)
		got, err := Lane64.DecodeUint64(slots)
		require.NoError(t, err)
		require.Equal(t, v, got)
	}
	slots[7] = params.DigitRadix
	_, err := Lane64.DecodeUint64(slots)
	require.ErrorIs(t, err, ErrDigit)
	_, err = Lane64.DecodeUint64(slots[1:])
	require.ErrorIs(t, err, ErrDigit)
}

func insecure(t *testing.T) *params.Set {
	t.Helper()
	set, err := params.Lookup(params.InsecureTest)
	require.NoError(t, err)
	return set
}
