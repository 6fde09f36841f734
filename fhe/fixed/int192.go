package fixed

import (
	"math/big"
	"math/bits"
)

// I192 is an integer in two's complement, -2^191 to 2^191-1. Operations wrap silently: callers bound their values.
// The zero value is 0, and == compares values.
type I192 struct {
	lo, mid, hi uint64
}

// Bits is the size of an I192, its sign included.
const Bits = 192

// FromInt64 returns x.
func FromInt64(x int64) I192 {
	sign := uint64(x >> 63)
	return I192{uint64(x), sign, sign}
}

// FromWords returns the integer with these 64-bit words in two's complement, the least significant first.
func FromWords(lo, mid, hi uint64) I192 { return I192{lo, mid, hi} }

// FromBig returns x, and false when it does not fit.
func FromBig(x *big.Int) (I192, bool) {
	limit := new(big.Int).Lsh(big.NewInt(1), Bits-1)
	if x.Cmp(limit) >= 0 || x.Cmp(new(big.Int).Neg(limit)) < 0 {
		return I192{}, false
	}
	abs := new(big.Int).Abs(x)
	var words [3]uint64
	for i := range words {
		words[i] = new(big.Int).And(abs, new(big.Int).SetUint64(1<<64-1)).Uint64()
		abs.Rsh(abs, 64)
	}
	v := I192{words[0], words[1], words[2]}
	if x.Sign() < 0 {
		v = v.Neg()
	}
	return v, true
}

// Big returns x.
func (x I192) Big() *big.Int {
	v := new(big.Int).SetInt64(int64(x.hi))
	for _, word := range []uint64{x.mid, x.lo} {
		v.Lsh(v, 64)
		v.Add(v, new(big.Int).SetUint64(word))
	}
	return v
}

// Low64 returns x modulo 2^64.
func (x I192) Low64() uint64 { return x.lo }

// Negative says whether x is below zero.
func (x I192) Negative() bool { return int64(x.hi) < 0 }

// Add returns x+y.
func (x I192) Add(y I192) I192 {
	lo, c := bits.Add64(x.lo, y.lo, 0)
	mid, c := bits.Add64(x.mid, y.mid, c)
	hi, _ := bits.Add64(x.hi, y.hi, c)
	return I192{lo, mid, hi}
}

// Sub returns x-y.
func (x I192) Sub(y I192) I192 {
	lo, b := bits.Sub64(x.lo, y.lo, 0)
	mid, b := bits.Sub64(x.mid, y.mid, b)
	hi, _ := bits.Sub64(x.hi, y.hi, b)
	return I192{lo, mid, hi}
}

// Neg returns -x.
func (x I192) Neg() I192 { return I192{}.Sub(x) }

// Shl returns x*2^k, for k below Bits.
func (x I192) Shl(k uint) I192 {
	for ; k >= 64; k -= 64 {
		x = I192{0, x.lo, x.mid}
	}
	return I192{x.lo << k, x.mid<<k | x.lo>>(64-k), x.hi<<k | x.mid>>(64-k)}
}

// Shr returns x/2^k rounded down, for k below Bits.
func (x I192) Shr(k uint) I192 {
	for ; k >= 64; k -= 64 {
		x = I192{x.mid, x.hi, uint64(int64(x.hi) >> 63)}
	}
	return I192{x.lo>>k | x.mid<<(64-k), x.mid>>k | x.hi<<(64-k), uint64(int64(x.hi) >> k)}
}

// RoundShr returns x/2^k rounded to the nearest integer, ties up, for k below Bits; x must be below 2^191 - 2^(k-1).
func (x I192) RoundShr(k uint) I192 {
	if k == 0 {
		return x
	}
	return x.Add(I192{1, 0, 0}.Shl(k - 1)).Shr(k)
}

// WithinBits says whether -2^k <= x < 2^k, for k below Bits.
func (x I192) WithinBits(k uint) bool {
	top := x.Shr(k)
	return top == I192{} || top == I192{^uint64(0), ^uint64(0), ^uint64(0)}
}
