package dkg

import (
	"crypto/sha256"
	"encoding/binary"
	"math/bits"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/utils/sampling"

	"github.com/glomar-network/glomar/fhe/params"
)

// Every member makes the test pages itself: it encrypts known values with randomness that everybody knows. All of this
// is integer arithmetic, so every machine makes the same bytes.

// encryptPublic encrypts a plaintext at the highest level with public randomness.
func encryptPublic(set params.KeyRing, public *rlwe.PublicKey, plain *rlwe.Plaintext, words publicWords) *rlwe.Ciphertext {
	r := set.RingQ()
	v := small(r, func() int64 { return int64(words.next()%3) - 1 })
	ct := rlwe.NewCiphertext(set, 1, set.MaxLevel())
	*ct.MetaData = *plain.MetaData
	for i := range ct.Value {
		e := small(r, words.binomial)
		r.MulCoeffsMontgomery(v, public.Value[i].Q, ct.Value[i])
		r.Add(ct.Value[i], e, ct.Value[i])
	}
	r.Add(ct.Value[0], plain.Value, ct.Value[0])
	return ct
}

// small draws a polynomial with small coefficients, in NTT domain.
func small(r *ring.Ring, draw func() int64) ring.Poly {
	p := r.NewPoly()
	for i := range r.N() {
		setCoefficient(r, p, i, draw())
	}
	r.NTT(p, p)
	return p
}

// setCoefficient sets a coefficient of a polynomial, outside the NTT domain.
func setCoefficient(r *ring.Ring, p ring.Poly, i int, x int64) {
	for l, sub := range r.SubRings {
		q := int64(sub.Modulus)
		p.Coeffs[l][i] = uint64((x%q + q) % q)
	}
}

// publicWords reads 64-bit words of a public stream.
type publicWords struct{ prng sampling.PRNG }

func testWords(tag string, ceremony uint64, crsSeed []byte) (publicWords, error) {
	h := sha256.New()
	h.Write([]byte(tag))
	h.Write(binary.BigEndian.AppendUint64(nil, ceremony))
	h.Write(crsSeed)
	prng, err := sampling.NewKeyedPRNG(h.Sum(nil))
	return publicWords{prng}, err
}

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
