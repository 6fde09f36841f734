package store

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFullDiskLosesNothing(t *testing.T) {
	free := uint64(reserve)
	measure := func(string) (uint64, error) { return free, nil }
	dir := t.TempDir()
	blobs, err := OpenBlobs(filepath.Join(dir, "objects"))
	require.NoError(t, err)
	catalogue, err := OpenCatalogue(filepath.Join(dir, "catalogue"))
	require.NoError(t, err)
	defer catalogue.Close()
	blobs.disk.free, catalogue.disk.free = measure, measure
	write := func() error {
		_, err := blobs.PutBytes(t.Context(), []byte("a page"))
		return errors.Join(err, catalogue.SavePlan(1, 1, []byte("a plan")), catalogue.Add("inputs", 1))
	}

	free--
	require.ErrorIs(t, write(), ErrFull)
	_, err = blobs.Put(t.Context(), bytes.NewReader([]byte("a page")), 10)
	require.ErrorIs(t, err, ErrFull)
	left, err := os.ReadDir(blobs.temporary())
	require.NoError(t, err)
	require.Empty(t, left)
	_, err = catalogue.Plan(1, 1)
	require.ErrorIs(t, err, ErrNotFound)
	count, err := catalogue.Counter("inputs")
	require.NoError(t, err)
	require.Zero(t, count)

	free++
	require.NoError(t, write())
	plan, err := catalogue.Plan(1, 1)
	require.NoError(t, err)
	require.Equal(t, []byte("a plan"), plan)
}

func TestDiskIsMeasured(t *testing.T) {
	free, err := freeBytes(t.TempDir())
	require.NoError(t, err)
	require.NotZero(t, free)
	require.ErrorIs(t, diskOf(filepath.Join(t.TempDir(), "nowhere")).room(), fs.ErrNotExist)
}
