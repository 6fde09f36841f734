package wire_test

import (
	"bytes"
	"encoding/binary"
	"testing"

	"github.com/glomar-network/glomar/wire"
)

// FuzzReader reads fields in the order that script says and writes them again: what is accepted has one encoding, and
// no field is larger than the bytes it came from.
func FuzzReader(f *testing.F) {
	f.Add([]byte{0, 1, 2, 3, 4, 5, 6, 7, 8}, []byte("\x01\x00\x02\x00\x00\x00\x03"))
	f.Add([]byte{4, 5, 6, 7}, []byte{0x80, 0x01, 0x03, 2, 'h', 'i', 3, 0, 1, 0, 2, 0, 3})
	f.Fuzz(func(t *testing.T, script, data []byte) {
		r := wire.NewReader(data)
		var again []byte
		for _, field := range script {
			before := r.Remaining()
			again = rewrite(t, r, field, again)
			if r.Remaining() > before {
				t.Fatal("bytes came from nowhere")
			}
		}
		if r.Err() != nil {
			if r.Remaining() != 0 || r.Uvarint() != 0 || r.Take(1) != nil {
				t.Fatal("a failed reader goes on")
			}
			return
		}
		if !bytes.Equal(append(again, r.Rest()...), data) {
			t.Fatalf("%x was read, %x written", data, again)
		}
		if err := r.End(); (err == nil) != (len(again) == len(data)) {
			t.Fatalf("%d of %d bytes read: %v", len(again), len(data), err)
		}
	})
}

func rewrite(t *testing.T, r *wire.Reader, field byte, out []byte) []byte {
	switch field % 9 {
	case 0:
		return append(out, r.Byte())
	case 1:
		return binary.BigEndian.AppendUint16(out, r.Uint16())
	case 2:
		return binary.BigEndian.AppendUint32(out, r.Uint32())
	case 3:
		return binary.BigEndian.AppendUint64(out, r.Uint64())
	case 4:
		return wire.AppendUvarint(out, r.Uvarint())
	case 5:
		return binary.AppendVarint(out, r.Varint())
	case 6:
		return wire.AppendBlock(out, r.Block(1<<20))
	case 7:
		n := r.Count(1 << 30)
		list := wire.List(r, n, 2, r.Uint16)
		if r.Err() == nil && len(list) != n {
			t.Fatalf("a list of %d has %d elements", n, len(list))
		}
		out = wire.AppendCount(out, n)
		for _, x := range list {
			out = binary.BigEndian.AppendUint16(out, x)
		}
		return out
	default:
		return wire.AppendFloat64(out, r.Float64())
	}
}
