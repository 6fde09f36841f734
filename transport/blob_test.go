package transport

import (
	"bytes"
	"crypto/sha256"
	"io"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/api/transportpb"
)

// replay returns a receive function over a list of chunks.
func replay(chunks ...*transportpb.Chunk) func() (*transportpb.Chunk, error) {
	return func() (*transportpb.Chunk, error) {
		if len(chunks) == 0 {
			return nil, io.EOF
		}
		next := chunks[0]
		chunks = chunks[1:]
		return next, nil
	}
}

func TestReceiveBlobRefusesWrongSizes(t *testing.T) {
	chunk := func(total uint64, data string) *transportpb.Chunk {
		return &transportpb.Chunk{Total: total, Data: []byte(data)}
	}
	empties := make([]*transportpb.Chunk, maxEmpty+2)
	for i := range empties {
		empties[i] = chunk(1, "")
	}
	for name, test := range map[string]struct {
		chunks []*transportpb.Chunk
		err    error
	}{
		"no chunk at all":   {nil, ErrTruncated},
		"short":             {[]*transportpb.Chunk{chunk(4, "abc")}, ErrTruncated},
		"long":              {[]*transportpb.Chunk{chunk(4, "abc"), chunk(0, "de")}, ErrTruncated},
		"announced too big": {[]*transportpb.Chunk{chunk(101, "abc")}, ErrTooLarge},
		"announced absurd":  {[]*transportpb.Chunk{chunk(1<<63, "abc")}, ErrTooLarge},
		"endless empties":   {empties, ErrTruncated},
	} {
		_, _, err := ReceiveBlob(replay(test.chunks...), 100, io.Discard)
		require.ErrorIs(t, err, test.err, name)
	}
}

func FuzzReceiveBlob(f *testing.F) {
	f.Add([]byte("hello"), uint64(5), uint8(2))
	f.Add([]byte{}, uint64(0), uint8(1))
	f.Fuzz(func(t *testing.T, data []byte, total uint64, cut uint8) {
		var chunks []*transportpb.Chunk
		for rest := data; ; {
			n := min(len(rest), int(cut)+1)
			chunks = append(chunks, &transportpb.Chunk{Total: total, Data: rest[:n]})
			if rest = rest[n:]; len(rest) == 0 {
				break
			}
		}
		var got bytes.Buffer
		digest, size, err := ReceiveBlob(replay(chunks...), 64, &got)
		if (err == nil) != (total == uint64(len(data)) && total <= 64) {
			t.Fatalf("%d bytes announced as %d: %v", len(data), total, err)
		}
		if err == nil && (digest != sha256.Sum256(data) || size != int64(len(data)) || !bytes.Equal(got.Bytes(), data)) {
			t.Fatal("accepted bytes differ")
		}
	})
}

func FuzzFetchRequest(f *testing.F) {
	f.Add([]byte{0x0a, 0x01, 0x01, 0x10, 0x05})
	f.Fuzz(func(t *testing.T, data []byte) {
		var request transportpb.FetchRequest
		if request.Unmarshal(data) == nil {
			if _, err := request.Marshal(); err != nil {
				t.Fatal(err)
			}
		}
	})
}

func TestSendBlobReportsAShortSource(t *testing.T) {
	err := SendBlob(func(*transportpb.Chunk) error { return nil }, bytes.NewReader([]byte("abc")), 5)
	require.ErrorIs(t, err, io.ErrUnexpectedEOF)
}

func TestSendBlobRoundTrip(t *testing.T) {
	data := bytes.Repeat([]byte("x"), 2*maxChunk+5)
	var chunks []*transportpb.Chunk
	require.NoError(t, SendBlob(func(c *transportpb.Chunk) error {
		chunks = append(chunks, &transportpb.Chunk{Total: c.Total, Data: bytes.Clone(c.Data)})
		return nil
	}, bytes.NewReader(data), int64(len(data))))
	digest, size, err := ReceiveBlob(replay(chunks...), int64(len(data)), io.Discard)
	require.NoError(t, err)
	require.Equal(t, sha256.Sum256(data), digest)
	require.EqualValues(t, len(data), size)
}
