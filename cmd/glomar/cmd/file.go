package cmd

import (
	"errors"
	"fmt"
	"io"
	"os"
	"syscall"

	"github.com/glomar-network/glomar/inference/onnx"
	"github.com/glomar-network/glomar/inference/plan"
)

// Size limits in bytes for each kind of file.
const (
	maxModelFile    = onnx.MaxFile
	maxPlanFile     = plan.MaxSize
	maxWeightsFile  = 64 << 20 // three bytes for each weight that pages can hold, with room to spare
	maxImageFile    = 16 << 20
	maxNumbersFile  = 1 << 20 // the longest vector, generously spaced
	maxLicenceFile  = 1 << 20
	maxSettingsFile = 1 << 20
	maxKeyFile      = 4 << 10
)

var (
	// errFileKind means that a path is a directory, a pipe or a device, not a file.
	errFileKind = errors.New("not a regular file")
	// errFileSize means that a file, or standard input, exceeds the limit of its kind.
	errFileSize = errors.New("too large")
)

// readFile returns the content of a regular file of at most limit bytes. Every command reads user files with it,
// because devices and pipes may never end and a sparse file may be larger than memory. Errors wrap errFileKind,
// errFileSize or those of package os.
func readFile(name string, limit int64) ([]byte, error) {
	f, err := os.OpenFile(name, os.O_RDONLY|syscall.O_NONBLOCK, 0) // a pipe that nobody writes would block
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: %w", name, errFileKind)
	}
	if info.Size() > limit {
		return nil, fmt.Errorf("%s: %w: %d bytes, at most %d", name, errFileSize, info.Size(), limit)
	}
	data, err := readAll(f, limit) // it may have grown
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return data, nil
}

// readAll reads to the end, which must come within limit bytes.
func readAll(r io.Reader, limit int64) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > limit {
		return nil, fmt.Errorf("%w: more than %d bytes", errFileSize, limit)
	}
	return data, nil
}
