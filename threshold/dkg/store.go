package dkg

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"sync"

	"github.com/glomar-network/glomar/transport"
	"github.com/glomar-network/glomar/x/threshold/types"
)

const (
	ceremoniesDir = "ceremonies"
	bundlesDir    = "bundles"
)

// Store keeps a signer's ceremony blobs and key bundles in files, and the signer's transport serves them
// (transport.Store). A blob of a ceremony round is served from when the chain is past that round until the ceremony is
// over. A kept bundle is served forever, unless Discard deletes it. Store is safe for concurrent use.
type Store struct {
	dir string

	mu     sync.Mutex
	blobs  map[[32]byte]stored
	rounds map[uint64]types.Round // of running ceremonies, as the chain last said
}

// stored says where a blob is. Kept bundles have no ceremony.
type stored struct {
	path     string
	kept     bool
	ceremony uint64
	round    types.Round
}

// OpenStore opens or creates a store in dir. Blobs of ceremonies that an earlier process left are deleted: their
// secrets are gone and they are never served again.
func OpenStore(dir string) (*Store, error) {
	s := &Store{dir: dir, blobs: map[[32]byte]stored{}, rounds: map[uint64]types.Round{}}
	if err := os.RemoveAll(filepath.Join(dir, ceremoniesDir)); err != nil {
		return nil, fmt.Errorf("dkg: blob store: %w", err)
	}
	for _, sub := range []string{ceremoniesDir, bundlesDir} {
		if err := os.MkdirAll(filepath.Join(dir, sub), 0o700); err != nil {
			return nil, fmt.Errorf("dkg: blob store: %w", err)
		}
	}
	files, err := os.ReadDir(filepath.Join(dir, bundlesDir))
	if err != nil {
		return nil, fmt.Errorf("dkg: blob store: %w", err)
	}
	for _, file := range files {
		if digest, err := hex.DecodeString(file.Name()); err == nil && len(digest) == sha256.Size {
			s.blobs[[32]byte(digest)] = stored{path: filepath.Join(dir, bundlesDir, file.Name()), kept: true}
		}
	}
	return s, nil
}

// Put stores what write produces as this member's blob of a round and returns its digest. Others cannot read the blob
// until Advance passes the round.
func (s *Store) Put(ceremony uint64, round types.Round, write func(io.Writer) error) (digest [32]byte, err error) {
	hash := sha256.New()
	path, err := s.file(ceremony, fmt.Sprintf("own-%d-*", round), func(w io.Writer) error {
		return write(io.MultiWriter(w, hash))
	})
	if err != nil {
		return digest, err
	}
	hash.Sum(digest[:0])
	s.mu.Lock()
	defer s.mu.Unlock()
	if before, ok := s.blobs[digest]; ok && before.kept {
		return digest, nil
	}
	s.blobs[digest] = stored{path: path, ceremony: ceremony, round: round}
	return digest, nil
}

// Download keeps another member's blob until Drop, or until the returned blob is discarded. It is not served.
func (s *Store) Download(ceremony uint64, point uint32, digest [32]byte, fetch func(io.Writer) error) (Blob, error) {
	path, err := s.file(ceremony, fmt.Sprintf("member-%d-*", point), fetch)
	if err != nil {
		return Blob{}, err
	}
	return Blob{
		Point: point, Digest: digest,
		Open: func() (io.ReadCloser, error) { return os.Open(path) },
		path: path,
	}, nil
}

// file writes a new file of a ceremony. On an error, such as a full disk, it leaves nothing behind.
func (s *Store) file(ceremony uint64, pattern string, write func(io.Writer) error) (string, error) {
	dir := s.ceremonyDir(ceremony)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return "", fmt.Errorf("dkg: blob store: %w", err)
	}
	file, err := os.CreateTemp(dir, pattern)
	if err != nil {
		return "", fmt.Errorf("dkg: blob store: %w", err)
	}
	err = write(file)
	if closed := file.Close(); err == nil && closed != nil {
		err = fmt.Errorf("dkg: blob store: %w", closed)
	}
	if err != nil {
		os.Remove(file.Name())
		return "", err
	}
	return file.Name(), nil
}

func (s *Store) ceremonyDir(ceremony uint64) string {
	return filepath.Join(s.dir, ceremoniesDir, strconv.FormatUint(ceremony, 10))
}

// Advance tells the store the round the chain is in: blobs of earlier rounds may be served from now on.
func (s *Store) Advance(ceremony uint64, round types.Round) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rounds[ceremony] = round
}

// Open implements transport.Store.
func (s *Store) Open(digest [32]byte) (io.ReadSeekCloser, int64, error) {
	s.mu.Lock()
	blob, ok := s.blobs[digest]
	open := ok && (blob.kept || s.rounds[blob.ceremony] > blob.round)
	s.mu.Unlock()
	switch {
	case !ok:
		return nil, 0, fmt.Errorf("%w: %x", transport.ErrNotFound, digest)
	case !open:
		return nil, 0, fmt.Errorf("%w: %x belongs to %s, which is not over", transport.ErrNotYet, digest, blob.round)
	}
	file, err := os.Open(blob.path)
	if errors.Is(err, os.ErrNotExist) { // dropped in between
		return nil, 0, fmt.Errorf("%w: %x", transport.ErrNotFound, digest)
	}
	if err != nil {
		return nil, 0, fmt.Errorf("dkg: blob store: %w", err)
	}
	info, err := file.Stat()
	if err != nil {
		file.Close()
		return nil, 0, fmt.Errorf("dkg: blob store: %w", err)
	}
	return file, info.Size(), nil
}

// Keep makes a ceremony's bundle durable, so that it survives Drop and a restart.
func (s *Store) Keep(digest [32]byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	blob, ok := s.blobs[digest]
	if !ok || blob.kept {
		if !ok {
			return fmt.Errorf("%w: bundle %x", transport.ErrNotFound, digest)
		}
		return nil
	}
	dir := filepath.Join(s.dir, bundlesDir)
	path := filepath.Join(dir, hex.EncodeToString(digest[:]))
	if err := syncPath(blob.path); err != nil {
		return fmt.Errorf("dkg: keep bundle: %w", err)
	}
	if err := os.Rename(blob.path, path); err != nil {
		return fmt.Errorf("dkg: keep bundle: %w", err)
	}
	s.blobs[digest] = stored{path: path, kept: true}
	if err := syncPath(dir); err != nil {
		return fmt.Errorf("dkg: keep bundle: %w", err)
	}
	return nil
}

// Discard deletes a kept bundle when its ceremony aborted after all or its epoch is over.
func (s *Store) Discard(digest [32]byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	blob, ok := s.blobs[digest]
	if !ok || !blob.kept {
		return nil
	}
	delete(s.blobs, digest)
	if err := os.Remove(blob.path); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("dkg: discard bundle: %w", err)
	}
	return nil
}

// Drop deletes what is left of a ceremony and stops serving it.
func (s *Store) Drop(ceremony uint64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	for digest, blob := range s.blobs {
		if !blob.kept && blob.ceremony == ceremony {
			delete(s.blobs, digest)
		}
	}
	delete(s.rounds, ceremony)
	if err := os.RemoveAll(s.ceremonyDir(ceremony)); err != nil {
		return fmt.Errorf("dkg: blob store: %w", err)
	}
	return nil
}

// syncPath makes a file's content, or a directory's names, durable.
func syncPath(path string) error {
	file, err := os.Open(path)
	if err != nil {
		return err
	}
	defer file.Close()
	return file.Sync()
}
