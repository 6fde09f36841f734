package keys

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"io"
	"sync"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/params"
)

var made = sync.OnceValues(func() (*Epoch, []byte) {
	set, err := params.Lookup(params.InsecureTest)
	if err != nil {
		panic(err)
	}
	secret := func(r params.KeyRing) *rlwe.SecretKey { return rlwe.NewKeyGenerator(r).GenSecretKeyNew() }
	e := GenerateEpoch(set, secret(set.KeyRing()), secret(set.CKKS.KeyRing()))
	var out bytes.Buffer
	if _, err := e.WriteTo(set, &out); err != nil {
		panic(err)
	}
	return e, out.Bytes()
})

func set(t *testing.T, name string) *params.Set {
	t.Helper()
	s, err := params.Lookup(name)
	require.NoError(t, err)
	return s
}

func requireEqual(t *testing.T, want, got *Bundle) {
	t.Helper()
	require.True(t, want.Public.Equal(got.Public))
	require.True(t, want.Relin.GadgetCiphertext.Equal(&got.Relin.GadgetCiphertext))
	require.True(t, want.Derivation.GadgetCiphertext.Equal(&got.Derivation.GadgetCiphertext))
	require.Len(t, got.Galois, len(want.Galois))
	for i := range want.Galois {
		require.True(t, want.Galois[i].GadgetCiphertext.Equal(&got.Galois[i].GadgetCiphertext))
		require.Equal(t, want.Galois[i].NthRoot, got.Galois[i].NthRoot)
	}
}

func TestRoundTrip(t *testing.T) {
	s := set(t, params.InsecureTest)
	e, _ := made()
	for name, c := range map[string]struct {
		set  Set
		keys *Bundle
	}{"bgv": {s, e.BGV}, "ckks": {s.CKKS, e.CKKS}} {
		t.Run(name, func(t *testing.T) {
			var encoded bytes.Buffer
			n, err := c.keys.WriteTo(c.set, &encoded)
			require.NoError(t, err)
			require.EqualValues(t, encoded.Len(), n)
			require.EqualValues(t, encoded.Len(), EncodedSize(c.set))
			read, err := Read(c.set, iotest.HalfReader(bytes.NewReader(encoded.Bytes())), n)
			require.NoError(t, err)
			requireEqual(t, c.keys, read)
			digest, err := read.Digest(c.set)
			require.NoError(t, err)
			require.Equal(t, sha256.Sum256(encoded.Bytes()), digest)
			_, err = Read(c.set, bytes.NewReader(append(encoded.Bytes(), 0)), n+1)
			require.ErrorIs(t, err, ErrMalformed)
			_, err = Read(c.set, bytes.NewReader(encoded.Bytes()), n-1)
			require.ErrorContains(t, err, "raise the limit")
		})
	}
	require.Empty(t, e.CKKS.Galois)
}

func TestEpochRoundTrip(t *testing.T) {
	s := set(t, params.InsecureTest)
	e, encoded := made()
	require.EqualValues(t, len(encoded), EpochSize(s))
	read, err := ReadEpoch(s, iotest.HalfReader(bytes.NewReader(encoded)), int64(len(encoded)))
	require.NoError(t, err)
	requireEqual(t, e.BGV, read.BGV)
	requireEqual(t, e.CKKS, read.CKKS)
	digest, err := read.Digest(s)
	require.NoError(t, err)
	require.Equal(t, sha256.Sum256(encoded), digest)
}

func TestProductionSizes(t *testing.T) {
	s := set(t, params.Production)
	require.EqualValues(t, 198_967_336, EncodedSize(s))
	require.EqualValues(t, 10_321_960, EncodedSize(s.CKKS))
}

