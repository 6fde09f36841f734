package input

import (
	"errors"
	"testing"

	"github.com/glomar-network/glomar/fhe/params"
)

// The package spells out the representation so that wallets need no lattice code; it must stay the network's.
func TestConstantsAgree(t *testing.T) {
	if modulus != params.T || digitBits != params.DigitBits || Digits(TypeUint64) != params.LaneDigits {
		t.Fatal("input and fhe/params disagree on the representation")
	}
}

// A sealer who lies inside the seal is found out by the member it lies to.
func TestLyingSealer(t *testing.T) {
	priv, err := GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	c := Context{Threshold: 1, Members: []Member{{Point: 1, HPKE: priv.PublicKey().Bytes()}}}
	b, err := Seal(nil, c, []Value{Uint64(5)})
	if err != nil {
		t.Fatal(err)
	}
	salt := make([]byte, saltSize)
	reseal := func(packed []byte, commit bool) {
		if commit {
			b.Shares[0].Commitments[0] = commitment(salt, 1, 0, packed)
		}
		if err := b.sealTo(0, c.Members[0].HPKE, append(append([]byte(nil), salt...), packed...)); err != nil {
			t.Fatal(err)
		}
	}
	good := pack(make([]uint64, Digits(TypeUint64)))
	tooBig := pack(append([]uint64{modulus}, make([]uint64, Digits(TypeUint64)-1)...))
	reseal(good, false)
	if _, err := b.OpenShare(priv, 1); !errors.Is(err, ErrCommitment) {
		t.Errorf("share that is not committed to: %v", err)
	}
	reseal(tooBig, true)
	if _, err := b.OpenShare(priv, 1); !errors.Is(err, ErrShare) {
		t.Errorf("share out of range: %v", err)
	}
	reseal(good[:10], true)
	if _, err := b.OpenShare(priv, 1); !errors.Is(err, ErrShare) {
		t.Errorf("short share: %v", err)
	}
	reseal(good, true)
	if _, err := b.OpenShare(priv, 1); err != nil {
		t.Errorf("honest share: %v", err)
	}
}

func TestPack(t *testing.T) {
	v := []uint64{0, 1, modulus - 1, 0x1234, 65535, 3}
	got, err := unpack(pack(v), len(v))
	if err != nil {
		t.Fatal(err)
	}
	for i := range v {
		if got[i] != v[i] {
			t.Fatalf("%v, want %v", got, v)
		}
	}
	dirty := pack(v)
	dirty[len(dirty)-1] |= 0x80
	if _, err := unpack(dirty, len(v)); !errors.Is(err, ErrShare) {
		t.Fatal("dirty padding passed")
	}
}
