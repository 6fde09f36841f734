package backend

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"
)

func small(t *testing.T, specials []int, kind ring.Type) rlwe.Parameters {
	p, err := rlwe.NewParametersFromLiteral(rlwe.ParametersLiteral{
		LogN: 10, LogQ: []int{40, 40, 40}, LogP: specials, NTTFlag: true, RingType: kind,
	})
	require.NoError(t, err)
	return p
}

func TestCheckRing(t *testing.T) {
	p := small(t, []int{45, 45}, ring.Standard)
	require.NoError(t, CheckRing(Ring{p, 1}))
	require.NoError(t, CheckRing(Ring{p, 65537}))
	for name, r := range map[string]Ring{
		"no plaintext modulus":    {p, 0},
		"large plaintext modulus": {p, 1 << 41},
		"no special primes":       {small(t, nil, ring.Standard), 1},
		"conjugate invariant":     {small(t, []int{45}, ring.ConjugateInvariant), 1},
	} {
		require.ErrorIs(t, CheckRing(r), ErrUnavailable, name)
	}
}

func TestCheckKey(t *testing.T) {
	p := small(t, []int{45, 45}, ring.Standard)
	level := p.MaxLevel()
	require.NotPanics(t, func() { CheckKey(p, rlwe.NewGadgetCiphertext(p, 1, level, 1, 0)) })
	require.Panics(t, func() { CheckKey(p, rlwe.NewGadgetCiphertext(p, 1, level-1, 1, 0)) }, "lower level")
	require.Panics(t, func() { CheckKey(p, rlwe.NewGadgetCiphertext(p, 1, level, 0, 0)) }, "one special prime")
	require.Panics(t, func() { CheckKey(p, rlwe.NewGadgetCiphertext(p, 1, level, 0, 8)) }, "base two")
	require.Panics(t, func() { CheckKey(p, rlwe.NewGadgetCiphertext(p, 0, level, 1, 0)) }, "degree 0")
}

func TestCheckPlaintext(t *testing.T) {
	p := small(t, []int{45, 45}, ring.Standard)
	full := p.RingQP().NewPoly()
	require.NotPanics(t, func() { CheckPlaintext(p, full) })
	require.NotPanics(t, func() { CheckPlaintext(p, ringqp.Poly{Q: full.Q}) })
	require.Panics(t, func() { CheckPlaintext(p, p.RingQP().AtLevel(1, 1).NewPoly()) })
	require.Panics(t, func() { CheckPlaintext(p, p.RingQP().AtLevel(2, 0).NewPoly()) })
}

func TestCheckUpload(t *testing.T) {
	p := small(t, []int{45, 45}, ring.Standard)
	good := rlwe.NewCiphertext(p, 1, 2)
	require.NotPanics(t, func() { CheckUpload(p, []*rlwe.Ciphertext{good, good}) })
	outside := rlwe.NewCiphertext(p, 1, 2)
	outside.IsNTT = false
	for name, cts := range map[string][]*rlwe.Ciphertext{
		"nothing": nil, "levels": {good, rlwe.NewCiphertext(p, 1, 1)}, "degree": {rlwe.NewCiphertext(p, 2, 2)}, "domain": {outside},
	} {
		require.Panics(t, func() { CheckUpload(p, cts) }, name)
	}
}
