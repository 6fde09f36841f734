package mnist

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// fetched is where fetch.sh puts the files. Tests that need them are skipped without them.
const fetched = "../data/mnist"

func TestSamplesAreTheFirstOfEachDigit(t *testing.T) {
	s := Samples()
	if s.Len() != Classes || len(s.Images) != Classes*Pixels {
		t.Fatalf("%d labels, %d bytes of images", s.Len(), len(s.Images))
	}
	if _, err := os.Stat(fetched); errors.Is(err, os.ErrNotExist) {
		t.Skip("needs inference/networks/fetch.sh")
	}
	_, test, err := Load(fetched)
	if err != nil {
		t.Fatal(err)
	}
	for digit := range Classes {
		first := bytes.IndexByte(test.Labels, byte(digit))
		if !bytes.Equal(s.Image(digit), test.Image(first)) || s.Labels[digit] != byte(digit) {
			t.Errorf("sample %d is not test image %d", digit, first)
		}
	}
}

func TestLoad(t *testing.T) {
	if _, err := os.Stat(fetched); errors.Is(err, os.ErrNotExist) {
		t.Skip("needs inference/networks/fetch.sh")
	}
	train, test, err := Load(fetched)
	if err != nil {
		t.Fatal(err)
	}
	if train.Len() != 60_000 || test.Len() != 10_000 || test.Slice(3, 5).Labels[0] != 0 || train.Labels[0] != 5 {
		t.Fatalf("%d training images, %d test images", train.Len(), test.Len())
	}
}

func TestLoadRefusesMissingAndChangedFiles(t *testing.T) {
	dir := t.TempDir()
	if _, _, err := Load(dir); err == nil || !strings.Contains(err.Error(), "fetch.sh") {
		t.Errorf("empty folder: %v", err)
	}
	for name := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte("other"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, err := Load(dir); err == nil || !strings.Contains(err.Error(), "not the published file") {
		t.Errorf("changed files: %v", err)
	}
}

func TestFloats(t *testing.T) {
	s := Set{Images: make([]byte, 2*Pixels), Labels: []byte{1, 2}}
	s.Images[Pixels] = 255
	if x := s.Floats(1); len(x) != Pixels || x[0] != 1 || x[1] != 0 {
		t.Fatalf("%d values, first %g", len(x), x[0])
	}
}
