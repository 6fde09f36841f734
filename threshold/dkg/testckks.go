package dkg

import (
	"fmt"
	"math/big"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/ckks"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
)

// The test of the key of CKKS pages does what happens to a result of an inference. The committee opens a page into
// masked shares and closes them, without the noise bits, into a page of integers (docs/protocol.md, "Shares of CKKS
// pages"). That page is opened like any page of integers. Members answer only once, so they open the page of integers
// before it exists. They can, because a share of an opening depends only on the page's second component, which is known
// in advance.
//
// The page is the square of a polynomial in X^(N/16) with coefficients below 2^39: the 16 coefficients of a product,
// below 2^45 with its noise, of which the lowest 36 bits are dropped. The noise has a deviation of 2^15, and a
// member's flood is below 2^34. Shares that do not fit together, or a wrong key of any kind, give 16 uniform numbers
// of 64 bits instead.
const (
	testNumbers = 16
	testBits    = 39
	testBound   = 45
	testNoise   = 15
	testDropped = 36
)

func testLayout(set *params.Set) *refresh.Layout {
	return &refresh.Layout{
		Openings: []refresh.Opening{{
			View: refresh.Coefficients, Level: set.CKKS.MaxOpenLevel, LogGap: testGap(set.CKKS), Bound: testBound,
			Noise: testNoise, Ratio: big.NewRat(1, 1),
		}},
		Moves:    []refresh.Move{{Loops: []refresh.Loop{{Count: testNumbers, From: 1, To: 1}}}},
		Closings: []refresh.Closing{{View: refresh.Lanes, Level: set.OpenLevel, Parts: 1, Ratio: big.NewRat(1, 1<<testDropped)}},
	}
}

// testGap is log2(N/testNumbers).
func testGap(set *params.CKKSSet) (log int) {
	for set.CKKS.N()>>log > testNumbers {
		log++
	}
	return log
}

// testCKKS is the test of the key of CKKS pages, under any active set.
type testCKKS struct {
	committee refresh.Committee // with no ticket
	bgv       *key
	signer    refresh.Signer
	layout    *refresh.Layout
	page      refresh.Source
	want      []int64
}

func (m *Member) testCKKS() (*testCKKS, error) {
	set, k := m.facts.Set, m.ckks()
	t := &testCKKS{
		committee: refresh.Committee{Set: set.CKKS, Keys: k.bundle, Integers: set}, bgv: m.bgv(), layout: testLayout(set),
		signer: refresh.Signer{Pages: &k.test, Integers: &m.bgv().test},
	}
	words, err := testWords("glomar/selftest/ckks/v1", m.facts.Ceremony, m.crsSeed)
	if err != nil {
		return nil, err
	}
	numbers := make([]int64, testNumbers)
	for i := range numbers {
		numbers[i] = int64(words.next()>>(63-testBits)) - 1<<testBits
	}
	if t.page.Page, err = squarePage(set.CKKS, k, numbers, words); err != nil {
		return nil, err
	}
	encoded, err := page.EncodeCKKS(set.CKKS, t.page.Page)
	if err != nil {
		return nil, err
	}
	t.page.Digest = page.DigestOf(encoded)
	t.want = square(numbers, set.CKKS.CKKS.Q()[set.CKKS.MaxLevel()])
	return t, nil
}

// squarePage encrypts a polynomial in X^gap, squares it, relinearises and divides by the last prime.
func squarePage(set *params.CKKSSet, k *key, numbers []int64, words publicWords) (*rlwe.Ciphertext, error) {
	r := set.CKKS.RingQ()
	plain := ckks.NewPlaintext(set.CKKS, set.MaxLevel())
	for i, x := range numbers {
		setCoefficient(r, plain.Value, i<<testGap(set), x)
	}
	r.NTT(plain.Value, plain.Value)
	ct := encryptPublic(k.ring, k.bundle.Public, plain, words)
	evaluator := ckks.NewEvaluator(set.CKKS, k.bundle.EvaluationKeySet())
	product, err := evaluator.MulRelinNew(ct, ct)
	if err != nil {
		return nil, err
	}
	return product, evaluator.Rescale(product, product)
}

