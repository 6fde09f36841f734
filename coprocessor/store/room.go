package store

import (
	"errors"
	"fmt"
	"syscall"
)

// ErrFull says that the disk is full except for a reserve. Nothing was written and nothing is lost. Make room and try
// again.
var ErrFull = errors.New("disk is full")

// reserve is the room that is kept free, in bytes: Pebble cannot continue after one of its own writes has failed.
const reserve = 32 << 20

// disk is the disk that a directory is on.
type disk struct {
	dir  string
	free func(dir string) (uint64, error)
}

func diskOf(dir string) disk { return disk{dir, freeBytes} }

// room returns an error that wraps ErrFull when only the reserve is left.
func (d disk) room() error {
	free, err := d.free(d.dir)
	if err != nil {
		return fmt.Errorf("measure the disk of %s: %w", d.dir, err)
	}
	if free < reserve {
		return fmt.Errorf("%w: %d MiB are left for %s, and %d MiB are kept free: make room",
			ErrFull, free>>20, d.dir, reserve>>20)
	}
	return nil
}

func freeBytes(dir string) (uint64, error) {
	var s syscall.Statfs_t
	if err := syscall.Statfs(dir, &s); err != nil {
		return 0, err
	}
	return s.Bavail * uint64(s.Bsize), nil
}
