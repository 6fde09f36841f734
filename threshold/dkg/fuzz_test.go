package dkg

import (
	"bytes"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/x/threshold/types"
)

// toyPrimes have the widths of the production set: 7, 5 and 6 bytes.
var toyPrimes = []uint64{1<<49 - 111, 1<<40 - 87, 1<<41 - 21}

func toyPoly(n int) [][]uint64 {
	p := make([][]uint64, len(toyPrimes))
	for i := range p {
		p[i] = make([]uint64, n)
	}
	return p
}

func TestPolynomialsRoundTrip(t *testing.T) {
	seed := rand.Uint64()
	t.Log("seed", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	want := toyPoly(64)
	for i, limb := range want {
		for x := range limb {
			limb[x] = random.Uint64N(toyPrimes[i])
		}
	}
	var out bytes.Buffer
	e := newEncoder(&out)
	require.NoError(t, e.poly(want, toyPrimes))
	require.NoError(t, e.flush())
	require.EqualValues(t, polySize(64, toyPrimes), out.Len())
	got := toyPoly(64)
	d := newDecoder(&out)
	require.NoError(t, d.poly(got, toyPrimes))
	require.NoError(t, d.end())
	require.Equal(t, want, got)

	want[1][3] = toyPrimes[1]
	require.ErrorIs(t, e.poly(want, toyPrimes), ErrMalformed)
	require.ErrorIs(t, e.poly(want[:2], toyPrimes), ErrMalformed)
	require.ErrorIs(t, d.poly(got[:2], toyPrimes), ErrMalformed)
}

func FuzzPolynomial(f *testing.F) {
	f.Add(make([]byte, polySize(4, toyPrimes)))
	f.Add([]byte{1, 2, 3})
	f.Fuzz(func(t *testing.T, data []byte) {
		p := toyPoly(4)
		d := newDecoder(bytes.NewReader(data))
		err := d.poly(p, toyPrimes)
		if err == nil {
			err = d.end()
		}
		if err != nil {
			return
		}
		var out bytes.Buffer
		e := newEncoder(&out)
		if err := e.poly(p, toyPrimes); err != nil {
			t.Fatal(err)
		}
		if e.flush(); !bytes.Equal(out.Bytes(), data) {
			t.Fatal("accepted bytes are not canonical")
		}
	})
}

// FuzzBlob feeds bytes to the readers of every round.
func FuzzBlob(f *testing.F) {
	set, err := params.Lookup(params.InsecureTest)
	if err != nil {
		f.Fatal(err)
	}
	m := &Member{
		facts: Facts{Set: set, Threshold: 2, Own: 1, Members: []types.Member{{Point: 1}, {Point: 2}}}, id: [32]byte{1},
	}
	var sum []ringqp.Poly
	for _, ring := range set.KeyRings() {
		m.keys = append(m.keys, newKey(ring))
		sum = append(sum, ring.RingQP().NewPoly())
	}
	at := refresh.Committee{Set: set.CKKS, Integers: set}
	m.test = &selfTest{sets: [][]uint32{{1, 2}}, openings: [][]opening{{
		&openingBGV{testBGV: &testBGV{set: set}},
		&openingCKKS{testCKKS: &testCKKS{committee: at, layout: testLayout(set)}, shares: map[uint32]*refresh.Share{}},
	}}}
	readers := map[types.Round]func(uint32, *decoder) error{
		types.Round_ROUND_DEAL: m.receive,
		types.Round_ROUND_KEYS: m.adder(func(k *key) []ringqp.Poly {
			return []ringqp.Poly{sum[slices.Index(m.keys, k)]}
		}),
		types.Round_ROUND_OPENING: m.test.read,
	}
	for round := range readers {
		f.Add(uint8(round), m.header(round, 2))
		f.Add(uint8(round), append(m.header(round, 2), make([]byte, 5000)...))
	}
	f.Add(uint8(1), []byte(magic))
	f.Fuzz(func(t *testing.T, round uint8, data []byte) {
		read, ok := readers[types.Round(round)]
		if !ok {
			return
		}
		err := m.readOne(types.Round(round), blob(1, data), read)
		if err == nil && int64(len(data)) != m.BlobSize(types.Round(round), 2) && types.Round(round) != types.Round_ROUND_KEYS {
			t.Fatalf("accepted %d bytes", len(data))
		}
	})
}
