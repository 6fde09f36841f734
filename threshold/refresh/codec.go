package refresh

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/glomar-network/glomar/wire"
)

const layoutMagic = "GLRFLY\x02" // its last byte is the format's version

// MaxLayoutSize bounds an encoded layout, in bytes.
const MaxLayoutSize = 1 << 22

// ErrEncoding says that bytes are not the canonical encoding of a layout or a share.
var ErrEncoding = errors.New("refresh: malformed encoding")

// Encode returns the canonical bytes of a layout that passes Validate: what tickets hash. Integers are big-endian.
func (l *Layout) Encode() []byte {
	b := append([]byte{}, layoutMagic...)
	b = binary.BigEndian.AppendUint16(b, uint16(len(l.Openings)))
	b = binary.BigEndian.AppendUint16(b, uint16(len(l.Closings)))
	b = binary.BigEndian.AppendUint32(b, uint32(len(l.Moves)))
	for _, o := range l.Openings {
		b = append(b, byte(o.View), byte(o.Level), byte(o.LogGap), byte(o.Bound), byte(o.Noise))
		b = appendRatio(binary.BigEndian.AppendUint32(b, uint32(o.Length)), o.Ratio)
	}
	for _, k := range l.Closings {
		b = binary.BigEndian.AppendUint64(append(b, byte(k.View), byte(k.Level), byte(k.LogGap), byte(k.Part), byte(k.Parts)), k.Offset)
		b = appendRatio(b, k.Ratio)
	}
	for _, m := range l.Moves {
		b = appendMove(b, m)
	}
	return b
}

func appendMove(b []byte, m Move) []byte {
	flags := byte(len(m.Loops)) << 1
	if m.Negate {
		flags |= 1
	}
	b = append(b, flags)
	b = binary.BigEndian.AppendUint16(b, uint16(m.Opening))
	b = binary.BigEndian.AppendUint16(b, uint16(m.Closing))
	b = binary.BigEndian.AppendUint32(b, uint32(m.From))
	b = binary.BigEndian.AppendUint32(b, uint32(m.To))
	for _, p := range m.Loops {
		for _, x := range []int{p.Count, p.From, p.To} {
			b = binary.BigEndian.AppendUint32(b, uint32(int32(x)))
		}
	}
	return b
}

// appendRatio appends numerator and denominator, each as its length in one byte and its bytes.
func appendRatio(b []byte, r *big.Rat) []byte {
	for _, x := range []*big.Int{r.Num(), r.Denom()} {
		word := x.Bytes()
		b = append(append(b, byte(len(word))), word...)
	}
	return b
}

// DecodeLayout reads what Encode writes and refuses everything else (ErrEncoding). The result still has to pass
// Validate.
func DecodeLayout(data []byte) (*Layout, error) {
	if len(data) > MaxLayoutSize {
		return nil, fmt.Errorf("%w: a layout of %d bytes, at most %d", ErrEncoding, len(data), MaxLayoutSize)
	}
	r := wire.NewReader(data)
	r.Expect(layoutMagic)
	openings, closings, moves := int(r.Uint16()), int(r.Uint16()), int(r.Uint32())
	if openings > MaxOpenings || closings > MaxClosings || moves > MaxMoves {
		return nil, fmt.Errorf("%w: %d openings, %d closings and %d moves", ErrEncoding, openings, closings, moves)
	}
	l := &Layout{
		Openings: wire.List(r, openings, openingSize, func() Opening { return readOpening(r) }),
		Closings: wire.List(r, closings, closingSize, func() Closing { return readClosing(r) }),
		Moves:    wire.List(r, moves, moveSize, func() Move { return readMove(r) }),
	}
	if err := r.End(); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrEncoding, err)
	}
	return l, nil
}

// The fewest bytes of an element.
const (
	ratioSize   = 4
	openingSize = 9 + ratioSize
	closingSize = 13 + ratioSize
	moveSize    = 13
)

var (
	errRatio = errors.New("a ratio is not positive, too long or not reduced")
	errLoops = fmt.Errorf("a move has more than %d loops", MaxLoops)
)

func readOpening(r *wire.Reader) Opening {
	return Opening{
		View: View(r.Byte()), Level: int(r.Byte()), LogGap: int(r.Byte()), Bound: int(r.Byte()),
		Noise: int(r.Byte()), Length: int(r.Uint32()), Ratio: readRatio(r),
	}
}

func readClosing(r *wire.Reader) Closing {
	return Closing{
		View: View(r.Byte()), Level: int(r.Byte()), LogGap: int(r.Byte()), Part: int(r.Byte()), Parts: int(r.Byte()),
		Offset: r.Uint64(), Ratio: readRatio(r),
	}
}

// readRatio reads a positive rational in lowest terms.
func readRatio(r *wire.Reader) *big.Rat {
	var part [2]*big.Int
	for i := range part {
		word := r.Take(int(r.Byte()))
		if len(word) == 0 || len(word) > maxRatio/8 || word[0] == 0 {
			r.Fail(errRatio)
			return nil
		}
		part[i] = new(big.Int).SetBytes(word)
	}
	q := new(big.Rat).SetFrac(part[0], part[1])
	if q.Num().Cmp(part[0]) != 0 {
		r.Fail(errRatio)
	}
	return q
}

func readMove(r *wire.Reader) Move {
	flags := r.Byte()
	m := Move{Negate: flags&1 == 1, Opening: int(r.Uint16()), Closing: int(r.Uint16())}
	m.From, m.To = int(r.Uint32()), int(r.Uint32())
	loops := int(flags >> 1)
	if loops > MaxLoops {
		r.Fail(errLoops)
		return m
	}
	number := func() int { return int(int32(r.Uint32())) }
	m.Loops = wire.List(r, loops, 12, func() Loop { return Loop{number(), number(), number()} })
	return m
}
