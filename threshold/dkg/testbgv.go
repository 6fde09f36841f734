package dkg

import (
	"fmt"
	"slices"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/shares"
)

// testBGV is the test of the key of BGV pages, under any active set.
type testBGV struct {
	set    *params.Set
	keys   *keys.Bundle
	secret *shares.Secret
	page   *rlwe.Ciphertext
	digest page.Digest
	want   []uint64 // slots of the page
}

func (m *Member) testBGV() (*testBGV, error) {
	k := m.bgv()
	t := &testBGV{set: m.facts.Set, keys: k.bundle, secret: &k.test}
	words, err := testWords("glomar/selftest/page/v1", m.facts.Ceremony, m.crsSeed)
	if err != nil {
		return nil, err
	}
	if t.page, t.want, err = testPage(t.set, k.bundle, words); err != nil {
		return nil, err
	}
	encoded, err := page.Encode(t.set, t.page)
	if err != nil {
		return nil, err
	}
	t.digest = page.DigestOf(encoded)
	return t, nil
}

// openingBGV is testBGV under one active set.
type openingBGV struct {
	*testBGV
	ticket  shares.TicketContext
	derived *rlwe.Ciphertext
	hs      []ring.Poly
}

func (t *testBGV) under(tc shares.TicketContext) (*openingBGV, error) {
	derived, err := shares.Derive(t.set, t.keys, t.page, tc, t.digest)
	if err != nil {
		return nil, err
	}
	return &openingBGV{testBGV: t, ticket: tc, derived: derived}, nil
}

func (o *openingBGV) answer(out *encoder) error {
	h, _, err := o.secret.Open(o.set, o.derived, o.ticket, o.digest, false)
	if err != nil {
		return err
	}
	o.hs = append(o.hs, h)
	return out.poly(h.Coeffs, openPrimes(o.set))
}

func (o *openingBGV) read(_ uint32, in *decoder) error { return readOpening(o.set, in, &o.hs) }

func (o *openingBGV) check() error {
	got, err := shares.CombineOpening(o.set, o.derived, o.hs)
	if err != nil {
		return err
	}
	if !slices.Equal(got, o.want) {
		return fmt.Errorf("%w: set %s", ErrSelfTest, o.set.Name)
	}
	return nil
}

// openPrimes are the primes of an opened page of integers.
func openPrimes(set *params.Set) []uint64 { return set.BGV.Q()[:set.OpenLevel+1] }

func (m *Member) openingSizeBGV() int64 {
	return polySize(m.facts.Set.BGV.N(), openPrimes(m.facts.Set))
}

// readOpening appends a share of opening a page of integers.
func readOpening(set *params.Set, in *decoder, hs *[]ring.Poly) error {
	h := set.BGV.RingQ().AtLevel(set.OpenLevel).NewPoly()
	if err := in.poly(h.Coeffs, openPrimes(set)); err != nil {
		return err
	}
	*hs = append(*hs, h)
	return nil
}

// testPage returns a page at OpenLevel that depends on every key, and its slots. Everybody computes the same bytes:
// known slots m are encrypted under the public key with public randomness, squared and relinearised, and the page is
// the sum over the Galois keys k of (k+2) times the square rotated by key k.
func testPage(set *params.Set, bundle *keys.Bundle, words publicWords) (*rlwe.Ciphertext, []uint64, error) {
	slots := make([]uint64, set.Slots())
	for i := range slots {
		slots[i] = words.next() % params.T
	}
	plain := bgv.NewPlaintext(set.BGV, set.MaxLevel())
	plain.Scale = set.BGV.NewScale(1)
	if err := bgv.NewEncoder(set.BGV).Encode(slots, plain); err != nil {
		return nil, nil, err
	}
	ct := encryptPublic(set.KeyRing(), bundle.Public, plain, words)
	evaluator := bgv.NewEvaluator(set.BGV, bundle.EvaluationKeySet())
	square, err := evaluator.MulRelinNew(ct, ct)
	if err != nil {
		return nil, nil, err
	}
	if err := evaluator.Rescale(square, square); err != nil {
		return nil, nil, err
	}
	sum, err := rotations(set, evaluator, square)
	if err != nil {
		return nil, nil, err
	}
	evaluator.DropLevel(sum, sum.Level()-set.OpenLevel)
	return sum, expected(set, slots), nil
}

// rotations returns the weighted sum of a page's rotations.
func rotations(set *params.Set, evaluator *bgv.Evaluator, ct *rlwe.Ciphertext) (*rlwe.Ciphertext, error) {
	r := set.BGV.RingQ().AtLevel(ct.Level())
	sum := bgv.NewCiphertext(set.BGV, 1, ct.Level())
	*sum.MetaData = *ct.MetaData
	turned := bgv.NewCiphertext(set.BGV, 1, ct.Level())
	for k, element := range set.GaloisElements() {
		if err := evaluator.Automorphism(ct, element, turned); err != nil {
			return nil, err
		}
		for i := range sum.Value {
			r.MulScalar(turned.Value[i], uint64(k+2), turned.Value[i])
			r.Add(sum.Value[i], turned.Value[i], sum.Value[i])
		}
	}
	return sum, nil
}

// expected is testPage on plain slots. Rows of half the slots rotate by themselves.
func expected(set *params.Set, slots []uint64) []uint64 {
	row := len(slots) / 2
	out := make([]uint64, len(slots))
	for k, shift := range params.Shifts() {
		for i, x := range slots {
			to := i/row*row + (i%row+shift+row)%row
			out[to] = (out[to] + uint64(k+2)*(x*x%params.T)) % params.T
		}
	}
	return out
}
