package shares_test

import (
	"math/big"
	"testing"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/threshold/shares/sharestest"
)

// Attacks that reuse one polynomial. Each runs against the naive protocol, where it must work, and against ours.

// rational returns lambda_point of an active set over the rationals.
func rational(active []uint32, point uint32) *big.Rat {
	r := big.NewRat(1, 1)
	for _, j := range active {
		if j != point {
			r.Mul(r, big.NewRat(int64(j), int64(j)-int64(point)))
		}
	}
	return r
}

// relation returns log2 of the deviation of b*h1 - a*h2, where lambda_1 = (a/b) * lambda_2, in coefficient domain: small when
// both shares are of one polynomial, since the key share then cancels.
func relation(r *ring.Ring, ratio *big.Rat, h1, h2 ring.Poly) float64 {
	d := combination(r, ratio, h1, h2)
	return r.Log2OfStandardDeviation(d)
}

func combination(r *ring.Ring, ratio *big.Rat, h1, h2 ring.Poly) ring.Poly {
	x, y := r.NewPoly(), r.NewPoly()
	r.MulScalarBigint(h1, ratio.Denom(), x)
	r.MulScalarBigint(h2, ratio.Num(), y)
	r.Sub(x, y, x)
	r.INTT(x, x)
	return x
}

// Two openings of one page by two active sets: naively an exact integer relation between two floods, whose low bits
// are the key share's. Then the same through a level-dropped copy, which has another digest but the same polynomial.
func TestAttackTwoActiveSets(t *testing.T) {
	const me = 2
	c := sharestest.New(t, params.InsecureTest, 7, 5)
	s := c.Secret(me)
	a, b := c.Ticket(1, 1, 1, 2, 3, 4, 5), c.Ticket(1, 2, 2, 3, 5, 6, 7)
	ratio := new(big.Rat).Quo(rational(a.Active, me), rational(b.Active, me))
	ct, d := c.Encrypt(t, make([]uint64, c.Set.Slots()), c.Set.OpenLevel+1)
	low := ct.CopyNew()
	low.Resize(1, c.Set.OpenLevel)
	lowDigest := c.Digest(t, low)
	if d == lowDigest {
		t.Fatal("the copies have one digest")
	}
	r := c.Set.BGV.RingQ().AtLevel(c.Set.OpenLevel)
	logQ := float64(r.ModulusAtLevel[c.Set.OpenLevel].BitLen())

	naive := func(tc shares.TicketContext, digest page.Digest) ring.Poly {
		h, err := s.OpenStored(c.Set, low, tc, digest)
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	ours := func(tc shares.TicketContext, ct *rlwe.Ciphertext, digest page.Digest) ring.Poly {
		derived, err := shares.Derive(c.Set, c.Keys, ct, tc, digest)
		if err != nil {
			t.Fatal(err)
		}
		h, _, err := s.Open(c.Set, derived, tc, digest, false)
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	bound := float64(c.Set.FloodBits + 8)
	if got := relation(r, ratio, naive(a, d), naive(b, lowDigest)); got > bound {
		t.Fatalf("the attack does not work on the naive protocol: 2^%.1f", got)
	}
	for name, h2 := range map[string]ring.Poly{
		"retry":              ours(b, ct, d),
		"level-dropped copy": ours(b, low, lowDigest),
		"copy, one ticket":   ours(a, low, lowDigest),
	} {
		q := ratio
		if name == "copy, one ticket" {
			q = big.NewRat(1, 1)
		}
		if got := relation(r, q, ours(a, ct, d), h2); got < logQ-3 {
			t.Errorf("%s: shares are related: 2^%.1f of 2^%.1f", name, got, logQ)
		}
	}
}

// Derived polynomials share no coefficient when anything about the ticket or the page differs.
func TestDerivedPolynomialsDiffer(t *testing.T) {
	c := sharestest.New(t, params.InsecureTest, 5, 3)
	ct, d := c.Encrypt(t, make([]uint64, c.Set.Slots()), c.Set.OpenLevel)
	base := c.Ticket(1, 1, 1, 2, 3)
	derive := func(tc shares.TicketContext, digest page.Digest) ring.Poly {
		derived, err := shares.Derive(c.Set, c.Keys, ct, tc, digest)
		if err != nil {
			t.Fatal(err)
		}
		return derived.Value[1]
	}
	with := func(f func(*shares.TicketContext)) shares.TicketContext {
		tc := base
		f(&tc)
		return tc
	}
	first := derive(base, d)
	other := d
	other[0] ^= 1
	for name, p := range map[string]ring.Poly{
		"stored":     ct.Value[1],
		"attempt 2":  derive(c.Ticket(1, 2, 1, 3, 5), d),
		"attempt":    derive(with(func(tc *shares.TicketContext) { tc.Attempt++ }), d),
		"active set": derive(with(func(tc *shares.TicketContext) { tc.Active = []uint32{1, 2, 4} }), d),
		"entropy":    derive(with(func(tc *shares.TicketContext) { tc.Entropy = []byte{1} }), d),
		"id":         derive(with(func(tc *shares.TicketContext) { tc.ID[5]++ }), d),
		"digest":     derive(base, other),
	} {
		for l := range first.Coeffs {
			same := 0
			for i, x := range first.Coeffs[l] {
				if x == p.Coeffs[l][i] {
					same++
				}
			}
			if same > 2 {
				t.Errorf("%s: %d of %d values of limb %d are equal", name, same, len(first.Coeffs[l]), l)
			}
		}
	}
	if again := derive(base, d); !again.Equal(&first) {
		t.Fatal("derivation is not deterministic")
	}
}

// Key switching alone does not separate P, Q and P+Q: their digits differ by a public wrap bit. The added zero does.
func TestAttackSums(t *testing.T) {
	rng := randtest.New(t)
	c := sharestest.New(t, params.InsecureTest, 4, 3)
	level := c.Set.OpenLevel
	r := c.Set.BGV.RingQ().AtLevel(level)
	p, pd := c.Encrypt(t, randtest.Slots(rng, c.Set.Slots(), 4), level)
	q, qd := c.Encrypt(t, randtest.Slots(rng, c.Set.Slots(), 4), level)
	sum := p.CopyNew()
	for i := range sum.Value {
		r.Add(p.Value[i], q.Value[i], sum.Value[i])
	}
	// related counts coefficients where digits(P) + digits(Q) - digits(P+Q) is 0 or the prime.
	related := func(a, b, s ring.Poly) (n int) {
		in := [3]ring.Poly{*a.CopyNew(), *b.CopyNew(), *s.CopyNew()}
		for i := range in {
			r.INTT(in[i], in[i])
		}
		for l, sr := range r.SubRings[:level+1] {
			for i := range in[0].Coeffs[l] {
				if x := in[0].Coeffs[l][i] + in[1].Coeffs[l][i] - in[2].Coeffs[l][i]; x == 0 || x == sr.Modulus {
					n++
				}
			}
		}
		return n
	}
	total := (level + 1) * r.N()
	if n := related(p.Value[1], q.Value[1], sum.Value[1]); n != total {
		t.Fatalf("stored pages: %d of %d digits are related", n, total)
	}
	tc := c.Ticket(1, 1, 1, 2, 3)
	fresh := func(ct *rlwe.Ciphertext, d page.Digest) ring.Poly { return shares.Refreshed(c.Set, c.Keys, ct, tc, d) }
	if n := related(fresh(p, pd), fresh(q, qd), fresh(sum, c.Digest(t, sum))); n > 2 {
		t.Fatalf("derived pages: %d of %d digits are related", n, total)
	}
}

// One common polynomial under two active sets: the ratio of the lambdas gives the errors, the errors give the key share.
func TestAttackCommonPolynomial(t *testing.T) {
	const me, level = 3, 4
	rng := randtest.New(t)
	c := sharestest.New(t, params.InsecureTest, 16, 11)
	s := c.Secret(me)
	r := c.Set.BGV.RingQ().AtLevel(level)
	slots := randtest.Slots(rng, c.Set.Slots(), params.T) // known to the attacker: a page of its own inputs
	known, err := shares.Encode(c.Set, level, slots)
	if err != nil {
		t.Fatal(err)
	}
	r.NTT(known, known)
	var a, b shares.TicketContext
	var ratio *big.Rat
	for k := uint64(0); ratio == nil || ratio.Num().BitLen() < 7; k++ {
		pick := func() []uint32 { return subset(rng.Perm(16), me, 11) }
		a, b = c.Ticket(k, 1, pick()...), c.Ticket(k, 2, pick()...)
		ratio = new(big.Rat).Quo(rational(a.Active, me), rational(b.Active, me))
	}
	reused, err := shares.Common(c.Set, level, 0, a)
	if err != nil {
		t.Fatal(err)
	}
	strip := func(h ring.Poly, err error) ring.Poly {
		if err != nil {
			t.Fatal(err)
		}
		r.Sub(h, known, h)
		return h
	}
	attack := func(h1, h2 ring.Poly) int { return recovered(r, ratio, reused, h1, h2, s, a.Active) }

	total := (level + 1) * r.N()
	n := attack(strip(s.AssembleOn(reused, c.Set, level, slots, a)), strip(s.AssembleOn(reused, c.Set, level, slots, b)))
	if n != total {
		t.Fatalf("the attack does not work on the naive protocol: %d of %d values of the key share", n, total)
	}
	n = attack(strip(s.Assemble(c.Set, level, 0, slots, a)), strip(s.Assemble(c.Set, level, 0, slots, b)))
	if n > 2 {
		t.Fatalf("ours: the attack recovers %d of %d values of the key share", n, total)
	}
}

// recovered returns how many NTT values of the key share the attack gets from two assembly shares -a*lambda*S + e.
func recovered(r *ring.Ring, ratio *big.Rat, common, h1, h2 ring.Poly, s *shares.Secret, active []uint32) (n int) {
	d := combination(r, ratio, h1, h2) // b*e1 - a*e2 when the common polynomial is one
	values := make([]*big.Int, r.N())
	for i := range values {
		values[i] = new(big.Int)
	}
	r.PolyToBigintCentered(d, 1, values)
	num := new(big.Int).Abs(ratio.Num())
	inv := new(big.Int).ModInverse(ratio.Denom(), num)
	for _, x := range values { // e1 = d / b modulo |a|, centred
		x.Mul(x, inv).Mod(x, num)
		if new(big.Int).Lsh(x, 1).Cmp(num) > 0 {
			x.Sub(x, num)
		}
	}
	e := r.NewPoly()
	r.SetCoefficientsBigint(values, e)
	r.NTT(e, e)
	r.Sub(h1, e, e) // -a*lambda*S
	for l, sr := range r.SubRings[:r.Level()+1] {
		q, c := sr.Modulus, sr.BRedConstant
		lambda := shares.LagrangeModulo(active, s.Point, q)
		for i, x := range e.Coeffs[l] {
			key := ring.BRed(ring.IMForm(s.Share.Q.Coeffs[l][i], q, sr.MRedConstant), lambda, q, c)
			if ring.BRed(common.Coeffs[l][i], q-key, q, c) == x {
				n++
			}
		}
	}
	return n
}

// subset returns k of the points perm[i]+1, ascending, one of them me.
func subset(perm []int, me uint32, k int) []uint32 {
	in := map[uint32]bool{me: true}
	for _, p := range perm {
		if len(in) < k {
			in[uint32(p)+1] = true
		}
	}
	var out []uint32
	for p := uint32(1); p <= uint32(len(perm)); p++ {
		if in[p] {
			out = append(out, p)
		}
	}
	return out
}
