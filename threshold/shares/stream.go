package shares

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"hash"
	"math/bits"
	"sync"

	"github.com/glomar-network/glomar/fhe/params"
)

// stream is AES-256-CTR with a zero nonce under a key used for nothing else, read as 64-bit words. Streams come from a
// pool: erase a stream after its last use.
type stream struct {
	ctr   cipher.Stream
	bytes [8192]byte
	words [1024]uint64
	at    int // words not yet given
}

var streams = sync.Pool{New: func() any { return new(stream) }}

func newStream(key [32]byte) *stream {
	block, err := aes.NewCipher(key[:])
	if err != nil {
		panic(err) // a 32-byte key is always accepted
	}
	var nonce [aes.BlockSize]byte
	s := streams.Get().(*stream)
	s.ctr, s.at = cipher.NewCTR(block, nonce[:]), len(s.words)
	return s
}

// erase overwrites the stream's bits and gives it back.
func (s *stream) erase() {
	s.ctr = nil
	clear(s.bytes[:])
	clear(s.words[:])
	streams.Put(s)
}

// take returns the next words: at least one, at most n, until the next call.
func (s *stream) take(n int) []uint64 {
	if s.at == len(s.words) {
		clear(s.bytes[:])
		s.ctr.XORKeyStream(s.bytes[:], s.bytes[:])
		for i := range s.words {
			s.words[i] = binary.LittleEndian.Uint64(s.bytes[8*i:])
		}
		s.at = 0
	}
	w := s.words[s.at:min(s.at+n, len(s.words))]
	s.at += len(w)
	return w
}

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

// uniformSlots fills v with uniform elements of Z_T, two a word.
func (s *stream) uniformSlots(v []uint64) {
	for i := 0; i < len(v); {
		for _, w := range s.take((len(v) - i + 1) / 2) {
			for k := 0; k < 2 && i < len(v); k, w = k+1, w>>32 {
				// 65537 * 65535 = 2^32 - 1: every 32-bit word but the largest, without bias.
				x := w & (1<<32 - 1)
				v[i] = x % params.T
				i += below(x, 1<<32-1)
			}
		}
	}
}

// uniformMod fills v with uniform residues modulo q, by rejection.
func (s *stream) uniformMod(v []uint64, q uint64) {
	mask := uint64(1)<<bits.Len64(q) - 1
	for i := 0; i < len(v); {
		for _, w := range s.take(len(v) - i) {
			v[i] = w & mask
			i += below(w&mask, q)
		}
	}
}

// ternary fills v with 1 plus a ternary integer: 0, 1 or 2, each with probability 1/3, eight a word.
func (s *stream) ternary(v []uint64) {
	for i := 0; i < len(v); {
		for _, w := range s.take((len(v) - i + 7) / 8) {
			for k := 0; k < 8 && i < len(v); k, w = k+1, w>>8 {
				x := w & 0xff
				v[i] = x % 3
				i += below(x, 255)
			}
		}
	}
}

// below returns 1 when x < y, else 0, without a branch.
func below(x, y uint64) int {
	_, borrow := bits.Sub64(x, y, 0)
	return int(borrow)
}

// binomialHalf is k of the centred binomial distribution: deviation sqrt(k/2) = 3.24, range [-21, 21].
const binomialHalf = 21

// binomial fills v with binomialHalf plus a centred binomial integer, the error distribution of everything drawn here.
func (s *stream) binomial(v []uint64) {
	const mask = 1<<binomialHalf - 1
	for len(v) > 0 {
		words := s.take(len(v))
		for i, w := range words {
			v[i] = uint64(binomialHalf + bits.OnesCount64(w&mask) - bits.OnesCount64(w>>binomialHalf&mask))
		}
		v = v[len(words):]
	}
}

// A flood integer has floodDigits digits of floodDigitBits bits, each below every prime of package params.
const (
	floodDigits    = 3
	floodDigitBits = 39
)

// flood fills the digits, lowest first, of integers uniform on [0, 2^(k+1)), 64 <= k < 117: k+1 fresh bits each. Minus
// 2^k they are a flood. The stream must be fresh: an integer takes two words.
func (s *stream) flood(digits [floodDigits][]uint64, k int) {
	const mask = 1<<floodDigitBits - 1
	high := uint64(1)<<(k+1-64) - 1
	d0, d1, d2 := digits[0], digits[1], digits[2]
	for len(d0) > 0 {
		words := s.take(2 * len(d0))
		n := len(words) / 2
		for i := range n {
			lo, hi := words[2*i], words[2*i+1]&high
			d0[i], d1[i], d2[i] = lo&mask, (lo>>floodDigitBits|hi<<(64-floodDigitBits))&mask, hi>>(2*floodDigitBits-64)
		}
		d0, d1, d2 = d0[n:], d1[n:], d2[n:]
	}
}