// square is squarePage on plain numbers, without the bits that are dropped, rounded down.
func square(numbers []int64, prime uint64) []int64 {
	out := make([]int64, len(numbers))
	divisor := new(big.Int).Lsh(new(big.Int).SetUint64(prime), testDropped)
	for k := range out {
		sum, term := new(big.Int), new(big.Int)
		for i, x := range numbers {
			j := (k - i + len(numbers)) % len(numbers)
			if term.Mul(big.NewInt(x), big.NewInt(numbers[j])); i > k { // X^N is -1
				term.Neg(term)
			}
			sum.Add(sum, term)
		}
		out[k] = sum.Div(sum, divisor).Int64()
	}
	return out
}

// openingCKKS is testCKKS under one active set.
type openingCKKS struct {
	*testCKKS
	ticket  shares.TicketContext
	job     *refresh.Job
	digest  page.Digest      // stands for that of the page of integers
	derived *rlwe.Ciphertext // of the page of integers without its first component
	shares  map[uint32]*refresh.Share
	hs      []ring.Poly // shares of opening the page of integers
}

func (t *testCKKS) under(tc shares.TicketContext) (*openingCKKS, error) {
	at, set := t.committee, t.committee.Integers
	at.Ticket = tc
	job, err := at.Begin(0, t.layout, []refresh.Source{t.page})
	if err != nil {
		return nil, err
	}
	blank, err := job.Blank(0)
	if err != nil {
		return nil, err
	}
	encoded, err := page.Encode(set, blank)
	if err != nil {
		return nil, err
	}
	o := &openingCKKS{testCKKS: t, ticket: tc, job: job, digest: page.DigestOf(encoded), shares: map[uint32]*refresh.Share{}}
	o.derived, err = shares.Derive(set, t.bgv.bundle, blank, tc, o.digest)
	return o, err
}

func (o *openingCKKS) answer(out *encoder) error {
	share, err := o.job.Answer(o.signer)
	if err != nil {
		return err
	}
	encoded, err := o.committee.EncodeShare(o.layout, share)
	if err != nil {
		return err
	}
	h, _, err := o.signer.Integers.Open(o.committee.Integers, o.derived, o.ticket, o.digest, false)
	if err != nil {
		return err
	}
	o.shares[o.signer.Pages.Point] = share
	o.hs = append(o.hs, h)
	if err := out.bytes(encoded); err != nil {
		return err
	}
	return out.poly(h.Coeffs, openPrimes(o.committee.Integers))
}

func (m *Member) openingSizeCKKS() int64 {
	set := m.facts.Set
	share := refresh.Committee{Set: set.CKKS, Integers: set}.ShareSize(testLayout(set))
	return int64(share) + polySize(set.BGV.N(), openPrimes(set))
}

func (o *openingCKKS) read(from uint32, in *decoder) error {
	encoded, err := in.bytes(o.committee.ShareSize(o.layout))
	if err != nil {
		return err
	}
	if o.shares[from], err = o.committee.DecodeShare(o.layout, encoded); err != nil {
		return fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	return readOpening(o.committee.Integers, in, &o.hs)
}

func (o *openingCKKS) check() error {
	all := make([]*refresh.Share, len(o.ticket.Active))
	for i, point := range o.ticket.Active {
		all[i] = o.shares[point]
	}
	pages, err := o.job.Combine(all)
	if err != nil {
		return err
	}
	set := o.committee.Integers
	opened := o.derived.CopyNew()
	set.BGV.RingQ().AtLevel(set.OpenLevel).Add(opened.Value[0], pages[0].Value[0], opened.Value[0])
	slots, err := shares.CombineOpening(set, opened, o.hs)
	if err != nil {
		return err
	}
	// Every holder rounds once, off by half and a little, and its flood is less than a quarter. square is off by less
	// than 1.
	slack := int64(len(all) + 2)
	for lane := range set.Lanes() {
		var want int64
		if lane < len(o.want) {
			want = o.want[lane]
		}
		got := integerOf(slots[lane*params.LaneDigits : (lane+1)*params.LaneDigits])
		if difference := got - want; difference < -slack || difference > slack {
			return fmt.Errorf("%w: set %s: number %d is %d, want %d", ErrSelfTest, o.committee.Set.Name, lane, got, want)
		}
	}
	return nil
}

// integerOf reads a lane of digit sums.
func integerOf(slots []uint64) int64 {
	var v uint64
	for i, digits := range slots {
		v += digits << (params.DigitBits * i)
	}
	return int64(v)
}
