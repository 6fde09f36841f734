package dkg

import (
	"crypto/sha256"
	"encoding/binary"
	"math/bits"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"
	"github.com/tuneinsight/lattigo/v6/utils/sampling"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
)

// testPage returns a page at OpenLevel that every key took part in, and its slots. Everybody computes the same bytes:
// known slots m are encrypted under the public key with public randomness, squared and relinearised, and the page is
// the sum over the Galois keys k of (k+2) times the square rotated by key k.
func testPage(set *params.Set, bundle *keys.Bundle, ceremony uint64, crsSeed []byte) (*rlwe.Ciphertext, []uint64, error) {
	h := sha256.New()
	h.Write([]byte("glomar/selftest/page/v1"))
	h.Write(binary.BigEndian.AppendUint64(nil, ceremony))
	h.Write(crsSeed)
	prng, err := sampling.NewKeyedPRNG(h.Sum(nil))
	if err != nil {
		return nil, nil, err
	}
	words := publicWords{prng}
	slots := make([]uint64, set.Slots())
	for i := range slots {
		slots[i] = words.next() % params.T
	}
	ct, err := encryptPublic(set, bundle.Public, slots, words)
	if err != nil {
		return nil, nil, err
	}
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

// encryptPublic encrypts slots at the highest level with randomness that everybody knows: integers only, so that the
// result is the same bytes on every machine.
func encryptPublic(set *params.Set, public *rlwe.PublicKey, slots []uint64, words publicWords) (*rlwe.Ciphertext, error) {
	plain := bgv.NewPlaintext(set.BGV, set.MaxLevel())
	plain.Scale = set.BGV.NewScale(1)
	if err := bgv.NewEncoder(set.BGV).Encode(slots, plain); err != nil {
		return nil, err
	}
	r := set.BGV.RingQ()
	v := small(r, func() int64 { return int64(words.next()%3) - 1 })
	ct := bgv.NewCiphertext(set.BGV, 1, set.MaxLevel())
	*ct.MetaData = *plain.MetaData
	for i := range ct.Value {
		e := small(r, words.binomial)
		r.MulCoeffsMontgomery(v, public.Value[i].Q, ct.Value[i])
		r.Add(ct.Value[i], e, ct.Value[i])
	}
	r.Add(ct.Value[0], plain.Value, ct.Value[0])
	return ct, nil
}

// small draws a polynomial with small coefficients, in NTT domain.
func small(r *ring.Ring, draw func() int64) ring.Poly {
	p := r.NewPoly()
	for i := range r.N() {
		x := draw()
		for l, sub := range r.SubRings {
			if p.Coeffs[l][i] = uint64(x); x < 0 {
				p.Coeffs[l][i] = sub.Modulus - uint64(-x)
			}
		}
	}
	r.NTT(p, p)
	return p
}

// publicWords reads 64-bit words of a public stream.
type publicWords struct{ prng sampling.PRNG }

func (w publicWords) next() uint64 {
	var b [8]byte
	w.prng.Read(b[:])
	return binary.LittleEndian.Uint64(b[:])
}

// binomial draws a centred binomial of 2*21 bits.
func (w publicWords) binomial() int64 {
	x := w.next()
	const half = 1<<21 - 1
	return int64(bits.OnesCount64(x&half)) - int64(bits.OnesCount64(x>>21&half))
}
