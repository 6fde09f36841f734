package shares

import (
	"encoding/binary"
	"fmt"

	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
)

const blobMagic = "glomar/shares/v1"

// MaxOpenings and MaxAssemblies bound a blob.
const (
	MaxOpenings   = 1024
	MaxAssemblies = 256
)

// Blob is everything a signer publishes for a ticket: an opening share (at OpenLevel) for each source page and an
// assembly share (at its target's level) for each target, in the content's order.
type Blob struct {
	Openings, Assemblies []ring.Poly
}

// BlobSize returns the length in bytes of an encoded blob with this many openings and with assemblies at these levels.
func BlobSize(set *params.Set, openings int, levels []int) int {
	n := len(blobMagic) + 4 + openings*polySize(set, set.OpenLevel)
	for _, l := range levels {
		n += 1 + polySize(set, l)
	}
	return n
}

// Encode returns the canonical bytes, whose SHA-256 is the signer's record on chain: the counts, then every polynomial limb
// by limb, each residue in the bytes its prime needs, least significant first.
func (b *Blob) Encode(set *params.Set) ([]byte, error) {
	levels := make([]int, len(b.Assemblies))
	for i, p := range b.Assemblies {
		levels[i] = p.Level()
	}
	if err := checkBlob(set, len(b.Openings), levels); err != nil {
		return nil, err
	}
	out := append(make([]byte, 0, BlobSize(set, len(b.Openings), levels)), blobMagic...)
	out = binary.BigEndian.AppendUint16(out, uint16(len(b.Openings)))
	out = binary.BigEndian.AppendUint16(out, uint16(len(b.Assemblies)))
	var err error
	for i, p := range b.Openings {
		if out, err = appendPoly(set, set.OpenLevel, p, out); err != nil {
			return nil, fmt.Errorf("opening %d: %w", i, err)
		}
	}
	for i, p := range b.Assemblies {
		if out, err = appendPoly(set, levels[i], p, append(out, byte(levels[i]))); err != nil {
			return nil, fmt.Errorf("assembly %d: %w", i, err)
		}
	}
	return out, nil
}

// Decode reads a blob that must hold exactly this many openings, and assemblies at exactly these levels. It refuses
// residues out of range and trailing bytes (ErrEncoding).
func Decode(set *params.Set, data []byte, openings int, levels []int) (*Blob, error) {
	if err := checkBlob(set, openings, levels); err != nil {
		return nil, err
	}
	if want := BlobSize(set, openings, levels); len(data) != want {
		return nil, fmt.Errorf("%w: %d bytes, want %d", ErrEncoding, len(data), want)
	}
	head := len(blobMagic)
	if string(data[:head]) != blobMagic || int(binary.BigEndian.Uint16(data[head:])) != openings ||
		int(binary.BigEndian.Uint16(data[head+2:])) != len(levels) {
		return nil, fmt.Errorf("%w: wrong header", ErrEncoding)
	}
	data = data[head+4:]
	b := &Blob{Openings: make([]ring.Poly, openings), Assemblies: make([]ring.Poly, len(levels))}
	var err error
	for i := range b.Openings {
		if b.Openings[i], data, err = readPoly(set, set.OpenLevel, data); err != nil {
			return nil, fmt.Errorf("opening %d: %w", i, err)
		}
	}
	for i, l := range levels {
		if int(data[0]) != l {
			return nil, fmt.Errorf("%w: assembly %d at level %d, want %d", ErrEncoding, i, data[0], l)
		}
		if b.Assemblies[i], data, err = readPoly(set, l, data[1:]); err != nil {
			return nil, fmt.Errorf("assembly %d: %w", i, err)
		}
	}
	return b, nil
}

func checkBlob(set *params.Set, openings int, levels []int) error {
	if openings < 0 || openings > MaxOpenings || len(levels) > MaxAssemblies {
		return fmt.Errorf("%w: %d openings and %d assemblies, at most %d and %d", ErrShape, openings, len(levels), MaxOpenings, MaxAssemblies)
	}
	for i, l := range levels {
		if l < 0 || l > set.MaxLevel() {
			return fmt.Errorf("%w: assembly %d at level %d of %d", ErrShape, i, l, set.MaxLevel())
		}
	}
	return nil
}

func polySize(set *params.Set, level int) (n int) {
	for _, q := range set.BGV.Q()[:level+1] {
		n += page.Width(q) * set.BGV.N()
	}
	return n
}

func appendPoly(set *params.Set, level int, p ring.Poly, out []byte) ([]byte, error) {
	if err := polyShape(set.BGV.RingQ().AtLevel(level), p); err != nil {
		return nil, err
	}
	for l, q := range set.BGV.Q()[:level+1] {
		for _, x := range p.Coeffs[l] {
			if x >= q {
				return nil, fmt.Errorf("%w: residue of limb %d out of range", ErrShape, l)
			}
		}
		out = page.AppendResidues(out, p.Coeffs[l], page.Width(q))
	}
	return out, nil
}

func readPoly(set *params.Set, level int, data []byte) (ring.Poly, []byte, error) {
	p := set.BGV.RingQ().AtLevel(level).NewPoly()
	for l, q := range set.BGV.Q()[:level+1] {
		n := page.Width(q) * set.BGV.N()
		if err := page.ReadResidues(p.Coeffs[l], data[:n], q); err != nil {
			return ring.Poly{}, nil, fmt.Errorf("%w: limb %d: %w", ErrEncoding, l, err)
		}
		data = data[n:]
	}
	return p, data, nil
}
