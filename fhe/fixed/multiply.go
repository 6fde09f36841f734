package fixed

import (
	"errors"
	"fmt"
	"math/big"
	"math/bits"
)

// unitBits is the precision of a Unit.
const unitBits = 62

// Unit is a constant in [-2, 2), in steps of 2^-62.
type Unit int64

// product returns the 256-bit product, least significant word first, in two's complement.
func product(x I192, w int64) (p0, p1, p2, p3 uint64) {
	u := uint64(w)
	h0, p0 := bits.Mul64(x.lo, u)
	h1, l1 := bits.Mul64(x.mid, u)
	h2, l2 := bits.Mul64(x.hi, u)
	p1, c := bits.Add64(h0, l1, 0)
	p2, c = bits.Add64(h1, l2, c)
	p3, _ = bits.Add64(h2, 0, c)
	// That took both as unsigned: a negative w is 2^64 too large, a negative x is 2^192 too large.
	negative := uint64(w >> 63)
	p1, b := bits.Sub64(p1, x.lo&negative, 0)
	p2, b = bits.Sub64(p2, x.mid&negative, b)
	p3, _ = bits.Sub64(p3, x.hi&negative, b)
	p3 -= u & uint64(int64(x.hi)>>63)
	return p0, p1, p2, p3
}

// Mul returns x*u rounded down. The result must fit.
func (x I192) Mul(u Unit) I192 {
	p0, p1, p2, p3 := product(x, int64(u))
	const k = 64 - unitBits
	return I192{p1<<k | p0>>unitBits, p2<<k | p1>>unitBits, p3<<k | p2>>unitBits}
}

// mulQuarter returns x*u/4 rounded down.
func (x I192) mulQuarter(u Unit) I192 {
	_, p1, p2, p3 := product(x, int64(u))
	return I192{p1, p2, p3}
}

// Ratio multiplies by a positive rational, rounded to 62 bits: m*2^e with m in [2^61, 2^62]. Two ratios that are equal as
// rationals are equal. The zero value multiplies by 0.
type Ratio struct {
	mantissa int64
	exponent int
}

// ErrRatio says that a number cannot be used as a ratio.
var ErrRatio = errors.New("fixed: not a usable ratio")

const maxExponent = 128

// NewRatio returns num/den, with a relative error of at most 2^-61. Both must be positive and the quotient between
// 2^-128 and 2^128. Otherwise it fails with ErrRatio.
func NewRatio(num, den *big.Int) (Ratio, error) {
	if num.Sign() <= 0 || den.Sign() <= 0 {
		return Ratio{}, fmt.Errorf("%w: %v/%v is not positive", ErrRatio, num, den)
	}
	d := num.BitLen() - den.BitLen() // num/den is in (2^(d-1), 2^(d+1))
	if d < -maxExponent || d > maxExponent {
		return Ratio{}, fmt.Errorf("%w: about 2^%d", ErrRatio, d)
	}
	exponent := d - 62
	if scaled(num, den, exponent, false).BitLen() > 62 {
		exponent++
	}
	return Ratio{scaled(num, den, exponent, true).Int64(), exponent}, nil
}

// scaled returns num/den/2^exponent, rounded down or to nearest.
func scaled(num, den *big.Int, exponent int, nearest bool) *big.Int {
	n, d := new(big.Int).Lsh(num, 1), new(big.Int).Lsh(den, 1)
	if exponent < 0 {
		n.Lsh(n, uint(-exponent))
	} else {
		d.Lsh(d, uint(exponent))
	}
	if nearest {
		n.Add(n, new(big.Int).Rsh(d, 1))
	}
	return n.Quo(n, d)
}

// Bits returns b such that the ratio is at most 2^b.
func (r Ratio) Bits() int { return r.exponent + 62 }

// Mul returns x times the ratio and divided by 2^drop, rounded once to nearest. The result must fit, and drop must be
// at most 64.
func (r Ratio) Mul(x I192, drop uint) I192 {
	p0, p1, p2, p3 := product(x, r.mantissa)
	k := int(drop) - r.exponent
	if k <= 0 {
		return I192{p0, p1, p2}.Shl(uint(-k))
	}
	// Round by adding half of the last place, then drop k bits of 256.
	var half [4]uint64
	half[(k-1)/64] = 1 << ((k - 1) % 64)
	p0, c := bits.Add64(p0, half[0], 0)
	p1, c = bits.Add64(p1, half[1], c)
	p2, c = bits.Add64(p2, half[2], c)
	p3 += half[3] + c
	for ; k >= 64; k -= 64 {
		p0, p1, p2, p3 = p1, p2, p3, uint64(int64(p3)>>63)
	}
	return I192{p0>>k | p1<<(64-k), p1>>k | p2<<(64-k), p2>>k | p3<<(64-k)}
}
