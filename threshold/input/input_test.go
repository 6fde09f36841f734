package input_test

import (
	"bytes"
	"crypto/hpke"
	"crypto/sha256"
	"errors"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/holiman/uint256"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/input/inputtest"
	"github.com/glomar-network/glomar/threshold/shares"
)

func committee(tb testing.TB, n, threshold int) (input.Context, []hpke.PrivateKey) {
	tb.Helper()
	c := input.Context{
		ChainID: 31337, ACL: common.HexToAddress("0xac1"), Contract: common.HexToAddress("0xc0de"),
		User: common.HexToAddress("0x5e4d"), Epoch: 7, Threshold: threshold,
	}
	var points []uint32
	for p := range uint32(n) {
		points = append(points, p+1)
	}
	var private []hpke.PrivateKey
	c.Members, private = inputtest.Members(tb, points...)
	return c, private
}

func seal(tb testing.TB, c input.Context, values ...input.Value) *input.Bundle {
	tb.Helper()
	b, err := input.Seal(nil, c, values)
	if err != nil {
		tb.Fatal(err)
	}
	return b
}

// openDigits reconstructs the digits of the values from the shares of the active members.
func openDigits(tb testing.TB, b *input.Bundle, priv []hpke.PrivateKey, active ...uint32) [][]uint64 {
	tb.Helper()
	sums := make([][]uint64, len(b.Types))
	for _, p := range active {
		got, err := b.OpenShare(priv[p-1], p)
		if err != nil {
			tb.Fatal(err)
		}
		for i, digits := range got {
			if sums[i] == nil {
				sums[i] = make([]uint64, len(digits))
			}
			for k, x := range digits {
				sums[i][k] = (sums[i][k] + shares.Lagrange(active, p)*x) % params.T
			}
		}
	}
	return sums
}

// open is openDigits for values of at most 64 bits.
func open(tb testing.TB, b *input.Bundle, priv []hpke.PrivateKey, active ...uint32) []uint64 {
	tb.Helper()
	sums := openDigits(tb, b, priv, active...)
	out := make([]uint64, len(sums))
	for i, digits := range sums {
		for k, d := range digits {
			if d > 3 {
				return nil // not digits: too few shares
			}
			out[i] |= d << (2 * k)
		}
	}
	return out
}

func TestRoundTrip(t *testing.T) {
	rng := randtest.New(t)
	c, priv := committee(t, 5, 3)
	big := rng.Uint64()
	b := seal(t, c, input.Uint64(big), input.Bool(true), input.Uint64(0), input.Bool(false), input.Uint64(1<<64-1))
	decoded, err := input.Decode(b.Encode())
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(decoded.Encode(), b.Encode()) || decoded.Digest() != sha256.Sum256(b.Encode()) {
		t.Fatal("decodes to another bundle")
	}
	want := []uint64{big, 1, 0, 0, 1<<64 - 1}
	for _, active := range [][]uint32{{1, 2, 3}, {2, 4, 5}, {1, 3, 5}} {
		got := open(t, decoded, priv, active...)
		for i := range want {
			if len(got) != len(want) || got[i] != want[i] {
				t.Fatalf("active %v: %v, want %v", active, got, want)
			}
		}
	}
	if got := open(t, decoded, priv, 1, 2); len(got) > 0 && got[0] == big {
		t.Fatal("two shares of three open the value")
	}
	if err := decoded.Matches(c); err != nil {
		t.Fatal(err)
	}
}

// Values of every type, at the edges of their ranges, come back from the shares.
func TestEveryType(t *testing.T) {
	rng := randtest.New(t)
	c, priv := committee(t, 4, 3)
	for fheType, bits := range map[uint8]uint{
		input.TypeBool: 1, input.TypeUint8: 8, input.TypeUint16: 16, input.TypeUint32: 32, input.TypeUint64: 64,
		input.TypeUint128: 128, input.TypeAddress: 160, input.TypeUint256: 256,
	} {
		largest := new(uint256.Int).Rsh(new(uint256.Int).SetAllOne(), 256-bits)
		random := new(uint256.Int).And(largest, &uint256.Int{rng.Uint64(), rng.Uint64(), rng.Uint64(), rng.Uint64()})
		want := []*uint256.Int{new(uint256.Int), largest, random}
		var values []input.Value
		for _, v := range want {
			values = append(values, input.Uint(fheType, v))
		}
		decoded, err := input.Decode(seal(t, c, values...).Encode())
		if err != nil {
			t.Fatal(err)
		}
		for i, digits := range openDigits(t, decoded, priv, 1, 2, 4) {
			got := new(uint256.Int)
			for k := len(digits) - 1; k >= 0; k-- {
				got.AddUint64(got.Lsh(got, 2), digits[k])
			}
			if !got.Eq(want[i]) || len(digits) != input.Digits(fheType) {
				t.Errorf("type %d: %s in %d digits, want %s", fheType, got.Hex(), len(digits), want[i].Hex())
			}
		}
	}
	address := common.HexToAddress("0x5FC8d32690cc91D4c39d9d3abcBD16989F875707")
	if a := input.Address(address); a.Word.Bytes20() != address {
		t.Errorf("the address is %s", a.Word.Hex())
	}
}

