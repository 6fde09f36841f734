package dkg

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/x/threshold/types"
)

// Every blob starts with a 48-byte header that binds it to its ceremony, round and member. The parameter set and the
// committee fix the length of the content that follows. Residues are little-endian, in the fewest whole bytes that
// their prime needs.
const (
	magic      = "glomar/dkg/v2\n\x00\x00"
	headerSize = len(magic) + sha256.Size

	bufferSize = 1 << 20
)

// header returns the head of a member's blob of a round. Blobs of ROUND_KEYS and later also depend on the seed of the
// common reference polynomials.
func header(id [32]byte, round types.Round, from uint32, crsSeed []byte) []byte {
	h := sha256.New()
	h.Write([]byte("glomar/dkg/blob/v2"))
	h.Write(id[:])
	h.Write(binary.BigEndian.AppendUint32(nil, uint32(round)))
	h.Write(binary.BigEndian.AppendUint32(nil, from))
	h.Write(crsSeed)
	return h.Sum([]byte(magic))
}

// polySize returns the encoded length of a polynomial of n coefficients modulo the primes.
func polySize(n int, primes []uint64) int64 {
	width := 0
	for _, q := range primes {
		width += page.Width(q)
	}
	return int64(n) * int64(width)
}

// limbs lists the limbs of a polynomial, those of Q first.
func limbs(p ringqp.Poly) [][]uint64 {
	return append(append([][]uint64{}, p.Q.Coeffs...), p.P.Coeffs...)
}

// encoder writes polynomials.
type encoder struct {
	w      *bufio.Writer
	buffer []byte
}

func newEncoder(w io.Writer) *encoder { return &encoder{w: bufio.NewWriterSize(w, bufferSize)} }

// poly writes the limbs of a polynomial, whose residues must be reduced.
func (e *encoder) poly(p [][]uint64, primes []uint64) error {
	if len(p) != len(primes) {
		return fmt.Errorf("%w: %d limbs, want %d", ErrMalformed, len(p), len(primes))
	}
	for i, q := range primes {
		for _, x := range p[i] {
			if x >= q {
				return fmt.Errorf("%w: residue %d is not below %d", ErrMalformed, x, q)
			}
		}
		e.buffer = page.AppendResidues(e.buffer[:0], p[i], page.Width(q))
		if _, err := e.w.Write(e.buffer); err != nil {
			return err
		}
	}
	return nil
}

func (e *encoder) bytes(b []byte) error {
	_, err := e.w.Write(b)
	return err
}

func (e *encoder) flush() error { return e.w.Flush() }

// decoder reads what encoder wrote and refuses everything else. The bytes never decide how much it allocates.
type decoder struct {
	r      *bufio.Reader
	buffer []byte
}

func newDecoder(r io.Reader) *decoder { return &decoder{r: bufio.NewReaderSize(r, bufferSize)} }

// expect reads exactly these bytes.
func (d *decoder) expect(want []byte) error {
	got, err := d.bytes(len(want))
	if err != nil {
		return err
	}
	if !bytes.Equal(got, want) {
		return fmt.Errorf("%w: the blob belongs to another ceremony, round or member", ErrMalformed)
	}
	return nil
}

// bytes reads n bytes into a buffer that the next call reuses.
func (d *decoder) bytes(n int) ([]byte, error) {
	if cap(d.buffer) < n {
		d.buffer = make([]byte, n)
	}
	b := d.buffer[:n]
	if _, err := io.ReadFull(d.r, b); err != nil {
		return nil, readError(err)
	}
	return b, nil
}

// poly fills the limbs of a polynomial.
func (d *decoder) poly(p [][]uint64, primes []uint64) error {
	if len(p) != len(primes) {
		return fmt.Errorf("%w: %d limbs, want %d", ErrMalformed, len(p), len(primes))
	}
	for i, q := range primes {
		b, err := d.bytes(page.Width(q) * len(p[i]))
		if err != nil {
			return err
		}
		if err := page.ReadResidues(p[i], b, q); err != nil {
			return fmt.Errorf("%w: %w", ErrMalformed, err)
		}
	}
	return nil
}

// end refuses trailing bytes.
func (d *decoder) end() error {
	if _, err := d.r.ReadByte(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: the blob has bytes after its end", ErrMalformed)
	}
	return nil
}

func readError(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return fmt.Errorf("%w: the blob ends early", ErrMalformed)
	}
	return fmt.Errorf("dkg: read blob: %w", err)
}
