package cifar10

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestLoadTest(t *testing.T) {
	s, err := LoadTest("../data/cifar10")
	if errors.Is(err, fs.ErrNotExist) {
		t.Skip("needs inference/networks/fetch.sh cifar10")
	}
	require.NoError(t, err)
	require.Equal(t, 10_000, s.Len())
	require.Len(t, s.Images, 10_000*Colours*Pixels)
	require.Equal(t, []byte{3, 8, 8, 0}, s.Slice(0, 4).Labels)
	cat := s.Floats(0)
	for colour, first := range []float64{158, 112, 49} { // of the first pixel
		require.InDelta(t, first/255, cat[colour*Pixels], 1e-9)
	}
}

func TestLoadTestRefusesMissingAndChangedFiles(t *testing.T) {
	dir := t.TempDir()
	_, err := LoadTest(dir)
	require.ErrorIs(t, err, fs.ErrNotExist)
	require.ErrorContains(t, err, "fetch.sh cifar10")
	for _, name := range []string{pictures, labels} {
		require.NoError(t, os.WriteFile(filepath.Join(dir, name), []byte("other"), 0o600))
	}
	_, err = LoadTest(dir)
	require.ErrorContains(t, err, "not the published file")
}