func TestKeysParse(t *testing.T) {
	k, err := input.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	raw, err := k.Bytes()
	if err != nil {
		t.Fatal(err)
	}
	again, err := input.ParsePrivateKey(raw)
	if err != nil || !bytes.Equal(again.PublicKey().Bytes(), k.PublicKey().Bytes()) {
		t.Fatalf("private key does not survive encoding: %v", err)
	}
	if _, err := input.ParsePublicKey(raw); err == nil {
		t.Fatal("32 bytes parse as a public key")
	}
	if _, err := input.ParsePrivateKey(k.PublicKey().Bytes()); err == nil {
		t.Fatal("a public key parses as a private key")
	}
}

// The sizes that docs/protocol.md, "Sealed inputs", states.
func TestSize(t *testing.T) {
	for _, k := range []struct{ n, threshold, limit int }{{4, 3, 8 << 10}, {16, 11, 20 << 10}} {
		c, _ := committee(t, k.n, k.threshold)
		size := len(seal(t, c, input.Uint64(1)).Encode())
		t.Logf("one uint64 for %d signers: %d bytes", k.n, size)
		if size > k.limit {
			t.Errorf("%d signers: %d bytes, at most %d", k.n, size, k.limit)
		}
	}
	c, _ := committee(t, 2, 2)
	var values []input.Value
	for range input.MaxValues {
		values = append(values, input.Uint64(1))
	}
	if size := len(seal(t, c, values...).Encode()); size > input.MaxSize {
		t.Errorf("%d bytes exceed MaxSize", size)
	}
}

// Every byte of a bundle is bound: flip any and it does not decode, does not match, or a share does not open.
func TestFlippedBytes(t *testing.T) {
	rng := randtest.New(t)
	c, priv := committee(t, 4, 3)
	data := seal(t, c, input.Uint64(42), input.Bool(true)).Encode()
	at := make([]int, 0, 600)
	for i := range min(120, len(data)) {
		at = append(at, i)
	}
	for range 200 {
		at = append(at, rng.IntN(len(data)))
	}
	for _, i := range at {
		changed := bytes.Clone(data)
		changed[i] ^= byte(1 << rng.IntN(8))
		b, err := input.Decode(changed)
		if err != nil {
			if !errors.Is(err, input.ErrEncoding) {
				t.Fatalf("byte %d: %v", i, err)
			}
			continue
		}
		failed := 0
		for k := range priv {
			if _, err := b.OpenShare(priv[k], uint32(k+1)); err != nil {
				if !errors.Is(err, input.ErrSeal) && !errors.Is(err, input.ErrMember) {
					t.Fatalf("byte %d: %v", i, err)
				}
				failed++
			}
		}
		if failed == 0 {
			t.Fatalf("byte %d flipped and every share still opens", i)
		}
	}
}

func TestMatches(t *testing.T) {
	c, _ := committee(t, 4, 3)
	b := seal(t, c, input.Bool(true))
	for name, k := range map[string]struct {
		change func(*input.Context)
		want   error
	}{
		"chain":     {func(c *input.Context) { c.ChainID++ }, input.ErrChain},
		"acl":       {func(c *input.Context) { c.ACL[0]++ }, input.ErrChain},
		"contract":  {func(c *input.Context) { c.Contract[0]++ }, input.ErrContract},
		"user":      {func(c *input.Context) { c.User[0]++ }, input.ErrUser},
		"epoch":     {func(c *input.Context) { c.Epoch++ }, input.ErrEpoch},
		"threshold": {func(c *input.Context) { c.Threshold-- }, input.ErrCommittee},
		"members":   {func(c *input.Context) { c.Members = c.Members[:3] }, input.ErrCommittee},
		"points": {func(c *input.Context) {
			c.Members = append([]input.Member(nil), c.Members...)
			c.Members[3].Point = 9
		}, input.ErrCommittee},
	} {
		other := c
		k.change(&other)
		if err := b.Matches(other); !errors.Is(err, k.want) {
			t.Errorf("%s: %v, want %v", name, err, k.want)
		}
	}
}

