package store

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
	"path/filepath"

	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/glomar-network/glomar/cache"
	"github.com/glomar-network/glomar/transport"
)

// Digest is the SHA-256 of a file's content: its name.
type Digest = [32]byte

var (
	// ErrNotFound says that the store has no such file, handle, plan or step. It wraps the error that a blob server
	// answers with.
	ErrNotFound = fmt.Errorf("not in the store: %w", transport.ErrNotFound)
	// ErrTooLarge says that a file is larger than its caller allows.
	ErrTooLarge = errors.New("larger than allowed")
	// ErrCorrupt says that a file no longer hashes to its name: the disk lost data; delete the file and fetch it again.
	ErrCorrupt = errors.New("content does not match its digest")
	// ErrMismatch says that what was offered under a digest hashes to another one.
	ErrMismatch = errors.New("content does not hash to the expected digest")
)

// Blobs keeps immutable files under their digests, sharded by the digest's first byte. It is safe for concurrent use.
type Blobs struct {
	dir      string
	disk     disk
	verified *lru.Cache[Digest, stamp]
	// weights is the part for sealed weights; it has none itself.
	weights *Blobs
}

// maxVerified bounds the files whose check is remembered: about 10 MB. Others are checked again when they are opened.
const maxVerified = 1 << 16

// stamp identifies a file as it was when its digest was last checked.
type stamp struct {
	size     int64
	modified int64
}

// OpenBlobs opens or creates a blob directory and removes what an interrupted write left behind.
func OpenBlobs(dir string) (*Blobs, error) {
	b, err := openFolder(dir)
	if err != nil {
		return nil, err
	}
	b.weights, err = openFolder(filepath.Join(dir, "weights"))
	return b, err
}

func openFolder(dir string) (*Blobs, error) {
	b := &Blobs{dir: dir, disk: diskOf(dir), verified: cache.New[Digest, stamp](maxVerified)}
	if err := os.RemoveAll(b.temporary()); err != nil {
		return nil, fmt.Errorf("clear unfinished files of %s: %w", dir, err)
	}
	if err := os.MkdirAll(b.temporary(), 0o700); err != nil {
		return nil, fmt.Errorf("create the blob store %s: %w", dir, err)
	}
	return b, syncDir(dir)
}

// Weights is the part of the store that keeps the sealed weights of loadings. A message chooses their digests, which
// may be those of anything else in the store; so they are written and deleted only here, in files of their own.
func (b *Blobs) Weights() *Blobs { return b.weights }

func (b *Blobs) temporary() string { return filepath.Join(b.dir, "tmp") }

func (b *Blobs) path(d Digest) string {
	name := hex.EncodeToString(d[:])
	return filepath.Join(b.dir, name[:2], name)
}

// Put stores what r yields, at most maxBytes, and returns its digest. Storing the same content again has no effect.
// Nothing is kept when it fails: ErrTooLarge for more than maxBytes, the context's error when it ends, ErrFull, the
// disk's error.
func (b *Blobs) Put(ctx context.Context, r io.Reader, maxBytes int64) (Digest, error) {
	return b.put(ctx, r, maxBytes, nil)
}

// PutBytes stores data and returns its digest. A file that is there is kept if it is sound and replaced if it is not.
func (b *Blobs) PutBytes(ctx context.Context, data []byte) (Digest, error) {
	d := Digest(sha256.Sum256(data))
	if _, err := b.Get(d, int64(len(data))); err == nil {
		return d, nil
	}
	return b.put(ctx, bytes.NewReader(data), int64(len(data)), nil)
}

// PutExpected stores what r yields if it hashes to want, and fails with ErrMismatch, keeping nothing, if it does not.
func (b *Blobs) PutExpected(ctx context.Context, want Digest, r io.Reader, maxBytes int64) error {
	_, err := b.put(ctx, r, maxBytes, &want)
	return err
}

