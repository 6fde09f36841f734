package signer

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"sort"
	"sync"
	"time"
)

// shareBlobs keeps answered tickets' share blobs on disk, so that a resend costs a read. It is a cache: what is missing
// or damaged is computed again, and the ledger says whether the bytes are the ones that may be sent.
type shareBlobs struct {
	dir   string
	limit int64
	mu    sync.Mutex
}

// shareBlobsLimit is how many bytes of share blobs are kept; the oldest go first.
const shareBlobsLimit = 8 << 30

var errNoBlob = errors.New("share blob is not cached")

func openShareBlobs(dir string, limit int64) (*shareBlobs, error) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("share blobs: %w", err)
	}
	return &shareBlobs{dir: dir, limit: limit}, nil
}

func (b *shareBlobs) path(ticket [32]byte) string {
	return filepath.Join(b.dir, hex.EncodeToString(ticket[:]))
}

// open returns the blob of a ticket, at its start, if its SHA-256 is digest, else errNoBlob.
func (b *shareBlobs) open(ticket, digest [32]byte) (file *os.File, size int64, err error) {
	file, err = os.Open(b.path(ticket))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, 0, errNoBlob
	}
	if err != nil {
		return nil, 0, fmt.Errorf("share blob of ticket %x: %w", ticket, err)
	}
	hash := sha256.New()
	size, err = io.Copy(hash, file)
	if err == nil {
		_, err = file.Seek(0, io.SeekStart)
	}
	if err != nil {
		file.Close()
		return nil, 0, fmt.Errorf("share blob of ticket %x: %w", ticket, err)
	}
	if [32]byte(hash.Sum(nil)) != digest {
		file.Close()
		return nil, 0, fmt.Errorf("ticket %x: bytes on disk differ from the ledger's digest: %w", ticket, errNoBlob)
	}
	return file, size, nil
}

// get returns the bytes of a blob; see open.
func (b *shareBlobs) get(ticket, digest [32]byte) ([]byte, error) {
	file, _, err := b.open(ticket, digest)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return io.ReadAll(file)
}

// has says whether the blob is there and intact.
func (b *shareBlobs) has(ticket, digest [32]byte) bool {
	file, _, err := b.open(ticket, digest)
	if err != nil {
		return false
	}
	file.Close()
	return true
}

// put stores a blob so that a reader sees all of it or nothing.
func (b *shareBlobs) put(ticket [32]byte, data []byte) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.prune(int64(len(data))); err != nil {
		return err
	}
	defer os.Remove(b.incoming())
	if err := os.WriteFile(b.incoming(), data, 0o600); err != nil {
		return fmt.Errorf("share blob of ticket %x: %w", ticket, err)
	}
	return os.Rename(b.incoming(), b.path(ticket))
}

// probe makes sure that a share blob could be written now.
func (b *shareBlobs) probe() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	defer os.Remove(b.incoming())
	if err := os.WriteFile(b.incoming(), make([]byte, probeSize), 0o600); err != nil {
		return fmt.Errorf("share blobs: %w", err)
	}
	return nil
}

// probeSize is more than a usual share blob and its entry in the ledger take, in bytes.
const probeSize = 8 << 20

// incoming is the one file being written.
func (b *shareBlobs) incoming() string { return filepath.Join(b.dir, "incoming") }

// prune removes the oldest blobs until room bytes more fit under the limit.
func (b *shareBlobs) prune(room int64) error {
	entries, err := os.ReadDir(b.dir)
	if err != nil {
		return fmt.Errorf("share blobs: %w", err)
	}
	type file struct {
		name string
		size int64
		time time.Time
	}
	var files []file
	total := room
	for _, entry := range entries {
		info, err := entry.Info()
		if err != nil {
			continue // removed meanwhile
		}
		files = append(files, file{entry.Name(), info.Size(), info.ModTime()})
		total += info.Size()
	}
	sort.Slice(files, func(i, j int) bool { return files[i].time.Before(files[j].time) })
	for _, f := range files {
		if total <= b.limit {
			break
		}
		if err := os.Remove(filepath.Join(b.dir, f.name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("share blobs: %w", err)
		}
		total -= f.size
	}
	return nil
}
