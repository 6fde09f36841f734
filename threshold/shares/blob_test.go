package shares_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"testing"

	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/shares"
)

func testBlob(tb testing.TB) (*params.Set, []int, []byte) {
	tb.Helper()
	set, err := params.Lookup(params.InsecureTest)
	if err != nil {
		tb.Fatal(err)
	}
	levels := []int{4, set.MaxLevel()}
	b := shares.Blob{Openings: []ring.Poly{randomPoly(tb, set, set.OpenLevel)}}
	for _, l := range levels {
		b.Assemblies = append(b.Assemblies, randomPoly(tb, set, l))
	}
	data, err := b.Encode(set)
	if err != nil {
		tb.Fatal(err)
	}
	return set, levels, data
}

func randomPoly(tb testing.TB, set *params.Set, level int) ring.Poly {
	p := set.BGV.RingQ().AtLevel(level).NewPoly()
	for l, q := range set.BGV.Q()[:level+1] {
		_, residues, _, _ := shares.Draws(freshKey(tb), set.BGV.N(), q)
		copy(p.Coeffs[l], residues)
	}
	return p
}

func TestBlobRoundTrip(t *testing.T) {
	set, levels, data := testBlob(t)
	if want := shares.BlobSize(set, 1, levels); len(data) != want {
		t.Fatalf("%d bytes, BlobSize says %d", len(data), want)
	}
	b, err := shares.Decode(set, data, 1, levels)
	if err != nil {
		t.Fatal(err)
	}
	if again, err := b.Encode(set); err != nil || !bytes.Equal(again, data) {
		t.Fatalf("encodes differently: %v", err)
	}
}

func TestBlobRefuses(t *testing.T) {
	set, levels, data := testBlob(t)
	change := func(at int, b byte) []byte {
		out := bytes.Clone(data)
		out[at] = b
		return out
	}
	residue := bytes.Clone(data)
	binary.LittleEndian.PutUint32(residue[20:], 1<<32-1)
	copy(residue[20:27], bytes.Repeat([]byte{0xff}, 7))
	for name, k := range map[string]struct {
		data     []byte
		openings int
		levels   []int
		want     error
	}{
		"empty":            {nil, 1, levels, shares.ErrEncoding},
		"truncated":        {data[:len(data)-1], 1, levels, shares.ErrEncoding},
		"trailing byte":    {append(bytes.Clone(data), 0), 1, levels, shares.ErrEncoding},
		"magic":            {change(0, 'G'), 1, levels, shares.ErrEncoding},
		"count":            {change(17, 2), 1, levels, shares.ErrEncoding},
		"residue too big":  {residue, 1, levels, shares.ErrEncoding},
		"other levels":     {data, 1, []int{set.MaxLevel(), 4}, shares.ErrEncoding},
		"more openings":    {data, 2, levels, shares.ErrEncoding},
		"impossible level": {data, 1, []int{99}, shares.ErrShape},
		"too many":         {data, 1 << 20, levels, shares.ErrShape},
	} {
		if _, err := shares.Decode(set, k.data, k.openings, k.levels); !errors.Is(err, k.want) {
			t.Errorf("%s: %v, want %v", name, err, k.want)
		}
	}
	if _, err := (&shares.Blob{Openings: []ring.Poly{{}}}).Encode(set); !errors.Is(err, shares.ErrShape) {
		t.Errorf("an empty polynomial encodes: %v", err)
	}
}

func FuzzDecodeBlob(f *testing.F) {
	set, levels, data := testBlob(f)
	f.Add(data, 1)
	f.Add(data[:100], 1)
	f.Add([]byte("glomar/shares/v1\x00\x00\x00\x00"), 0)
	f.Fuzz(func(t *testing.T, data []byte, openings int) {
		for _, l := range [][]int{levels, nil} {
			b, err := shares.Decode(set, data, openings, l)
			if err != nil {
				continue
			}
			if again, err := b.Encode(set); err != nil || !bytes.Equal(again, data) {
				t.Fatalf("decodes to something that encodes differently: %v", err)
			}
		}
	})
}
