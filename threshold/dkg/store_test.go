package dkg

import (
	"crypto/sha256"
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/transport"
	"github.com/glomar-network/glomar/x/threshold/types"
)

func write(content string) func(io.Writer) error {
	return func(w io.Writer) error { _, err := io.WriteString(w, content); return err }
}

func openStore(t *testing.T) *Store {
	t.Helper()
	store, err := OpenStore(t.TempDir())
	require.NoError(t, err)
	return store
}

func TestStoreServesOnlyFinishedRounds(t *testing.T) {
	s := openStore(t)
	digest, err := s.Put(1, types.Round_ROUND_KEYS, write("keys"))
	require.NoError(t, err)
	require.Equal(t, sha256.Sum256([]byte("keys")), digest)
	for _, round := range []types.Round{0, types.Round_ROUND_DEAL, types.Round_ROUND_KEYS} {
		s.Advance(1, round)
		_, _, err = s.Open(digest)
		require.ErrorIs(t, err, transport.ErrNotYet, round)
	}
	s.Advance(2, types.Round_ROUND_VERDICT)
	_, _, err = s.Open(digest)
	require.ErrorIs(t, err, transport.ErrNotYet, "another ceremony's round opens nothing")

	s.Advance(1, types.Round_ROUND_RELIN)
	blob, size, err := s.Open(digest)
	require.NoError(t, err)
	content, err := io.ReadAll(blob)
	require.NoError(t, err)
	require.NoError(t, blob.Close())
	require.Equal(t, "keys", string(content))
	require.EqualValues(t, 4, size)

	require.NoError(t, s.Drop(1))
	_, _, err = s.Open(digest)
	require.ErrorIs(t, err, transport.ErrNotFound)
}

func TestStoreDoesNotServeDownloads(t *testing.T) {
	s := openStore(t)
	digest := sha256.Sum256([]byte("theirs"))
	s.Advance(1, types.Round_ROUND_VERDICT)
	blob, err := s.Download(1, 2, digest, write("theirs"))
	require.NoError(t, err)
	_, _, err = s.Open(digest)
	require.ErrorIs(t, err, transport.ErrNotFound)
	r, err := blob.Open()
	require.NoError(t, err)
	require.NoError(t, r.Close())
	blob.discard()
	_, err = blob.Open()
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestStoreLeavesNothingOfAFailedWrite(t *testing.T) {
	s := openStore(t)
	full := errors.New("no space left on device")
	fail := func(w io.Writer) error { io.WriteString(w, "half"); return full }
	_, err := s.Put(1, types.Round_ROUND_DEAL, fail)
	require.ErrorIs(t, err, full)
	_, err = s.Download(1, 2, [32]byte{}, fail)
	require.ErrorIs(t, err, full)
	left, err := os.ReadDir(s.ceremonyDir(1))
	require.NoError(t, err)
	require.Empty(t, left)
}

func TestStoreKeepsBundles(t *testing.T) {
	s := openStore(t)
	require.ErrorIs(t, s.Keep([32]byte{1}), transport.ErrNotFound)
	digest, err := s.Put(1, types.Round_ROUND_BUNDLE, write("bundle"))
	require.NoError(t, err)
	other, err := s.Put(1, types.Round_ROUND_OPENING, write("opening"))
	require.NoError(t, err)
	require.NoError(t, s.Keep(digest))
	require.NoError(t, s.Keep(digest))
	require.NoError(t, s.Drop(1))
	require.NoError(t, os.WriteFile(filepath.Join(s.dir, bundlesDir, "not a digest"), nil, 0o600))

	s, err = OpenStore(s.dir)
	require.NoError(t, err)
	blob, _, err := s.Open(digest)
	require.NoError(t, err)
	blob.Close()
	_, _, err = s.Open(other)
	require.ErrorIs(t, err, transport.ErrNotFound)

	again, err := s.Put(2, types.Round_ROUND_BUNDLE, write("bundle"))
	require.NoError(t, err)
	require.Equal(t, digest, again)
	require.NoError(t, s.Discard(digest))
	require.NoError(t, s.Discard(digest))
	_, _, err = s.Open(digest)
	require.ErrorIs(t, err, transport.ErrNotFound)
}

func TestRestartForgetsRunningCeremonies(t *testing.T) {
	s := openStore(t)
	digest, err := s.Put(1, types.Round_ROUND_DEAL, write("deal"))
	require.NoError(t, err)
	s, err = OpenStore(s.dir)
	require.NoError(t, err)
	s.Advance(1, types.Round_ROUND_VERDICT)
	_, _, err = s.Open(digest)
	require.ErrorIs(t, err, transport.ErrNotFound)
	left, err := os.ReadDir(filepath.Join(s.dir, ceremoniesDir))
	require.NoError(t, err)
	require.Empty(t, left)
}
