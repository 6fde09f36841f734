package keystore

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"golang.org/x/sys/unix"
)

const (
	rootFile  = "root.age"
	leaseFile = "lease"

	// defaultWorkFactor is scrypt's log2(N) for the password: about a second and 256 MiB.
	defaultWorkFactor = 18
	// maxWorkFactor bounds what a tampered root file may ask for.
	maxWorkFactor = 22
)

var (
	// ErrLeased means that another process holds the key store: one process per key.
	ErrLeased = errors.New("keystore: in use by another process")
	// ErrPassword means that the password does not open the store, or that its root file is damaged.
	ErrPassword = errors.New("keystore: wrong password, or the root file is damaged")
	// ErrNotFound means that the store does not hold what was asked for.
	ErrNotFound = errors.New("keystore: not found")
	// ErrCorrupt means that a file does not hold what its name promises.
	ErrCorrupt = errors.New("keystore: damaged or exchanged file; restore it from a backup")
)

// Options tunes a store; the zero value is for production.
type Options struct {
	// WorkFactor is scrypt's log2(N) when the store is created; defaultWorkFactor if 0. Tests use a low one.
	WorkFactor int
}

// Store is an open key store. Its methods are safe for concurrent use.
type Store struct {
	dir   string
	lease *os.File

	mu   sync.Mutex
	root []byte // password of every other file: 64 hex digits of 32 random bytes
}

// Open takes the lease of the store in dir and unlocks it, creating both if dir holds none. The password is copied
// nowhere; the caller may wipe it afterwards. Errors wrap ErrLeased or ErrPassword where they apply.
func Open(dir string, password []byte, options Options) (*Store, error) {
	if len(password) == 0 {
		return nil, errors.New("keystore: the password is empty")
	}
	if options.WorkFactor == 0 {
		options.WorkFactor = defaultWorkFactor
	}
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	lease, err := takeLease(filepath.Join(dir, leaseFile))
	if err != nil {
		return nil, err
	}
	store := &Store{dir: dir, lease: lease}
	if err := store.unlock(password, options.WorkFactor); err != nil {
		lease.Close()
		return nil, err
	}
	return store, nil
}

// takeLease locks the lease file; the kernel releases it when the process ends, however it ends.
func takeLease(path string) (*os.File, error) {
	lease, err := os.OpenFile(path, os.O_CREATE|os.O_RDWR, 0o600)
	if err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	err = unix.Flock(int(lease.Fd()), unix.LOCK_EX|unix.LOCK_NB)
	if errors.Is(err, unix.EWOULDBLOCK) {
		lease.Close()
		return nil, fmt.Errorf("%w: %s; stop the other signer of this key", ErrLeased, path)
	}
	if err != nil {
		lease.Close()
		return nil, fmt.Errorf("keystore: lock %s: %w", path, err)
	}
	return lease, nil
}

// unlock reads the root key, or draws one if the store is new.
func (s *Store) unlock(password []byte, workFactor int) error {
	sealed, err := os.ReadFile(filepath.Join(s.dir, rootFile))
	if err == nil {
		root, err := unseal(sealed, password, maxWorkFactor)
		if err != nil {
			return fmt.Errorf("%w: %w", ErrPassword, err)
		}
		s.root = root
		return nil
	}
	if !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("keystore: %w", err)
	}
	used, err := s.names("*.age")
	if err != nil {
		return fmt.Errorf("keystore: %w", err)
	}
	if len(used) > 0 {
		return fmt.Errorf("%w: %s is missing beside %d encrypted files", ErrCorrupt, rootFile, len(used))
	}
	var key [32]byte
	rand.Read(key[:])
	root := []byte(hex.EncodeToString(key[:]))
	clear(key[:])
	if sealed, err = seal(root, password, workFactor); err != nil {
		return err
	}
	if err := writeFile(s.dir, rootFile, sealed); err != nil {
		return err
	}
	s.root = root
	return nil
}

// Close wipes the root key and gives the lease back.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	clear(s.root)
	s.root = nil
	return s.lease.Close()
}

// names lists the files of the store that match a pattern.
func (s *Store) names(pattern string) ([]string, error) {
	paths, err := filepath.Glob(filepath.Join(s.dir, pattern))
	if err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	for i := range paths {
		paths[i] = filepath.Base(paths[i])
	}
	return paths, nil
}
