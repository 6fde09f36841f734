package transport

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"io"
	"net"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/transportpb"
)

// memory is a Store in memory.
type memory map[[32]byte]struct {
	bytes []byte
	err   error
}

func (m memory) put(data []byte, err error) [32]byte {
	digest := sha256.Sum256(data)
	entry := m[digest]
	entry.bytes, entry.err = data, err
	m[digest] = entry
	return digest
}

func (m memory) Open(digest [32]byte) (io.ReadSeekCloser, int64, error) {
	entry, ok := m[digest]
	switch {
	case !ok:
		return nil, 0, ErrNotFound
	case entry.err != nil:
		return nil, 0, entry.err
	}
	return nopSeekCloser{bytes.NewReader(entry.bytes)}, int64(len(entry.bytes)), nil
}

type nopSeekCloser struct{ io.ReadSeeker }

func (nopSeekCloser) Close() error { return nil }

func newIdentity(t *testing.T) *Identity {
	t.Helper()
	_, key, err := ed25519.GenerateKey(rand.Reader)
	require.NoError(t, err)
	id, err := NewIdentity(key)
	require.NoError(t, err)
	return id
}

// serve starts a server and returns its address.
func serve(t *testing.T, id *Identity, authorize Authorizer, blobs transportpb.BlobsServer) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	server := NewServer(id, authorize)
	transportpb.RegisterBlobsServer(server, blobs)
	go server.Serve(listener)
	t.Cleanup(server.Stop)
	return listener.Addr().String()
}

func testContext(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	t.Cleanup(cancel)
	return ctx
}

func TestFetchReturnsTheBlob(t *testing.T) {
	store := memory{}
	server, client := newIdentity(t), newIdentity(t)
	address := serve(t, server, func(k ed25519.PublicKey) bool { return k.Equal(client.Public()) }, NewBlobServer(store, nil))
	conn, err := Dial(testContext(t), client, address, server.Public())
	require.NoError(t, err)
	defer conn.Close()

	for _, size := range []int{0, 1, maxChunk - 1, maxChunk, maxChunk + 1, 3*maxChunk + 17} {
		data := make([]byte, size)
		rand.Read(data)
		digest := store.put(data, nil)
		var got bytes.Buffer
		require.NoError(t, Fetch(testContext(t), conn, digest, int64(size), &got))
		require.True(t, bytes.Equal(data, got.Bytes()), "size %d", size)
	}
}

func TestFetchRefusals(t *testing.T) {
	store := memory{}
	present := store.put([]byte("0123456789"), nil)
	gated := store.put([]byte("gated"), ErrNotYet)
	forged := sha256.Sum256([]byte("what was promised"))
	store[forged] = store[present]

	server, client := newIdentity(t), newIdentity(t)
	address := serve(t, server, func(ed25519.PublicKey) bool { return true }, NewBlobServer(store, nil))
	conn, err := Dial(testContext(t), client, address, server.Public())
	require.NoError(t, err)
	defer conn.Close()

	fetch := func(digest [32]byte, limit int64) error {
		return Fetch(testContext(t), conn, digest, limit, io.Discard)
	}
	require.ErrorIs(t, fetch([32]byte{1}, 100), ErrNotFound)
	require.ErrorIs(t, fetch(gated, 100), ErrNotYet)
	require.ErrorIs(t, fetch(present, 9), ErrTooLarge)
	require.ErrorIs(t, fetch(forged, 100), ErrDigest)

	full := errors.New("disk full")
	require.ErrorIs(t, Fetch(testContext(t), conn, present, 100, failingWriter{full}), full)

	cancelled, cancel := context.WithCancel(t.Context())
	cancel()
	require.Equal(t, codes.Canceled, status.Code(Fetch(cancelled, conn, present, 100, io.Discard)))

	stream, err := transportpb.NewBlobsClient(conn).Fetch(testContext(t), &transportpb.FetchRequest{Digest: []byte("short")})
	require.NoError(t, err)
	_, err = stream.Recv()
	require.Equal(t, codes.InvalidArgument, status.Code(err))
	stream, err = transportpb.NewBlobsClient(conn).Fetch(testContext(t), &transportpb.FetchRequest{Digest: present[:], Offset: 11})
	require.NoError(t, err)
	_, err = stream.Recv()
	require.Equal(t, codes.OutOfRange, status.Code(err))
}

type failingWriter struct{ err error }

func (w failingWriter) Write([]byte) (int, error) { return 0, w.err }

func TestKeysArePinnedBothWays(t *testing.T) {
	server, client, stranger := newIdentity(t), newIdentity(t), newIdentity(t)
	address := serve(t, server, func(k ed25519.PublicKey) bool { return k.Equal(client.Public()) }, NewBlobServer(memory{}, nil))

	_, err := Dial(testContext(t), client, address, stranger.Public())
	require.ErrorContains(t, err, "not authorized")

	conn, err := Dial(testContext(t), stranger, address, server.Public())
	if err == nil { // TLS 1.3 clients learn of a refusal on first use
		defer conn.Close()
		err = Fetch(testContext(t), conn, [32]byte{}, 1, io.Discard)
	}
	// Whether the alert arrives before the connection breaks is the network's affair: the reason is not always told.
	require.Equal(t, codes.Unavailable, status.Code(err), "%v", err)
	require.NotErrorIs(t, err, ErrNotFound)

	_, err = Dial(testContext(t), client, address, nil)
	require.ErrorContains(t, err, "pinned key")
}

func TestAuthorizationIsAskedForEveryCall(t *testing.T) {
	server, client := newIdentity(t), newIdentity(t)
	var admitted atomic.Bool
	admitted.Store(true)
	address := serve(t, server, func(ed25519.PublicKey) bool { return admitted.Load() }, NewBlobServer(memory{}, nil))
	conn, err := Dial(testContext(t), client, address, server.Public())
	require.NoError(t, err)
	defer conn.Close()
	require.ErrorIs(t, Fetch(testContext(t), conn, [32]byte{}, 1, io.Discard), ErrNotFound)

	admitted.Store(false)
	err = Fetch(testContext(t), conn, [32]byte{}, 1, io.Discard)
	require.ErrorContains(t, err, "PermissionDenied")
}

// flaky serves a blob but breaks every stream after one chunk, until the blob is through.
type flaky struct {
	data    []byte
	streams atomic.Int64
}

func (f *flaky) Fetch(request *transportpb.FetchRequest, stream transportpb.Blobs_FetchServer) error {
	f.streams.Add(1)
	rest := f.data[request.Offset:]
	if err := stream.Send(&transportpb.Chunk{Total: uint64(len(f.data)), Data: rest[:min(4, len(rest))]}); err != nil {
		return err
	}
	if len(rest) > 4 {
		return status.Error(codes.Unavailable, "cable cut")
	}
	return nil
}

func TestBrokenTransferIsResumed(t *testing.T) {
	source := &flaky{data: []byte("twelve bytes")}
	server, client := newIdentity(t), newIdentity(t)
	address := serve(t, server, func(ed25519.PublicKey) bool { return true }, source)
	conn, err := Dial(testContext(t), client, address, server.Public())
	require.NoError(t, err)
	defer conn.Close()
	var got bytes.Buffer
	require.NoError(t, Fetch(testContext(t), conn, sha256.Sum256(source.data), 100, &got))
	require.Equal(t, source.data, got.Bytes())
	require.EqualValues(t, 3, source.streams.Load())
}
