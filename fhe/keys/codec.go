package keys

import (
	"bufio"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"

	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
)

const (
	magic      = "GLKEYS\x01\x00" // its last two bytes are the format's version
	nameSize   = 32               // the set's name, padded with zeros
	headerSize = len(magic) + nameSize
)

// shape is what a ring fixes about a bundle. The byte form has no variable parts.
type shape struct {
	degree int
	q, p   []uint64
	polys  int
}

func newShape(r params.KeyRing) shape {
	gadgets := 2 + len(r.Galois)
	return shape{degree: r.N(), q: r.Q(), p: r.P(), polys: 2 + gadgets*r.GadgetRows()*2}
}

func (s shape) fits(p ringqp.Poly) bool {
	return limbsFit(p.Q.Coeffs, len(s.q), s.degree) && limbsFit(p.P.Coeffs, len(s.p), s.degree)
}

func limbsFit(limbs [][]uint64, n, degree int) bool {
	for _, limb := range limbs {
		if len(limb) != degree {
			return false
		}
	}
	return len(limbs) == n
}

// each calls f for every limb of a polynomial with its prime, those of Q first.
func (s shape) each(p ringqp.Poly, f func(limb []uint64, prime uint64) error) error {
	for i, q := range s.q {
		if err := f(p.Q.Coeffs[i], q); err != nil {
			return err
		}
	}
	for i, q := range s.p {
		if err := f(p.P.Coeffs[i], q); err != nil {
			return err
		}
	}
	return nil
}

// EncodedSize returns the exact length in bytes of an encoded bundle of the set.
func EncodedSize(set Set) int64 {
	r := set.KeyRing()
	s := newShape(r)
	width := 0
	for _, q := range r.Primes() {
		width += page.Width(q)
	}
	return int64(headerSize) + int64(s.polys)*int64(width)*int64(s.degree)
}

func header(r params.KeyRing) []byte {
	out := make([]byte, headerSize)
	copy(out, magic)
	copy(out[len(magic):], r.Name)
	return out
}

// bufferSize is the size of the buffers that streams are read and written with.
const bufferSize = 1 << 20

// WriteTo writes the canonical encoding of the bundle: a header that names the set, then every polynomial's residues
// (NTT and Montgomery form, as Lattigo keeps them) little-endian in the fewest whole bytes. It returns the number of
// bytes written. It fails with ErrMalformed when the bundle does not have the set's shape.
func (b *Bundle) WriteTo(set Set, w io.Writer) (int64, error) {
	if err := b.Validate(set); err != nil {
		return 0, err
	}
	counter := &countingWriter{w: w}
	out := bufio.NewWriterSize(counter, bufferSize)
	err := b.write(set.KeyRing(), out)
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		return counter.n, fmt.Errorf("write key bundle: %w", err)
	}
	return counter.n, nil
}

func (b *Bundle) write(r params.KeyRing, out io.Writer) error {
	if _, err := out.Write(header(r)); err != nil {
		return err
	}
	s := newShape(r)
	var buffer []byte
	for _, p := range b.polys() {
		err := s.each(p, func(limb []uint64, prime uint64) error {
			for _, x := range limb {
				if x >= prime {
					return fmt.Errorf("%w: residue %d is not below %d", ErrMalformed, x, prime)
				}
			}
			buffer = page.AppendResidues(buffer[:0], limb, page.Width(prime))
			_, err := out.Write(buffer)
			return err
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// Read reads one encoded bundle of the set and the end of the stream after it. It reads at most maxBytes. It fails with
// ErrMalformed for another set's bundle, a residue that is not below its prime, and trailing bytes. It allocates memory
// only after the header has named the set.
func Read(set Set, r io.Reader, maxBytes int64) (*Bundle, error) {
	if size := EncodedSize(set); size > maxBytes {
		return nil, fmt.Errorf("key bundle of set %s has %d bytes, more than the %d allowed: raise the limit",
			set.KeyRing().Name, size, maxBytes)
	}
	in := bufio.NewReaderSize(r, bufferSize)
	b, err := read(set.KeyRing(), in)
	if err != nil {
		return nil, err
	}
	if err := readEnd(in); err != nil {
		return nil, err
	}
	return b, nil
}

// read reads one encoded bundle of the ring.
func read(r params.KeyRing, in io.Reader) (*Bundle, error) {
	head := make([]byte, headerSize)
	if _, err := io.ReadFull(in, head); err != nil {
		return nil, readError(err)
	}
	if string(head) != string(header(r)) {
		return nil, fmt.Errorf("%w: it does not begin with the header of set %s", ErrMalformed, r.Name)
	}
	s := newShape(r)
	b := newBundle(r)
	buffer := make([]byte, 8*s.degree)
	for _, p := range b.polys() {
		err := s.each(p, func(limb []uint64, prime uint64) error {
			chunk := buffer[:page.Width(prime)*len(limb)]
			if _, err := io.ReadFull(in, chunk); err != nil {
				return readError(err)
			}
			if err := page.ReadResidues(limb, chunk, prime); err != nil {
				return fmt.Errorf("%w: %w", ErrMalformed, err)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return b, nil
}

func readEnd(in *bufio.Reader) error {
	if _, err := in.ReadByte(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: bytes after the end", ErrMalformed)
	}
	return nil
}

// Digest returns the SHA-256 of the canonical encoding.
func (b *Bundle) Digest(set Set) ([sha256.Size]byte, error) {
	h := sha256.New()
	if _, err := b.WriteTo(set, h); err != nil {
		return [sha256.Size]byte{}, err
	}
	return [sha256.Size]byte(h.Sum(nil)), nil
}

func readError(err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return fmt.Errorf("%w: it ends early", ErrMalformed)
	}
	return fmt.Errorf("read key bundle: %w", err)
}

type countingWriter struct {
	w io.Writer
	n int64
}

func (c *countingWriter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	c.n += int64(n)
	return n, err
}
