package integer

import (
	"fmt"
	"math/big"

	"github.com/glomar-network/glomar/fhe/params"
)

// Noise bounds. A page decrypts to v = m + T*e before reduction modulo T, where m is the plaintext. The bounds are on
// the canonical norm of v, the largest magnitude among its N complex embeddings. It bounds every coefficient of v and
// is submultiplicative, so sums and products of bounds are bounds, however the operands are correlated:
//
//	x*y         |x|*|y|
//	rescale     |x|/q + floor,      floor = T*(rounding errors of both polynomials, the second times the secret)
//	key switch  |x| + T*(digits * digit size * key error / P + floor)
//
// (A product is divided by P only when it is rescaled. That rounds once, where the bound counts two roundings.)
// Only the bounds of samples have a probability. A sample with N independent coefficients of variance V has norm at
// most tail*sqrt(N*V), except with probability exp(-tail^2) per embedding (Gentry, Halevi and Smart 2012, appendix A.5;
// Costache, Laine and Player 2020). tail = 8 makes that 2^-92. Over 2^14 embeddings and 2^12 samples per program it
// stays below 2^-params.FailureLog. Keys are assumed as the ceremony makes them: additive among up to
// params.MaxSigners signers, errors of variance 10.5, ternary secrets, relinearisation keys of two rounds (Mouchet et
// al. 2021). Everything is integer arithmetic, rounded up, so that every machine finds the same bounds.
type noiseModel struct {
	set        *params.Set
	fresh      *big.Int // v of a page as a repack leaves it
	floor      *big.Int // e that rounding both polynomials adds
	keyError   *big.Int // of Galois and derivation keys
	relinError *big.Int
	derivation *big.Int // e that preparing a page for an opening adds
}

const (
	tail = 8
	// A repacked page adds up one plaintext share per signer, the public part and constants, each lifted to [0, T).
	plaintextParts = params.MaxSigners + 2
)

func newNoiseModel(set *params.Set) *noiseModel {
	n := int64(set.BGV.N())
	sampled := func(numerator, denominator int64) *big.Int { // tail*sqrt(N*V), rounded up
		x := big.NewInt(tail * tail)
		x.Mul(x, big.NewInt(n)).Mul(x, big.NewInt(numerator))
		x.Div(x, big.NewInt(denominator)).Sqrt(x)
		return x.Add(x, big.NewInt(1))
	}
	secret := sampled(2*params.MaxSigners, 3)
	errors := sampled(21*params.MaxSigners, 2)
	rounding := sampled(1, 12)

	m := &noiseModel{set: set, keyError: errors}
	m.fresh = plus(times(params.T, errors), big.NewInt(plaintextParts*n*params.T))
	m.floor = plus(rounding, mul(rounding, secret))
	m.relinError = times(2, plus(mul(secret, errors), errors)) // s*e0 + u*e1 + e2 + e3
	encryption := plus(mul(errors, sampled(2, 3)), sampled(21, 2), mul(sampled(21, 2), secret))
	m.derivation = plus(encryption, m.keySwitch(set.OpenLevel, m.keyError))
	return m
}

// keySwitch bounds the e that a gadget product adds at the level. Digits lie in [0, product of their primes), uniform
// but not centred, so their mean counts too.
func (m *noiseModel) keySwitch(level int, keyError *big.Int) *big.Int {
	n := int64(m.set.BGV.N())
	special := big.NewInt(1)
	for _, p := range m.set.BGV.P() {
		special.Mul(special, new(big.Int).SetUint64(p))
	}
	digits := new(big.Int)
	moduli, group := m.set.BGV.Q()[:level+1], len(m.set.BGV.P())
	for start := 0; start < len(moduli); start += group {
		size := big.NewInt(1)
		for _, q := range moduli[start:min(start+group, len(moduli))] {
			size.Mul(size, new(big.Int).SetUint64(q))
		}
		digits.Add(digits, size)
	}
	digits.Mul(digits, big.NewInt(n)) // N/2 for the mean, and tail*sqrt(N/12) < N/2 around it
	return plus(quotient(mul(digits, keyError), special), m.floor)
}

// bits returns b with e < 2^b for a bound on v.
func (m *noiseModel) bits(v *big.Int) int { return m.errorOf(v).BitLen() }

// errorOf turns a bound on v = m + T*e into one on e.
func (m *noiseModel) errorOf(v *big.Int) *big.Int {
	return plus(quotient(v, big.NewInt(params.T)), big.NewInt(1))
}

// openable fails with ErrTooNoisy when a page of that bound may not be opened.
func (m *noiseModel) openable(v *big.Int) error {
	if b := plus(m.errorOf(v), m.derivation).BitLen(); b > m.set.MaxOpenNoiseBits() {
		return fmt.Errorf("%w: an output has %d bits of noise, at most %d may be opened",
			ErrTooNoisy, b, m.set.MaxOpenNoiseBits())
	}
	return nil
}

// bound is a value of the symbolic machine.
type bound struct {
	v  *big.Int
	at int
}

// tracker is the machine that computes bounds. err keeps the first bound that does not fit its modulus.
type tracker struct {
	model *noiseModel
	err   error
}

var _ machine[bound] = (*tracker)(nil)

func (t *tracker) held(b bound) bound {
	half := new(big.Int).Rsh(t.model.set.BGV.RingQ().AtLevel(b.at).Modulus(), 1)
	if t.err == nil && b.v.Cmp(half) >= 0 {
		t.err = fmt.Errorf("%w: %d bits do not fit the modulus at level %d", ErrTooNoisy, b.v.BitLen(), b.at)
	}
	return b
}

func (t *tracker) level(x bound) int { return x.at }

func (t *tracker) drop(x bound, level int) bound { return t.held(bound{x.v, level}) }

func (t *tracker) sum(terms ...term[bound]) bound {
	r := bound{new(big.Int), terms[0].x.at}
	for _, x := range terms {
		r.v = plus(r.v, times(max(x.k, -x.k), x.x.v))
	}
	return t.held(r)
}

func (t *tracker) offset(x bound, k int64) bound {
	return t.held(bound{plus(x.v, big.NewInt(max(k, -k))), x.at})
}

func (t *tracker) mul(x, y bound) bound {
	added := times(params.T, t.model.keySwitch(x.at, t.model.relinError))
	return t.held(bound{plus(mul(x.v, y.v), added), x.at})
}

func (t *tracker) rescale(x bound) bound {
	q := new(big.Int).SetUint64(t.model.set.BGV.Q()[x.at])
	return t.held(bound{plus(quotient(x.v, q), times(params.T, t.model.floor)), x.at - 1})
}

func (t *tracker) times(x bound, p *pattern) bound {
	return t.held(bound{mul(x.v, normOf(p)), x.at})
}

func (t *tracker) rotate(x bound, shift int) bound {
	added := times(params.T, t.model.keySwitch(x.at, t.model.keyError))
	return t.held(bound{plus(x.v, times(int64(len(hops(shift))), added)), x.at})
}

func (t *tracker) both(f, g func()) {
	f()
	g()
}

func plus(x ...*big.Int) *big.Int {
	r := new(big.Int)
	for _, y := range x {
		r.Add(r, y)
	}
	return r
}

func mul(x, y *big.Int) *big.Int { return new(big.Int).Mul(x, y) }

func times(k int64, x *big.Int) *big.Int { return mul(big.NewInt(k), x) }

// quotient returns x/y rounded up.
func quotient(x, y *big.Int) *big.Int {
	q, r := new(big.Int).QuoRem(x, y, new(big.Int))
	if r.Sign() > 0 {
		q.Add(q, big.NewInt(1))
	}
	return q
}
