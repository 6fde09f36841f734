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

var made = sync.OnceValues(func() (*Bundle, []byte) {
	set, err := params.Lookup(params.InsecureTest)
	if err != nil {
		panic(err)
	}
	b, err := GenerateInsecure(set, rlwe.NewKeyGenerator(set.BGV).GenSecretKeyNew())
	if err != nil {
		panic(err)
	}
	var out bytes.Buffer
	if _, err := b.WriteTo(set, &out); err != nil {
		panic(err)
	}
	return b, out.Bytes()
})

func set(t *testing.T, name string) *params.Set {
	t.Helper()
	s, err := params.Lookup(name)
	require.NoError(t, err)
	return s
}

func TestRoundTrip(t *testing.T) {
	s := set(t, params.InsecureTest)
	b, encoded := made()
	require.EqualValues(t, len(encoded), EncodedSize(s))
	read, err := Read(s, iotest.HalfReader(bytes.NewReader(encoded)), int64(len(encoded)))
	require.NoError(t, err)
	require.True(t, b.Public.Equal(read.Public))
	require.True(t, b.Relin.GadgetCiphertext.Equal(&read.Relin.GadgetCiphertext))
	require.True(t, b.Derivation.GadgetCiphertext.Equal(&read.Derivation.GadgetCiphertext))
	for i := range b.Galois {
		require.True(t, b.Galois[i].GadgetCiphertext.Equal(&read.Galois[i].GadgetCiphertext))
		require.Equal(t, b.Galois[i].NthRoot, read.Galois[i].NthRoot)
	}
	digest, err := read.Digest(s)
	require.NoError(t, err)
	require.Equal(t, sha256.Sum256(encoded), digest)
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
		"nothing":       nil,
		"half a header": encoded[:10],
		"header only":   encoded[:headerSize],
		"cut":           encoded[:len(encoded)-1],
		"trailing byte": append(bytes.Clone(encoded), 0),
		"wrong magic":   change(0, 'x'),
		"other set":     change(len(magic)+3, 'x'),
		"large residue": change(headerSize+6, 255),
	} {
		_, err := Read(s, bytes.NewReader(b), limit)
		require.ErrorIs(t, err, ErrMalformed, name)
	}
	_, err := Read(s, bytes.NewReader(encoded), int64(len(encoded))-1)
	require.ErrorContains(t, err, "raise the limit")
	broken := errors.New("broken pipe")
	_, err = Read(s, io.MultiReader(bytes.NewReader(encoded[:1000]), iotest.ErrReader(broken)), limit)
	require.ErrorIs(t, err, broken)
}

func TestWriteRefusesAnotherShape(t *testing.T) {
	s := set(t, params.InsecureTest)
	b, _ := made()
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
	_, err := b.WriteTo(s, failing{})
	require.ErrorIs(t, err, io.ErrClosedPipe)
}

func TestGenerateInsecureRefusesProduction(t *testing.T) {
	_, err := GenerateInsecure(set(t, params.Production), nil)
	require.ErrorContains(t, err, "ceremony")
}

func FuzzRead(f *testing.F) {
	s, err := params.Lookup(params.InsecureTest)
	require.NoError(f, err)
	_, encoded := made()
	f.Add([]byte{})
	f.Add(encoded[:headerSize+20])
	f.Fuzz(func(t *testing.T, head []byte) {
		// a prefix chosen by the fuzzer on an otherwise good bundle: accepted only if it changes nothing but residues
		b := append(bytes.Clone(head), encoded[min(len(head), len(encoded)):]...)
		read, err := Read(s, bytes.NewReader(b), int64(len(b))+1<<30)
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
