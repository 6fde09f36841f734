package main

import (
	"context"
	"encoding/json"
	"testing"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
)

func TestRingIsMeasuredAndReported(t *testing.T) {
	s := settings{logN: []int{13}, levels: 1, rounds: 1, cores: 2, backends: []backend.Backend{lattigo.New()}}
	section, err := measureRing(context.Background(), hclog.NewNullLogger(), s, 13)
	require.NoError(t, err)
	require.Len(t, section.timings, 2*len(operations))
	for _, timing := range section.timings {
		require.Positive(t, timing.stock, timing.operation)
		require.Positive(t, timing.engines["lattigo"], timing.operation)
	}
	r := report{settings: s, rings: []*ringReport{section}, bandwidth: 1, multiplyAdds: 1}
	require.Contains(t, r.markdown(), "| mulrelin | 2 | 1 |")
	line, err := json.Marshal(r.summary())
	require.NoError(t, err)
	require.JSONEq(t, "{}", string(line), "simd was not measured")
}

func TestOtherBitsAreRefused(t *testing.T) {
	shape, err := newShape(13)
	require.NoError(t, err)
	b, err := newBench(shape, []backend.Backend{lattigo.New()}, 1, 1)
	require.NoError(t, err)
	defer b.close()
	wrong := operations[0]
	wrong.engine = operations[2].engine // a rotation is not a product
	_, err = b.measure(context.Background(), wrong, 1, 1)
	require.ErrorContains(t, err, "differs from stock Lattigo's")
}

func TestTransformsAreMeasured(t *testing.T) {
	transforms, err := measureTransforms(10, 1)
	require.NoError(t, err)
	require.Len(t, transforms, 4)
	for _, measured := range transforms {
		require.Positive(t, measured.forward())
		require.Positive(t, measured.inverse())
	}
}

func TestLevelsAreSpread(t *testing.T) {
	require.Equal(t, []int{11, 8, 4, 0}, spread(11, 0, 4))
	require.Equal(t, []int{2, 1}, spread(2, 1, 4))
	require.Equal(t, []int{11}, spread(11, 0, 1))
	require.Equal(t, []int{3, 2, 1, 0}, spread(3, 0, 0))
}

func TestSettingsAreChecked(t *testing.T) {
	_, err := parse("13,x", "lattigo")
	require.ErrorContains(t, err, "-logn")
	_, err = parse("13", "cuda")
	require.ErrorContains(t, err, "unknown backend")
	_, err = newShape(12)
	require.ErrorContains(t, err, "13 to 16")
}
