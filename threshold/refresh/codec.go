package refresh

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"
)

const layoutMagic = "GLRFLY\x01" // its last byte is the format's version

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
		b = append(b, byte(o.View), byte(o.Level), byte(o.LogGap), byte(o.Bound))
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

// DecodeLayout reads what Encode writes and refuses everything else (ErrEncoding). What it returns still has to pass
// Validate.
func DecodeLayout(data []byte) (*Layout, error) {
	if len(data) > MaxLayoutSize {
		return nil, fmt.Errorf("%w: a layout of %d bytes, at most %d", ErrEncoding, len(data), MaxLayoutSize)
	}
	r := &reader{data: data}
	if string(r.bytes(len(layoutMagic))) != layoutMagic {
		return nil, fmt.Errorf("%w: it does not begin as a layout does", ErrEncoding)
	}
	openings, closings, moves := int(r.uint16()), int(r.uint16()), int(r.uint32())
	if openings > MaxOpenings || closings > MaxClosings || moves > MaxMoves {
		return nil, fmt.Errorf("%w: %d openings, %d closings and %d moves", ErrEncoding, openings, closings, moves)
	}
	l := &Layout{}
	for range openings {
		head := r.bytes(4)
		o := Opening{View: View(head[0]), Level: int(head[1]), LogGap: int(head[2]), Bound: int(head[3])}
		o.Length, o.Ratio = int(r.uint32()), r.ratio()
		l.Openings = append(l.Openings, o)
	}
	for range closings {
		head := r.bytes(5)
		k := Closing{View: View(head[0]), Level: int(head[1]), LogGap: int(head[2]), Part: int(head[3]), Parts: int(head[4])}
		k.Offset = binary.BigEndian.Uint64(r.bytes(8))
		k.Ratio = r.ratio()
		l.Closings = append(l.Closings, k)
	}
	for range moves {
		if r.failed {
			break
		}
		l.Moves = append(l.Moves, r.move())
	}
	if r.failed || len(r.data) != 0 {
		return nil, fmt.Errorf("%w: a layout that is cut short, has bytes left over or a ratio that is not reduced", ErrEncoding)
	}
	return l, nil
}

// reader takes fields off data. After a failure everything is zero.
type reader struct {
	data   []byte
	failed bool
}

func (r *reader) bytes(n int) []byte {
	if r.failed || len(r.data) < n {
		r.failed, r.data = true, nil
		return make([]byte, n)
	}
	out := r.data[:n]
	r.data = r.data[n:]
	return out
}

func (r *reader) uint16() uint16 { return binary.BigEndian.Uint16(r.bytes(2)) }
func (r *reader) uint32() uint32 { return binary.BigEndian.Uint32(r.bytes(4)) }

// ratio reads a positive rational in lowest terms.
func (r *reader) ratio() *big.Rat {
	var part [2]*big.Int
	for i := range part {
		word := r.bytes(int(r.bytes(1)[0]))
		if len(word) == 0 || len(word) > maxRatio/8 || word[0] == 0 {
			r.failed = true
			return new(big.Rat)
		}
		part[i] = new(big.Int).SetBytes(word)
	}
	q := new(big.Rat).SetFrac(part[0], part[1])
	r.failed = r.failed || q.Num().Cmp(part[0]) != 0
	return q
}

func (r *reader) move() Move {
	flags := r.bytes(1)[0]
	m := Move{Negate: flags&1 == 1, Opening: int(r.uint16()), Closing: int(r.uint16())}
	m.From, m.To = int(r.uint32()), int(r.uint32())
	loops := int(flags >> 1)
	if loops > MaxLoops {
		r.failed = true
		return m
	}
	for range loops {
		m.Loops = append(m.Loops, Loop{int(int32(r.uint32())), int(int32(r.uint32())), int(int32(r.uint32()))})
	}
	return m
}
