package reveal_test

import (
	"bytes"
	"crypto/hpke"
	"encoding/hex"
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/reveal"
)

const modulus = 65537

func slots(rng *rand.Rand, n int) []uint64 { return randtest.Slots(rng, n, modulus) }

func binding() reveal.Binding {
	return reveal.Binding{
		Epoch: 1, Ticket: [32]byte{2}, Attempt: 3, Page: [32]byte{4}, Slot: 64, Width: 32,
		Handle: [32]byte{5}, Point: 6, Masked: [32]byte{7},
	}
}

// changes lists one change to every field of a binding.
func changes() map[string]func(*reveal.Binding) {
	return map[string]func(*reveal.Binding){
		"epoch":   func(b *reveal.Binding) { b.Epoch++ },
		"ticket":  func(b *reveal.Binding) { b.Ticket[31]++ },
		"attempt": func(b *reveal.Binding) { b.Attempt++ },
		"page":    func(b *reveal.Binding) { b.Page[31]++ },
		"slot":    func(b *reveal.Binding) { b.Slot++ },
		"handle":  func(b *reveal.Binding) { b.Handle[31]++ },
		"point":   func(b *reveal.Binding) { b.Point++ },
	}
}

func TestSealedMask(t *testing.T) {
	rng := randtest.New(t)
	for name, generate := range map[string]func() (hpke.PrivateKey, error){"hybrid": reveal.GenerateKey, "small": reveal.GenerateSmallKey} {
		priv, err := generate()
		if err != nil {
			t.Fatal(err)
		}
		pub := priv.PublicKey().Bytes()
		b, mask := binding(), slots(rng, 32)
		sealed, err := reveal.SealMask(pub, b, mask)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("%s: sealed mask of 32 slots is %d bytes", name, len(sealed))
		if n, ok := reveal.SealedSize(len(pub), 32); !ok || n != len(sealed) {
			t.Errorf("%s: SealedSize says %d", name, n)
		}
		if masked, err := reveal.MaskedIn(sealed); err != nil || masked != b.Masked {
			t.Errorf("%s: MaskedIn: %v", name, err)
		}
		if got, err := reveal.OpenMask(priv, b, sealed); err != nil || !slices.Equal(got, mask) {
			t.Fatalf("%s: %v", name, err)
		}
		for what, change := range changes() {
			other := b
			change(&other)
			if _, err := reveal.OpenMask(priv, other, sealed); !errors.Is(err, reveal.ErrSeal) {
				t.Errorf("%s: opens under another %s: %v", name, what, err)
			}
		}
		other := b
		other.Masked[0]++
		if _, err := reveal.OpenMask(priv, other, sealed); !errors.Is(err, reveal.ErrMasked) {
			t.Errorf("%s: another opening: %v", name, err)
		}
		forged := bytes.Clone(sealed)
		forged[1] = other.Masked[0]
		if _, err := reveal.OpenMask(priv, other, forged); !errors.Is(err, reveal.ErrSeal) {
			t.Errorf("%s: forged digest of u: %v", name, err)
		}
		other = b
		other.Width = 31
		if _, err := reveal.OpenMask(priv, other, sealed); !errors.Is(err, reveal.ErrEncoding) {
			t.Errorf("%s: another width: %v", name, err)
		}
		stranger, _ := generate()
		if _, err := reveal.OpenMask(stranger, b, sealed); !errors.Is(err, reveal.ErrSeal) {
			t.Errorf("%s: opens with another key: %v", name, err)
		}
		for _, k := range []int{0, 20, len(sealed) - 1} {
			if _, err := reveal.OpenMask(priv, b, sealed[:k]); !errors.Is(err, reveal.ErrEncoding) {
				t.Errorf("%s: truncated to %d: %v", name, k, err)
			}
		}
	}
}

func TestSealRefuses(t *testing.T) {
	priv, err := reveal.GenerateSmallKey()
	if err != nil {
		t.Fatal(err)
	}
	pub, mask := priv.PublicKey().Bytes(), make([]uint64, 32)
	wide, nobody := binding(), binding()
	wide.Width, nobody.Point = reveal.MaxWidth+1, 0
	for name, k := range map[string]struct {
		pub  []byte
		b    reveal.Binding
		mask []uint64
		want error
	}{
		"no key":      {nil, binding(), mask, reveal.ErrKey},
		"bad key":     {pub[:31], binding(), mask, reveal.ErrKey},
		"bad hybrid":  {bytes.Repeat([]byte{0xff}, 1216), binding(), mask, reveal.ErrKey},
		"short mask":  {pub, binding(), mask[1:], reveal.ErrMask},
		"out of Z_T":  {pub, binding(), append([]uint64{modulus}, mask[1:]...), reveal.ErrMask},
		"too wide":    {pub, wide, make([]uint64, reveal.MaxWidth+1), reveal.ErrBinding},
		"point zero":  {pub, nobody, mask, reveal.ErrBinding},
		"nothing":     {pub, reveal.Binding{}, nil, reveal.ErrBinding},
		"mask of nil": {pub, binding(), nil, reveal.ErrMask},
	} {
		if _, err := reveal.SealMask(k.pub, k.b, k.mask); !errors.Is(err, k.want) {
			t.Errorf("%s: %v, want %v", name, err, k.want)
		}
	}
}

