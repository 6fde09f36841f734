package shares

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"hash"
	"math/bits"

	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/params"
)

// stream is AES-256-CTR with a zero nonce under a key used for nothing else.
type stream struct {
	ctr cipher.Stream
	buf [8192]byte
	at  int
}

func newStream(key [32]byte) *stream {
	block, err := aes.NewCipher(key[:])
	if err != nil {
		panic(err) // a 32-byte key is always accepted
	}
	var nonce [aes.BlockSize]byte
	s := &stream{ctr: cipher.NewCTR(block, nonce[:])}
	s.at = len(s.buf)
	return s
}

func (s *stream) fill() {
	clear(s.buf[:])
	s.ctr.XORKeyStream(s.buf[:], s.buf[:])
	s.at = 0
}

// next64 returns 64 fresh bits. All draws are of 8 bytes, so that the buffer never splits one.
func (s *stream) next64() uint64 {
	if s.at == len(s.buf) {
		s.fill()
	}
	x := binary.LittleEndian.Uint64(s.buf[s.at:])
	s.at += 8
	return x
}

// erase overwrites the bits not yet used.
func (s *stream) erase() { clear(s.buf[:]) }

func writeFields(h hash.Hash, tag string, fields [][]byte) (key [32]byte) {
	h.Write([]byte(tag))
	var n [8]byte
	for _, f := range fields {
		binary.BigEndian.PutUint64(n[:], uint64(len(f)))
		h.Write(n[:])
		h.Write(f)
	}
	h.Sum(key[:0])
	return key
}

// publicStream expands a seed that everybody can compute.
func publicStream(tag string, fields ...[]byte) *stream {
	return newStream(writeFields(sha256.New(), tag, fields))
}

// secretStream expands a seed that only the signer can compute. step tells the streams of one ticket apart.
func (s *Secret) secretStream(tc TicketContext, step string, fields ...[]byte) *stream {
	key := s.secretKey(tc, step, fields...)
	defer clear(key[:])
	return newStream(key)
}

func (s *Secret) secretKey(tc TicketContext, step string, fields ...[]byte) [32]byte {
	all := append(tc.fields(), []byte(step))
	return writeFields(hmac.New(sha256.New, s.PRF[:]), "glomar/share/v1", append(all, fields...))
}

// uniformSlots fills v with uniform elements of Z_T.
func (s *stream) uniformSlots(v []uint64) {
	for i := 0; i < len(v); {
		for w, k := s.next64(), 0; k < 2 && i < len(v); k, w = k+1, w>>32 {
			// 65537 * 65535 = 2^32 - 1: every 32-bit word but the largest, without bias.
			if x := w & (1<<32 - 1); x != 1<<32-1 {
				v[i] = x % params.T
				i++
			}
		}
	}
}

// uniformMod fills v with uniform residues modulo q, by rejection.
func (s *stream) uniformMod(v []uint64, q uint64) {
	mask := uint64(1)<<bits.Len64(q) - 1
	for i := 0; i < len(v); {
		if x := s.next64() & mask; x < q {
			v[i] = x
			i++
		}
	}
}

// ternary fills v with coefficients -1, 0, 1, each with probability 1/3.
func (s *stream) ternary(v []int64) {
	for i := 0; i < len(v); {
		for w, k := s.next64(), 0; k < 8 && i < len(v); k, w = k+1, w>>8 {
			if x := int64(w & 0xff); x < 255 {
				v[i] = x%3 - 1
				i++
			}
		}
	}
}

// binomialHalf is k of the centred binomial distribution: deviation sqrt(k/2) = 3.24, range [-21, 21].
const binomialHalf = 21

// binomial fills v with centred binomial coefficients, the error distribution of everything drawn here.
func (s *stream) binomial(v []int64) {
	const mask = 1<<binomialHalf - 1
	for i := range v {
		w := s.next64()
		v[i] = int64(bits.OnesCount64(w&mask)) - int64(bits.OnesCount64(w>>binomialHalf&mask))
	}
}

// flood writes to p, limb by limb, integers uniform on [-2^k, 2^k), 64 <= k < 127: k+1 fresh bits each, the same integer
// on every limb. Coefficient domain.
func (s *stream) flood(r *ring.Ring, p ring.Poly, k int) {
	high := uint64(1)<<(k+1-64) - 1
	level := r.Level()
	shift, offset := make([]uint64, level+1), make([]uint64, level+1)
	for l, sr := range r.SubRings[:level+1] {
		q := sr.Modulus
		shift[l] = powMod(2, 64, q)
		offset[l] = q - powMod(2, uint64(k), q)
	}
	for i := range r.N() {
		lo, hi := s.next64(), s.next64()&high
		for l, sr := range r.SubRings[:level+1] {
			q, c := sr.Modulus, sr.BRedConstant
			x := ring.BRed(hi, shift[l], q, c) + ring.BRedAdd(lo, q, c)
			p.Coeffs[l][i] = ring.BRedAdd(x+offset[l], q, c)
		}
	}
}

// addSmall adds the small integers v to p, limb by limb. Coefficient domain.
func addSmall(r *ring.Ring, v []int64, p ring.Poly) {
	for l, sr := range r.SubRings[:r.Level()+1] {
		q, c := sr.Modulus, p.Coeffs[l]
		for i, x := range v {
			c[i] = ring.CRed(c[i]+uint64(x+int64(q)), q)
			c[i] = ring.CRed(c[i], q)
		}
	}
}

func mulMod(a, b, q uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	_, rem := bits.Div64(hi%q, lo, q)
	return rem
}

func powMod(x, e, q uint64) uint64 {
	y := uint64(1)
	for x %= q; e > 0; e >>= 1 {
		if e&1 == 1 {
			y = mulMod(y, x, q)
		}
		x = mulMod(x, x, q)
	}
	return y
}