func (b *Blobs) put(ctx context.Context, r io.Reader, maxBytes int64, want *Digest) (d Digest, err error) {
	f, err := os.CreateTemp(b.temporary(), "blob-*")
	if err != nil {
		return d, fmt.Errorf("create a file in the blob store: %w", err)
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	h := sha256.New()
	if err = b.copyBounded(ctx, f, h, r, maxBytes); err != nil {
		return d, err
	}
	copy(d[:], h.Sum(nil))
	if want != nil && d != *want {
		return d, fmt.Errorf("store %x: got %x: %w", *want, d, ErrMismatch)
	}
	if err = f.Sync(); err != nil {
		return d, fmt.Errorf("sync blob %x: %w", d, err)
	}
	if err = f.Close(); err != nil {
		return d, fmt.Errorf("close blob %x: %w", d, err)
	}
	return d, b.publish(f.Name(), d)
}

// copyBounded writes r to f and h, checking the context and the disk between chunks.
func (b *Blobs) copyBounded(ctx context.Context, f io.Writer, h hash.Hash, r io.Reader, maxBytes int64) error {
	w := io.MultiWriter(f, h)
	left := maxBytes
	for {
		if err := errors.Join(ctx.Err(), b.disk.room()); err != nil {
			return err
		}
		n, err := io.CopyN(w, r, min(left+1, 1<<20))
		if left -= n; left < 0 {
			return fmt.Errorf("more than %d bytes: %w", maxBytes, ErrTooLarge)
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("write a blob: %w", err)
		}
	}
}

// publish gives a finished temporary file its name, durably.
func (b *Blobs) publish(temporary string, d Digest) error {
	path := b.path(d)
	shard := filepath.Dir(path)
	switch err := os.Mkdir(shard, 0o700); {
	case err == nil:
		if err := syncDir(b.dir); err != nil {
			return err
		}
	case !errors.Is(err, os.ErrExist):
		return fmt.Errorf("create %s: %w", shard, err)
	}
	if err := os.Rename(temporary, path); err != nil {
		return fmt.Errorf("publish blob %x: %w", d, err)
	}
	return syncDir(shard)
}

func syncDir(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return fmt.Errorf("open %s to sync it: %w", dir, err)
	}
	defer f.Close()
	if err := f.Sync(); err != nil {
		return fmt.Errorf("sync directory %s: %w", dir, err)
	}
	return nil
}

// Has says whether a file of that digest is there; it does not read it.
func (b *Blobs) Has(d Digest) bool {
	_, err := os.Stat(b.path(d))
	return err == nil
}

// Get returns a whole file of at most maxBytes, checked against its digest: ErrNotFound, ErrTooLarge, ErrCorrupt.
func (b *Blobs) Get(d Digest, maxBytes int64) ([]byte, error) {
	f, size, err := b.open(d)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	if size > maxBytes {
		return nil, fmt.Errorf("blob %x has %d bytes, at most %d expected: %w", d, size, maxBytes, ErrTooLarge)
	}
	data := make([]byte, size)
	if _, err := io.ReadFull(f, data); err != nil {
		return nil, fmt.Errorf("read blob %x: %w", d, err)
	}
	if sha256.Sum256(data) != d {
		return nil, fmt.Errorf("blob %x: %w", d, ErrCorrupt)
	}
	return data, nil
}

// Open returns a file for streaming, and its size: one of the store, or else one of its sealed weights. The whole file
// is checked against its digest the first time it is opened in this process, and again when its size or time has
// changed since.
func (b *Blobs) Open(d Digest) (io.ReadSeekCloser, int64, error) {
	f, size, err := b.open(d)
	if errors.Is(err, ErrNotFound) && b.weights != nil {
		return b.weights.Open(d)
	}
	if err != nil {
		return nil, 0, err
	}
	if err := b.verify(f, d); err != nil {
		f.Close()
		return nil, 0, err
	}
	return f, size, nil
}

func (b *Blobs) open(d Digest) (*os.File, int64, error) {
	f, err := os.Open(b.path(d))
	if errors.Is(err, os.ErrNotExist) {
		return nil, 0, fmt.Errorf("blob %x: %w", d, ErrNotFound)
	}
	if err != nil {
		return nil, 0, fmt.Errorf("open blob %x: %w", d, err)
	}
	info, err := f.Stat()
	if err != nil {
		f.Close()
		return nil, 0, fmt.Errorf("inspect blob %x: %w", d, err)
	}
	return f, info.Size(), nil
}

func (b *Blobs) verify(f *os.File, d Digest) error {
	info, err := f.Stat()
	if err != nil {
		return fmt.Errorf("inspect blob %x: %w", d, err)
	}
	now := stamp{info.Size(), info.ModTime().UnixNano()}
	if seen, ok := b.verified.Get(d); ok && seen == now {
		return nil
	}
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return fmt.Errorf("read blob %x: %w", d, err)
	}
	if Digest(h.Sum(nil)) != d {
		return fmt.Errorf("blob %x: %w", d, ErrCorrupt)
	}
	if _, err := f.Seek(0, io.SeekStart); err != nil {
		return fmt.Errorf("rewind blob %x: %w", d, err)
	}
	b.verified.Add(d, now)
	return nil
}

// Delete removes a file. Removing a file that is not there is not an error.
func (b *Blobs) Delete(d Digest) error {
	b.verified.Remove(d)
	if err := os.Remove(b.path(d)); err != nil && !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("delete blob %x: %w", d, err)
	}
	return nil
}
