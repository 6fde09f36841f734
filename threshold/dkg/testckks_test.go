package dkg

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
)

// The mask of the test page has its 80 bits whatever the committee.
func TestTheTestLayoutFitsEveryCommittee(t *testing.T) {
	for _, name := range params.Names() {
		set, err := params.Lookup(name)
		require.NoError(t, err)
		for threshold := 1; threshold <= params.MaxSigners; threshold++ {
			at := refresh.Committee{Set: set.CKKS, Integers: set, Ticket: shares.TicketContext{Threshold: threshold}}
			require.NoError(t, at.Validate(testLayout(set)), "%s, %d signers", name, threshold)
			_, lambda, err := refresh.MaskBits(set.CKKS, threshold, testLayout(set).Openings[0])
			require.NoError(t, err)
			require.GreaterOrEqual(t, lambda, 80)
		}
	}
}

// The test page holds the square, below its bound, and noise far below the bits that are dropped.
func TestTheTestPageIsQuiet(t *testing.T) {
	set, err := params.Lookup(params.InsecureTest)
	require.NoError(t, err)
	ckks := set.CKKS
	secret := rlwe.NewKeyGenerator(ckks.CKKS).GenSecretKeyNew()
	k := newKey(ckks.KeyRing())
	k.bundle = keys.Generate(ckks, secret)
	numbers := make([]int64, testNumbers)
	for i := range numbers {
		numbers[i] = 1<<testBits - 1 - int64(i)
	}
	words, err := testWords("test", 1, nil)
	require.NoError(t, err)
	ct, err := squarePage(ckks, k, numbers, words)
	require.NoError(t, err)
	require.Equal(t, ckks.MaxLevel()-1, ct.Level())

	plain := rlwe.NewDecryptor(ckks.CKKS, secret).DecryptNew(ct)
	r := ckks.CKKS.RingQ().AtLevel(ct.Level())
	r.INTT(plain.Value, plain.Value)
	coefficients := make([]*big.Int, r.N())
	for i := range coefficients {
		coefficients[i] = new(big.Int)
	}
	r.PolyToBigintCentered(plain.Value, 1, coefficients)
	prime := new(big.Int).SetUint64(ckks.CKKS.Q()[ckks.MaxLevel()])
	want := squareBig(numbers)
	for i, got := range coefficients {
		require.LessOrEqual(t, got.BitLen(), testBound)
		if i%(ckks.CKKS.N()/testNumbers) == 0 {
			got.Sub(got, new(big.Int).Div(want[i*testNumbers/ckks.CKKS.N()], prime))
		}
		require.LessOrEqual(t, got.BitLen(), 16, "noise of coefficient %d", i)
	}
	for i, x := range square(numbers, prime.Uint64()) {
		expected := new(big.Int).Rsh(new(big.Int).Div(want[i], prime), testDropped)
		require.Equal(t, expected.Int64(), x)
	}
}

// squareBig multiplies out, modulo X^16 + 1.
func squareBig(numbers []int64) []*big.Int {
	out := make([]*big.Int, len(numbers))
	for i := range out {
		out[i] = new(big.Int)
	}
	for i, x := range numbers {
		for j, y := range numbers {
			term := new(big.Int).Mul(big.NewInt(x), big.NewInt(y))
			if i+j >= len(numbers) {
				term.Neg(term)
			}
			at := out[(i+j)%len(numbers)]
			at.Add(at, term)
		}
	}
	return out
}