// Replaying someone's sealed shares under another context opens nothing: the context is in every seal.
func TestReplayUnderAnotherContext(t *testing.T) {
	c, priv := committee(t, 4, 3)
	for name, change := range map[string]func(*input.Bundle){
		"chain":     func(b *input.Bundle) { b.ChainID++ },
		"acl":       func(b *input.Bundle) { b.ACL[19]++ },
		"contract":  func(b *input.Bundle) { b.Contract[19]++ },
		"user":      func(b *input.Bundle) { b.User[19]++ },
		"epoch":     func(b *input.Bundle) { b.Epoch++ },
		"threshold": func(b *input.Bundle) { b.Threshold-- },
		"another's commitment": func(b *input.Bundle) {
			b.Shares[3].Commitments[0][0] ^= 1
		},
		"share of another bundle": func(b *input.Bundle) {
			b.Shares[0] = seal(t, c, input.Uint64(1)).Shares[0]
		},
	} {
		b := seal(t, c, input.Uint64(42))
		change(b)
		if _, err := b.OpenShare(priv[0], 1); !errors.Is(err, input.ErrSeal) {
			t.Errorf("%s: %v, want ErrSeal", name, err)
		}
	}
}

func TestOpenShareRefuses(t *testing.T) {
	c, priv := committee(t, 4, 3)
	b := seal(t, c, input.Uint64(42))
	if _, err := b.OpenShare(priv[0], 5); !errors.Is(err, input.ErrMember) {
		t.Errorf("no such member: %v", err)
	}
	if _, err := b.OpenShare(priv[0], 2); !errors.Is(err, input.ErrSeal) {
		t.Errorf("another member's key: %v", err)
	}
	b.Shares[0].Encapsulation = b.Shares[0].Encapsulation[:10]
	if _, err := b.OpenShare(priv[0], 1); !errors.Is(err, input.ErrSeal) {
		t.Errorf("short encapsulation: %v", err)
	}
}

func TestDecodeRefuses(t *testing.T) {
	c, _ := committee(t, 4, 3)
	data := seal(t, c, input.Uint64(1)).Encode()
	change := func(at int, x byte) []byte {
		out := bytes.Clone(data)
		out[at] = x
		return out
	}
	const threshold, members, values, kind = 91, 92, 93, 94
	for name, k := range map[string]struct {
		data []byte
		want error
	}{
		"empty":          {nil, input.ErrEncoding},
		"truncated":      {data[:len(data)-1], input.ErrEncoding},
		"header only":    {data[:95], input.ErrEncoding},
		"trailing byte":  {append(bytes.Clone(data), 0), input.ErrEncoding},
		"oversized":      {make([]byte, input.MaxSize+1), input.ErrTooLarge},
		"magic":          {change(0, 'G'), input.ErrEncoding},
		"threshold 0":    {change(threshold, 0), input.ErrEncoding},
		"threshold 5":    {change(threshold, 5), input.ErrEncoding},
		"no members":     {change(members, 0), input.ErrEncoding},
		"200 members":    {change(members, 200), input.ErrEncoding},
		"no values":      {change(values, 0), input.ErrEncoding},
		"33 values":      {change(values, 33), input.ErrEncoding},
		"unknown type":   {change(kind, 1), input.ErrEncoding},
		"another type":   {change(kind, 0), input.ErrEncoding},
		"point 0":        {change(95, 0), input.ErrEncoding},
		"point repeated": {change(95, 2), input.ErrEncoding},
	} {
		if _, err := input.Decode(k.data); !errors.Is(err, k.want) {
			t.Errorf("%s: %v, want %v", name, err, k.want)
		}
	}
}

