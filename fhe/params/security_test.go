package params

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/ring"
)

func TestSecurityOfEverySet(t *testing.T) {
	for _, name := range Names() {
		s := lookup(t, name)
		require.Equal(t, ring.Ternary{P: 2.0 / 3}, s.BGV.Xs(), "the tables are for uniform ternary secrets")
		xe, ok := s.BGV.Xe().(ring.DiscreteGaussian)
		require.True(t, ok && xe.Sigma >= 3.19, "the tables are for errors of deviation 3.19 and more")
		for _, e := range s.Estimates() {
			t.Logf("%s: log2(QP) = %.2f at N = 2^%d: %d bits, limit %d, margin %.2f (%s)",
				name, s.BGV.LogQP(), s.BGV.LogN(), e.Bits, e.Limit, e.Margin, e.Source)
			if s.Insecure {
				require.Zero(t, e.Bits, "%s calls itself insecure", name)
				require.Negative(t, e.Margin)
				continue
			}
			require.GreaterOrEqual(t, e.Bits, 128, "%s, %s", name, e.Source)
			require.GreaterOrEqual(t, e.Margin, 100.0, "%s, %s", name, e.Source)
			require.Contains(t, s.Security, fmt.Sprint(e.Limit), "the statement of %s", name)
		}
		require.Equal(t, s.Insecure, strings.Contains(name, "insecure"))
		if !s.Insecure {
			require.Contains(t, s.Security, fmt.Sprintf("log2(QP) = %.0f at N = 2^%d", s.BGV.LogQP(), s.BGV.LogN()))
		}
	}
}

// Levels go up as the modulus goes down, and limits with the ring; nothing is said of rings outside a table.
func TestTables(t *testing.T) {
	for _, table := range tables {
		for bits, limits := range table.limits {
			for logN, limit := range limits {
				require.Equal(t, bits, table.estimate(logN, float64(limit)).Bits)
				require.Less(t, table.estimate(logN, float64(limit)+0.01).Bits, bits)
				if next, ok := limits[logN+1]; ok {
					require.InDelta(t, 2, float64(next)/float64(limit), 0.2, "%s: %d bits at 2^%d", table.source, bits, logN)
				}
			}
		}
		require.Zero(t, table.estimate(9, 10).Bits)
		require.Zero(t, table.estimate(18, 10).Bits)
	}
}

// primalUSVP estimates the cost, in bits, of recovering a ternary secret by BKZ with the embedding of Bai and Galbraith
// (ACISP 2014) under the success condition of Alkim et al. (USENIX Security 2016, section 6.3) and the classical sieving cost
// 8d * 2^(0.292 beta + 16.4) of Becker et al. (SODA 2016), the model of both tables: a second opinion on them and on us.
func primalUSVP(logN int, logQ, sigma float64) float64 {
	n := math.Exp2(float64(logN))
	scale := sigma / math.Sqrt(2.0/3) // weighs the secret, of deviation sqrt(2/3), like the error
	solves := func(beta, d float64) bool {
		logDelta := math.Log2(beta/(2*math.Pi*math.E)*math.Pow(math.Pi*beta, 1/beta)) / (2 * (beta - 1))
		logVolume := logQ*(d-n-1) + n*math.Log2(scale)
		return math.Log2(sigma*math.Sqrt(beta)) <= logDelta*(2*beta-d-1)+logVolume/d
	}
	for beta := 60.0; ; beta++ {
		for d := 1.5 * n; d <= 3.5*n; d += n / 256 {
			if solves(beta, d) {
				return 0.292*beta + 16.4 + math.Log2(8*d)
			}
		}
	}
}

func TestSecondOpinion(t *testing.T) {
	for logN := 13; logN <= 17; logN++ { // in smaller rings the dual hybrid attack is cheaper
		limit := tables[0].limits[128][logN]
		got := primalUSVP(logN, float64(limit), 3.19)
		t.Logf("N = 2^%d, log2(q) = %d: %.1f bits", logN, limit, got)
		require.InDelta(t, 128, got, 3, "the estimate is not that of %s", tables[0].source)
	}
	for _, name := range slices.DeleteFunc(Names(), func(n string) bool { return lookup(t, n).Insecure }) {
		s := lookup(t, name)
		got := primalUSVP(s.BGV.LogN(), s.BGV.LogQP(), 3.19)
		t.Logf("%s: %.1f bits", name, got)
		require.GreaterOrEqual(t, got, 128.0)
	}
	s := lookup(t, InsecureTest)
	require.Less(t, primalUSVP(s.BGV.LogN(), s.BGV.LogQP(), 3.19), 64.0)
}
