package input_test

import (
	"bytes"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/vector"
)

func TestInspect(t *testing.T) {
	c, _ := committee(t, 3, 2)
	values := seal(t, c, input.Uint64(1), input.Bool(true))
	s, err := input.Inspect(values.Encode())
	require.NoError(t, err)
	require.Equal(t, []common.Hash{values.Handle(0), values.Handle(1)}, s.Handles)
	require.NoError(t, s.Matches(c))

	numbers, _ := sealVector(t, c, 0, pixels)
	s, err = input.Inspect(numbers.Encode())
	require.NoError(t, err)
	require.Equal(t, []common.Hash{numbers.Handle()}, s.Handles)
	require.EqualValues(t, input.VectorType, s.Handles[0][30])
	require.NoError(t, s.Matches(c))
	require.Equal(t, c.User, s.User)
	require.Equal(t, c.Contract, s.Contract)
}

func TestInspectRefuses(t *testing.T) {
	c, _ := committee(t, 3, 2)
	b, _ := sealVector(t, c, 0, pixels)
	data := b.Encode()
	for name, k := range map[string]struct {
		data []byte
		want error
	}{
		"nothing":            {nil, input.ErrEncoding},
		"a magic":            {data[:16], input.ErrEncoding},
		"cut":                {data[:len(data)-1], input.ErrEncoding},
		"a byte more":        {append(bytes.Clone(data), 0), input.ErrEncoding},
		"no bundle":          {append([]byte("g"), data...), input.ErrEncoding},
		"too many values":    {make([]byte, input.MaxSize+1), input.ErrTooLarge},
		"too large a vector": {append(bytes.Clone(data), make([]byte, input.MaxVectorSize)...), input.ErrTooLarge},
	} {
		_, err := input.Inspect(k.data)
		require.ErrorIs(t, err, k.want, name)
	}
	second, _ := sealVector(t, c, 1, pixels)
	_, err := input.Inspect(second.Encode())
	require.ErrorIs(t, err, input.ErrIndex)
}

// A bundle of either kind is useless in any other context.
func TestSealedMatches(t *testing.T) {
	c, _ := committee(t, 3, 2)
	b, _ := sealVector(t, c, 0, pixels)
	for kind, data := range map[string][]byte{"values": seal(t, c, input.Uint64(1)).Encode(), "vector": b.Encode()} {
		s, err := input.Inspect(data)
		require.NoError(t, err, kind)
		for want, change := range map[error]func(c *input.Context){
			input.ErrChain:     func(c *input.Context) { c.ACL[0]++ },
			input.ErrContract:  func(c *input.Context) { c.Contract[0]++ },
			input.ErrUser:      func(c *input.Context) { c.User[0]++ },
			input.ErrEpoch:     func(c *input.Context) { c.Epoch++ },
			input.ErrCommittee: func(c *input.Context) { c.Members = c.Members[1:] },
		} {
			other := c
			change(&other)
			require.ErrorIs(t, s.Matches(other), want, kind)
		}
	}
}

func FuzzInspect(f *testing.F) {
	c, _ := committee(f, 3, 2)
	b, err := input.SealVector(nil, c, 0, vector.Format{Length: 2, Bits: 4, Attempts: 1}, []int64{1, 15})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(b.Encode())
	f.Add(seal(f, c, input.Uint64(1), input.Bool(true)).Encode())
	f.Add([]byte("glomar/vector/v1"))
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := input.Inspect(data)
		_, values := input.Decode(data)
		_, vector := input.DecodeVector(data)
		if (err == nil) != (values == nil || vector == nil) && !errors.Is(err, input.ErrIndex) && !errors.Is(err, input.ErrFormat) {
			t.Fatalf("%v, as values %v, as a vector %v", err, values, vector)
		}
		if err != nil {
			return
		}
		for i, h := range s.Handles {
			if int(h[21]) != i {
				t.Fatalf("handle %d has index %d", i, h[21])
			}
		}
		if len(s.Handles) == 0 || s.Matches(s.Context) != nil {
			t.Fatal("bound to nothing")
		}
	})
}
