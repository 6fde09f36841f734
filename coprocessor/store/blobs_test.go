package store_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/transport"
)

var _ transport.Store = (*store.Blobs)(nil)

func newBlobs(t *testing.T) (*store.Blobs, string) {
	dir := t.TempDir()
	b, err := store.OpenBlobs(dir)
	require.NoError(t, err)
	return b, dir
}

func files(t *testing.T, dir string) (n int) {
	require.NoError(t, filepath.Walk(dir, func(_ string, info os.FileInfo, err error) error {
		if err == nil && info.Mode().IsRegular() {
			n++
		}
		return err
	}))
	return n
}

func TestBlobsKeepWhatTheyAreGiven(t *testing.T) {
	b, dir := newBlobs(t)
	for _, size := range []int{0, 1, 1 << 20, 1<<20 + 1} {
		data := bytes.Repeat([]byte{7}, size)
		d, err := b.Put(t.Context(), bytes.NewReader(data), int64(size))
		require.NoError(t, err)
		require.Equal(t, sha256.Sum256(data), d)
		again, err := b.PutBytes(t.Context(), data)
		require.NoError(t, err)
		require.Equal(t, d, again)
		got, err := b.Get(d, int64(size))
		require.NoError(t, err)
		require.Equal(t, data, got)
		r, n, err := b.Open(d)
		require.NoError(t, err)
		require.Equal(t, int64(size), n)
		streamed, err := io.ReadAll(r)
		require.NoError(t, err)
		require.Equal(t, data, streamed)
		require.NoError(t, r.Close())
	}
	require.Equal(t, 4, files(t, dir))
	reopened, err := store.OpenBlobs(dir)
	require.NoError(t, err)
	require.True(t, reopened.Has(sha256.Sum256([]byte{7})))
}

func TestBlobsRefuse(t *testing.T) {
	b, dir := newBlobs(t)
	_, err := b.Put(t.Context(), bytes.NewReader(make([]byte, 11)), 10)
	require.ErrorIs(t, err, store.ErrTooLarge)
	require.ErrorIs(t, b.PutExpected(t.Context(), store.Digest{1}, bytes.NewReader([]byte("x")), 10), store.ErrMismatch)
	broken := errors.New("the line is dead")
	_, err = b.Put(t.Context(), io.MultiReader(bytes.NewReader(make([]byte, 5)), &failing{broken}), 10)
	require.ErrorIs(t, err, broken)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = b.Put(ctx, bytes.NewReader([]byte("x")), 10)
	require.ErrorIs(t, err, context.Canceled)
	require.Zero(t, files(t, dir), "nothing half-written")

	_, err = b.Get(store.Digest{1}, 10)
	require.ErrorIs(t, err, store.ErrNotFound)
	_, _, err = b.Open(store.Digest{1})
	require.ErrorIs(t, err, store.ErrNotFound)
	require.ErrorIs(t, err, transport.ErrNotFound, "a blob server must be able to tell")
	d, err := b.PutBytes(t.Context(), make([]byte, 11))
	require.NoError(t, err)
	_, err = b.Get(d, 10)
	require.ErrorIs(t, err, store.ErrTooLarge)
	require.NoError(t, b.Delete(d))
	require.NoError(t, b.Delete(d))
	require.False(t, b.Has(d))
}

type failing struct{ err error }

func (f *failing) Read([]byte) (int, error) { return 0, f.err }

func TestBlobsNoticeCorruption(t *testing.T) {
	b, dir := newBlobs(t)
	d, err := b.PutBytes(t.Context(), []byte("the page"))
	require.NoError(t, err)
	r, _, err := b.Open(d)
	require.NoError(t, err)
	require.NoError(t, r.Close())
	name := fmt.Sprintf("%x", d)
	require.NoError(t, os.WriteFile(filepath.Join(dir, name[:2], name), []byte("the pagf, longer"), 0o600))
	_, err = b.Get(d, 100)
	require.ErrorIs(t, err, store.ErrCorrupt)
	_, _, err = b.Open(d)
	require.ErrorIs(t, err, store.ErrCorrupt)
}

func TestBlobsForgetUnfinishedFiles(t *testing.T) {
	_, dir := newBlobs(t)
	require.NoError(t, os.WriteFile(filepath.Join(dir, "tmp", "blob-left"), []byte("half"), 0o600))
	_, err := store.OpenBlobs(dir)
	require.NoError(t, err)
	require.Zero(t, files(t, dir))
}

// A disk that cannot take the file (here: its directory is gone) leaves nothing behind and says why.
func TestBlobsOnABrokenDisk(t *testing.T) {
	b, dir := newBlobs(t)
	require.NoError(t, os.RemoveAll(dir))
	_, err := b.PutBytes(t.Context(), []byte("x"))
	require.ErrorIs(t, err, os.ErrNotExist)
	require.False(t, b.Has(sha256.Sum256([]byte("x"))))
}

func TestBlobsTogether(t *testing.T) {
	b, dir := newBlobs(t)
	var wg sync.WaitGroup
	for i := range 32 {
		wg.Go(func() {
			data := bytes.Repeat([]byte{byte(i % 4)}, 1000)
			d, err := b.PutBytes(t.Context(), data)
			if err != nil {
				t.Error(err)
				return
			}
			if got, err := b.Get(d, 1000); err != nil || !bytes.Equal(got, data) {
				t.Errorf("blob %x: %v", d, err)
			}
		})
	}
	wg.Wait()
	require.Equal(t, 4, files(t, dir))
}