func TestSealRefuses(t *testing.T) {
	c, _ := committee(t, 3, 2)
	with := func(f func(*input.Context)) input.Context {
		out := c
		out.Members = append([]input.Member(nil), c.Members...)
		f(&out)
		return out
	}
	one := []input.Value{input.Uint64(1)}
	for name, k := range map[string]struct {
		c      input.Context
		values []input.Value
		want   error
	}{
		"no members":      {with(func(c *input.Context) { c.Members = nil }), one, input.ErrContext},
		"threshold 0":     {with(func(c *input.Context) { c.Threshold = 0 }), one, input.ErrContext},
		"threshold 4":     {with(func(c *input.Context) { c.Threshold = 4 }), one, input.ErrContext},
		"point 0":         {with(func(c *input.Context) { c.Members[0].Point = 0 }), one, input.ErrContext},
		"points unsorted": {with(func(c *input.Context) { c.Members[0].Point = 3 }), one, input.ErrContext},
		"bad key":         {with(func(c *input.Context) { c.Members[0].HPKE = []byte{1} }), one, input.ErrContext},
		"no values":       {c, nil, input.ErrValue},
		"too many values": {c, make([]input.Value, input.MaxValues+1), input.ErrValue},
		"unknown type":    {c, []input.Value{{Type: 1}}, input.ErrValue},
		"bool of 2":       {c, []input.Value{input.Uint(input.TypeBool, uint256.NewInt(2))}, input.ErrValue},
		"uint8 of 256":    {c, []input.Value{input.Uint(input.TypeUint8, uint256.NewInt(256))}, input.ErrValue},
		"a long address":  {c, []input.Value{input.Uint(input.TypeAddress, new(uint256.Int).SetAllOne())}, input.ErrValue},
		"too many bits": {c, slices.Repeat([]input.Value{input.Uint(input.TypeUint256, uint256.NewInt(1))}, 9),
			input.ErrValue},
	} {
		if _, err := input.Seal(nil, k.c, k.values); !errors.Is(err, k.want) {
			t.Errorf("%s: %v, want %v", name, err, k.want)
		}
	}
	if _, err := input.Seal(bytes.NewReader(make([]byte, 40)), c, one); err == nil {
		t.Error("sealed without randomness")
	}
}

func TestHandle(t *testing.T) {
	c, _ := committee(t, 3, 2)
	b := seal(t, c, input.Uint64(1), input.Bool(true))
	h := b.Handle(1)
	if h[21] != 1 || h[28] != 31337>>8 || h[29] != 31337&0xff || h[30] != input.TypeBool || h[31] != 0 || h[22] != 0 {
		t.Fatalf("layout of %s", h)
	}
	if b.Handle(0) == h || b.Handle(0)[30] != input.TypeUint64 || b.Handle(2) != (common.Hash{}) || b.Handle(-1) != (common.Hash{}) {
		t.Fatal("handles")
	}
	if input.HandleOf(b.Digest(), 1, c.ACL, c.ChainID, input.TypeBool) != h {
		t.Fatal("HandleOf differs from Handle")
	}
	if seal(t, c, input.Uint64(1), input.Bool(true)).Handle(1) == h {
		t.Fatal("two bundles have one handle")
	}
}

// A fixed vector, which the contracts and the TypeScript client must reproduce.
func TestHandleVector(t *testing.T) {
	got := input.HandleOf([32]byte{1, 2, 3}, 1, common.HexToAddress("0xac1"), 31337, input.TypeUint64)
	if want := common.HexToHash("0xcfa3106a9e8fcfc48fc848781d143477ac74cee89a010000000000007a690500"); got != want {
		t.Fatalf("%s, want %s", got, want)
	}
}

func FuzzDecode(f *testing.F) {
	c, priv := committee(f, 3, 2)
	data := seal(f, c, input.Uint64(1), input.Bool(true)).Encode()
	f.Add(data)
	f.Add(data[:95])
	f.Add([]byte("glomar/input/v1"))
	f.Fuzz(func(t *testing.T, data []byte) {
		b, err := input.Decode(data)
		if err != nil {
			return
		}
		if !bytes.Equal(b.Encode(), data) {
			t.Fatal("decodes to something that encodes differently")
		}
		_, _ = b.OpenShare(priv[0], b.Shares[0].Point)
	})
}

func BenchmarkSeal(b *testing.B) {
	for _, n := range []int{4, 16} {
		c, priv := committee(b, n, 2*(n-1)/3+1)
		bundle := seal(b, c, input.Uint64(1))
		b.Run(map[int]string{4: "4-signers", 16: "16-signers"}[n], func(b *testing.B) {
			for b.Loop() {
				seal(b, c, input.Uint64(1))
			}
			b.ReportMetric(float64(len(bundle.Encode())), "bytes")
		})
		b.Run(map[int]string{4: "open-of-4", 16: "open-of-16"}[n], func(b *testing.B) {
			for b.Loop() {
				if _, err := bundle.OpenShare(priv[0], 1); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
