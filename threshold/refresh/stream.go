package refresh

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/binary"
	"hash"
	"math/bits"

	"github.com/glomar-network/glomar/fhe/fixed"
	"github.com/glomar-network/glomar/threshold/shares"
)

// stream is AES-256-CTR with a zero nonce under a key used for nothing else, read as 64-bit words. Samplers branch only
// on what they reject.
type stream struct {
	ctr   cipher.Stream
	bytes [8192]byte
	at    int // bytes given
}

func newStream(key [32]byte) *stream {
	block, err := aes.NewCipher(key[:])
	if err != nil {
		panic(err) // a 32-byte key is always accepted
	}
	var nonce [aes.BlockSize]byte
	s := &stream{ctr: cipher.NewCTR(block, nonce[:])}
	s.at = len(s.bytes)
	return s
}

// erase overwrites the bits not yet given.
func (s *stream) erase() { clear(s.bytes[:]) }

func (s *stream) word() uint64 {
	if s.at == len(s.bytes) {
		clear(s.bytes[:])
		s.ctr.XORKeyStream(s.bytes[:], s.bytes[:])
		s.at = 0
	}
	w := binary.LittleEndian.Uint64(s.bytes[s.at:])
	s.at += 8
	return w
}

func seed(h hash.Hash, tag string, fields [][]byte) (key [32]byte) {
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
	return newStream(seed(sha256.New(), tag, fields))
}

// secretStream expands a seed that only the signer can compute, for one purpose in one job.
func (j *Job) secretStream(s *shares.Secret, purpose string, fields ...[]byte) *stream {
	all := append([][]byte{j.id[:], []byte(purpose)}, fields...)
	key := seed(hmac.New(sha256.New, s.PRF[:]), "glomar/refresh/share/v1", all)
	defer clear(key[:])
	return newStream(key)
}

func number(x int) []byte { return binary.BigEndian.AppendUint32(nil, uint32(x)) }

// masks fills v with integers uniform on [-2^k, 2^k), every one of k+1 fresh bits.
func (s *stream) masks(v []fixed.I192, k int) {
	drop := uint(fixed.Bits - 1 - k)
	for i := range v {
		v[i] = fixed.FromWords(s.word(), s.word(), s.word()).Shr(drop)
	}
}

// uniform fills v with uniform residues modulo q, by rejection.
func (s *stream) uniform(v []uint64, q uint64) {
	mask := uint64(1)<<bits.Len64(q) - 1
	for i := 0; i < len(v); {
		v[i] = s.word() & mask
		_, below := bits.Sub64(v[i], q, 0)
		i += int(below)
	}
}

// Samples are words: a sample plus the constant here, so that no word is negative.
const (
	ternaryZero  = 1
	binomialZero = binomialHalf
)

// ternary fills v with -1, 0, 1 plus ternaryZero, each with probability 1/3.
func (s *stream) ternary(v []uint64) {
	for i := 0; i < len(v); {
		for w, k := s.word(), 0; k < 8 && i < len(v); k, w = k+1, w>>8 {
			x := w & 0xff
			v[i] = x % 3
			_, below := bits.Sub64(x, 255, 0)
			i += int(below)
		}
	}
}

// binomialHalf is k of the centred binomial distribution: deviation sqrt(k/2) = 3.24, range [-21, 21].
const binomialHalf = 21

// binomial fills v with centred binomial coefficients, the error distribution of everything drawn here, plus binomialZero.
func (s *stream) binomial(v []uint64) {
	const mask = 1<<binomialHalf - 1
	for i := range v {
		w := s.word()
		v[i] = uint64(binomialZero + bits.OnesCount64(w&mask) - bits.OnesCount64(w>>binomialHalf&mask))
	}
}