func TestPlainMask(t *testing.T) {
	rng := randtest.New(t)
	b, mask, salt := binding(), slots(rng, 32), [32]byte{9}
	data, err := reveal.EncodePlain(b, mask, salt)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := reveal.DecodePlain(b, data); err != nil || !slices.Equal(got, mask) {
		t.Fatal(err)
	}
	if other, _ := reveal.EncodePlain(b, mask, [32]byte{8}); bytes.Equal(other, data) {
		t.Fatal("the salt is not in the encoding")
	}
	for what, change := range changes() {
		other := b
		change(&other)
		if _, err := reveal.DecodePlain(other, data); !errors.Is(err, reveal.ErrMask) {
			t.Errorf("decodes for another %s: %v", what, err)
		}
	}
	for name, bad := range map[string][]byte{
		"empty":     nil,
		"truncated": data[:len(data)-1],
		"trailing":  append(bytes.Clone(data), 0),
		"not Z_T":   append(bytes.Clone(data[:len(data)-3]), 0xff, 0xff, 0xff),
	} {
		if _, err := reveal.DecodePlain(b, bad); !errors.Is(err, reveal.ErrEncoding) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := reveal.EncodePlain(b, mask[1:], salt); !errors.Is(err, reveal.ErrMask) {
		t.Errorf("short mask: %v", err)
	}
}

func TestCombine(t *testing.T) {
	rng := randtest.New(t)
	m, a, b := slots(rng, 32), slots(rng, 32), slots(rng, 32)
	u := make([]uint64, 32)
	for i := range u {
		u[i] = (m[i] + 2*modulus - a[i] - b[i]) % modulus
	}
	if got := reveal.Combine(u, a, b); !slices.Equal(got, m) {
		t.Fatal("masks do not add up to the value")
	}
	if reveal.Combine(u, a, b[1:]) != nil {
		t.Fatal("masks of different lengths combine")
	}
	if got := reveal.Combine(u, a); slices.Equal(got, m) {
		t.Fatal("one mask of two opens the value")
	}
}

func TestMaskedProof(t *testing.T) {
	rng := randtest.New(t)
	for _, n := range []int{1, 31, 32, 33, 96, 160, 4096} {
		u := slots(rng, n)
		root := reveal.MaskedDigest(u)
		for range 8 {
			at := rng.IntN(n)
			width := 1 + rng.IntN(min(32-at%32, n-at))
			p, err := reveal.ProveMasked(u, at)
			if err != nil {
				t.Fatal(err)
			}
			got, err := p.Verify(root, at, width)
			if err != nil || !slices.Equal(got, u[at:at+width]) {
				t.Fatalf("n %d, slot %d, width %d: %v", n, at, width, err)
			}
			for name, change := range map[string]func(*reveal.MaskedProof){
				"digit": func(p *reveal.MaskedProof) { p.Digits = slices.Clone(p.Digits); p.Digits[0]++ },
				"lane":  func(p *reveal.MaskedProof) { p.Lane++ },
				"lanes": func(p *reveal.MaskedProof) { p.Lanes = 0 },
				"aunt":  func(p *reveal.MaskedProof) { p.Aunts = append(slices.Clone(p.Aunts), [32]byte{1}) },
			} {
				bad := p
				change(&bad)
				if _, err := bad.Verify(root, int(bad.Lane)*32, 1); !errors.Is(err, reveal.ErrProof) {
					t.Errorf("n %d: another %s: %v", n, name, err)
				}
			}
			other := slices.Clone(u)
			other[rng.IntN(n)] ^= 1
			if _, err := p.Verify(reveal.MaskedDigest(other), at, width); !errors.Is(err, reveal.ErrProof) {
				t.Errorf("n %d: proves another opening", n)
			}
		}
	}
	p, _ := reveal.ProveMasked(make([]uint64, 64), 0)
	if _, err := p.Verify(reveal.MaskedDigest(make([]uint64, 64)), 16, 32); !errors.Is(err, reveal.ErrProof) {
		t.Error("slots across two lanes")
	}
	if _, err := reveal.ProveMasked(nil, 0); !errors.Is(err, reveal.ErrProof) {
		t.Error("a proof of nothing")
	}
}

func FuzzOpenMask(f *testing.F) {
	priv, err := reveal.GenerateSmallKey()
	if err != nil {
		f.Fatal(err)
	}
	sealed, err := reveal.SealMask(priv.PublicKey().Bytes(), binding(), make([]uint64, 32))
	if err != nil {
		f.Fatal(err)
	}
	f.Add(sealed)
	f.Fuzz(func(t *testing.T, data []byte) {
		if _, err := reveal.OpenMask(priv, binding(), data); err == nil && !bytes.Equal(data, sealed) {
			t.Fatal("something nobody sealed opens")
		}
	})
}

func FuzzDecodePlain(f *testing.F) {
	data, err := reveal.EncodePlain(binding(), make([]uint64, 32), [32]byte{1})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	f.Fuzz(func(t *testing.T, data []byte) {
		mask, err := reveal.DecodePlain(binding(), data)
		if err == nil && len(mask) != 32 {
			t.Fatal("wrong width")
		}
	})
}

// The digest of an opening is part of what signers seal: its bytes may not change.
func TestBytesOfMaskedDigest(t *testing.T) {
	u := make([]uint64, 1000)
	for i := range u {
		u[i] = uint64(i*i) % 65537
	}
	digest := reveal.MaskedDigest(u)
	if got := hex.EncodeToString(digest[:]); got != "336b729681e8e397d5b467976d5320648814f1d168febac0e7d253b4dd4c7a90" {
		t.Fatalf("digest %s", got)
	}
}

// What an operator computes for every reader of an opened page, and for every opening. Production size.
func BenchmarkMasked(b *testing.B) {
	u := make([]uint64, 32768)
	b.Run("digest", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			reveal.MaskedDigest(u)
		}
	})
	b.Run("prove", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := reveal.ProveMasked(u, 77); err != nil {
				b.Fatal(err)
			}
		}
	})
}
