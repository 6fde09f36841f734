package shares

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

// Open returns the signer's opening share h of a derived page, at OpenLevel in NTT domain, and its mask of every slot
// (nil when masked is false). derived must be Derive's output for the same context and digest: the digest is the
// page's, not the derived ciphertext's.
//
// It is a function of its arguments and the secret: a second call returns the same share.
func (s *Secret) Open(set *params.Set, derived *rlwe.Ciphertext, tc TicketContext, digest page.Digest, masked bool) (h ring.Poly, mask []uint64, err error) {
	if err := s.check(set, tc); err != nil {
		return ring.Poly{}, nil, err
	}
	if err := openable(set, derived); err != nil {
		return ring.Poly{}, nil, err
	}
	if derived.Level() != set.OpenLevel {
		return ring.Poly{}, nil, fmt.Errorf("%w: level %d; open only what Derive returns, at level %d", ErrPage, derived.Level(), set.OpenLevel)
	}
	return s.open(set, derived, tc, digest, masked)
}

func (s *Secret) open(set *params.Set, derived *rlwe.Ciphertext, tc TicketContext, digest page.Digest, masked bool) (h ring.Poly, mask []uint64, err error) {
	h = set.BGV.RingQ().AtLevel(set.OpenLevel).NewPoly()
	c1 := polyDigest(derived.Value[1])
	m := machineOf(set)
	encoded, scratch := m.vector(), m.vector()
	defer m.giveBack(encoded, scratch)
	flood, lent := m.poly(floodDigits - 1)
	defer m.giveBack(lent...)
	digits := [floodDigits][]uint64(flood.Coeffs)
	z := s.secretStream(tc, "flood", []byte(set.Name), digest[:], c1[:])
	z.flood(digits, set.FloodBits)
	z.erase()
	if masked {
		mask = s.MaskOf(set, tc, digest)
		if err := m.encode(set, mask, *encoded); err != nil {
			return ring.Poly{}, nil, err
		}
	}
	for l, p := range m.primes[:set.OpenLevel+1] {
		p.flood(h.Coeffs[l], digits, set.FloodBits, kernel.Term{K: p.negative(p.inverseT), X: *encoded})
		p.ring.NTT(h.Coeffs[l], h.Coeffs[l])
		s.addKeyTimes(p, l, tc.Active, false, derived.Value[1].Coeffs[l], *scratch, h.Coeffs[l])
	}
	return h, mask, nil
}

// MaskOf recomputes the mask of a masked opening: one element of Z_T for each slot of the page.
func (s *Secret) MaskOf(set *params.Set, tc TicketContext, digest page.Digest) []uint64 {
	mask := make([]uint64, set.Slots())
	z := s.secretStream(tc, "mask", []byte(set.Name), digest[:])
	z.uniformSlots(mask)
	z.erase()
	return mask
}

// MaskSalt returns the salt under which the signer commits to the mask of one value for a public decryption.
func (s *Secret) MaskSalt(tc TicketContext, digest page.Digest, slot, width uint32) [32]byte {
	at := binary.BigEndian.AppendUint32(binary.BigEndian.AppendUint32(nil, slot), width)
	return s.secretKey(tc, "salt", digest[:], at)
}

// CombineOpening adds the opening shares of every member of the active set and returns u, one element of Z_T a slot:
// the plaintext minus the masks. It fails with ErrInconsistent if the sum is not within the flood's bound of a
// plaintext. A sum with a share that is missing, repeated, or of another page, ticket or active set never is.
func CombineOpening(set *params.Set, derived *rlwe.Ciphertext, hs []ring.Poly) ([]uint64, error) {
	if err := openable(set, derived); err != nil {
		return nil, err
	}
	if derived.Level() != set.OpenLevel || len(hs) == 0 || len(hs) > MaxPoint {
		return nil, fmt.Errorf("%w: %d shares of a page at level %d, want level %d", ErrShape, len(hs), derived.Level(), set.OpenLevel)
	}
	r := set.BGV.RingQ().AtLevel(set.OpenLevel)
	for _, h := range hs {
		if err := polyShape(r, h); err != nil {
			return nil, err
		}
	}
	sum, lent := machineOf(set).poly(set.OpenLevel)
	defer machineOf(set).giveBack(lent...)
	for l, p := range machineOf(set).primes[:set.OpenLevel+1] {
		p.sum(sum.Coeffs[l], derived.Value[0].Coeffs[l], hs, l)
		p.ring.INTT(sum.Coeffs[l], sum.Coeffs[l])
	}
	if !plausible(set, r, sum, len(hs)) {
		return nil, fmt.Errorf("%w: %d shares", ErrInconsistent, len(hs))
	}
	return machineOf(set).decode(set, set.OpenLevel, sum)
}

// probes is how many coefficients plausible looks at: a random value passes for one with probability about 2^-8.
const probes = 128

// plausible says whether T*p is as small as n floods allow, on evenly spaced coefficients.
func plausible(set *params.Set, r *ring.Ring, p ring.Poly, n int) bool {
	q := r.ModulusAtLevel[r.Level()]
	bound := new(big.Int).Lsh(big.NewInt(int64(n+1)), uint(set.FloodBits))
	bound.Mul(bound, big.NewInt(params.T))
	x, term, qi := new(big.Int), new(big.Int), new(big.Int)
	crt := make([]*big.Int, r.Level()+1)
	for l, sr := range r.SubRings[:r.Level()+1] {
		qi.SetUint64(sr.Modulus)
		crt[l] = new(big.Int).Quo(q, qi)
		crt[l].Mul(crt[l], term.ModInverse(crt[l], qi))
		crt[l].Mul(crt[l], big.NewInt(params.T))
	}
	step := max(1, r.N()/probes)
	for i := 0; i < r.N(); i += step {
		x.SetInt64(0)
		for l := range crt {
			x.Add(x, term.Mul(crt[l], qi.SetUint64(p.Coeffs[l][i])))
		}
		x.Mod(x, q)
		if x.Cmp(bound) > 0 && term.Sub(q, x).Cmp(bound) > 0 {
			return false
		}
	}
	return true
}

func polyDigest(p ring.Poly) [32]byte {
	h := sha256.New()
	buf := make([]byte, 0, 8192)
	for _, c := range p.Coeffs {
		for i, x := range c {
			buf = binary.LittleEndian.AppendUint64(buf, x)
			if len(buf) == cap(buf) || i == len(c)-1 {
				h.Write(buf)
				buf = buf[:0]
			}
		}
	}
	return [32]byte(h.Sum(nil))
}