func TestReadRefuses(t *testing.T) {
	s := set(t, params.InsecureTest)
	_, encoded := made()
	limit := int64(len(encoded)) + 10
	change := func(at int, value byte) []byte {
		b := bytes.Clone(encoded)
		b[at] = value
		return b
	}
	for name, b := range map[string][]byte{
		"nothing":          nil,
		"half a header":    encoded[:10],
		"header only":      encoded[:headerSize],
		"cut":              encoded[:len(encoded)-1],
		"trailing byte":    append(bytes.Clone(encoded), 0),
		"wrong magic":      change(0, 'x'),
		"other set":        change(len(magic)+3, 'x'),
		"large residue":    change(headerSize+6, 255),
		"one key only":     encoded[:EncodedSize(s)],
		"other second":     change(int(EncodedSize(s))+len(magic)+3, 'x'),
		"the keys swapped": append(bytes.Clone(encoded[EncodedSize(s):]), encoded[:EncodedSize(s)]...),
	} {
		_, err := ReadEpoch(s, bytes.NewReader(b), limit)
		require.ErrorIs(t, err, ErrMalformed, name)
	}
	_, err := ReadEpoch(s, bytes.NewReader(encoded), int64(len(encoded))-1)
	require.ErrorContains(t, err, "raise the limit")
	broken := errors.New("broken pipe")
	_, err = ReadEpoch(s, io.MultiReader(bytes.NewReader(encoded[:1000]), iotest.ErrReader(broken)), limit)
	require.ErrorIs(t, err, broken)
}

func TestWriteRefusesAnotherShape(t *testing.T) {
	s := set(t, params.InsecureTest)
	e, _ := made()
	b := e.BGV
	for name, f := range map[string]func(b *Bundle){
		"no public key":     func(b *Bundle) { b.Public = nil },
		"no derivation key": func(b *Bundle) { b.Derivation = nil },
		"a rotation short":  func(b *Bundle) { b.Galois = b.Galois[1:] },
		"rotations swapped": func(b *Bundle) {
			b.Galois = append([]*rlwe.GaloisKey{b.Galois[1], b.Galois[0]}, b.Galois[2:]...)
		},
		"low level": func(b *Bundle) {
			level := 3
			b.Relin = rlwe.NewRelinearizationKey(s.BGV, rlwe.EvaluationKeyParameters{LevelQ: &level})
		},
	} {
		other := *b
		f(&other)
		_, err := other.WriteTo(s, io.Discard)
		require.ErrorIs(t, err, ErrMalformed, name)
	}
	_, err := e.WriteTo(s, failing{})
	require.ErrorIs(t, err, io.ErrClosedPipe)
	_, err = (&Epoch{BGV: b}).WriteTo(s, io.Discard)
	require.ErrorIs(t, err, ErrMalformed)
	_, err = (&Epoch{BGV: b, CKKS: b}).WriteTo(s, io.Discard)
	require.ErrorIs(t, err, ErrMalformed)
}

func TestGenerateInsecureRefusesProduction(t *testing.T) {
	_, err := GenerateInsecure(set(t, params.Production), nil)
	require.ErrorContains(t, err, "ceremony")
	_, err = GenerateInsecure(set(t, params.Production).CKKS, nil)
	require.ErrorContains(t, err, "ceremony")
}

func FuzzReadEpoch(f *testing.F) {
	s, err := params.Lookup(params.InsecureTest)
	require.NoError(f, err)
	_, encoded := made()
	f.Add([]byte{})
	f.Add(encoded[:headerSize+20])
	f.Fuzz(func(t *testing.T, head []byte) {
		// a prefix chosen by the fuzzer on an otherwise good bundle: accepted only if it changes nothing but residues
		b := append(bytes.Clone(head), encoded[min(len(head), len(encoded)):]...)
		read, err := ReadEpoch(s, bytes.NewReader(b), int64(len(b))+1<<30)
		if err != nil {
			require.ErrorIs(t, err, ErrMalformed)
			return
		}
		var again bytes.Buffer
		_, err = read.WriteTo(s, &again)
		require.NoError(t, err)
		require.Equal(t, b, again.Bytes())
	})
}

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }
