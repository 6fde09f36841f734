package keystore

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"filippo.io/age"
)

// rootWorkFactor suffices for files sealed under the root key, which has 256 bits of entropy: nobody guesses it.
const rootWorkFactor = 1

// maxFile bounds what is read back: key shares of the largest rings are a few MiB.
const maxFile = 256 << 20

var errClosed = errors.New("keystore: closed")

// put seals a secret under the root key into a file, atomically and durably. On an error, such as a full disk, the file
// that was there before is untouched.
func (s *Store) put(name string, secret []byte) error {
	if s.root == nil {
		return errClosed
	}
	sealed, err := seal(secret, s.root, rootWorkFactor)
	if err != nil {
		return err
	}
	return writeFile(s.dir, name, sealed)
}

// get reads what put wrote.
func (s *Store) get(name string) ([]byte, error) {
	if s.root == nil {
		return nil, errClosed
	}
	sealed, err := os.ReadFile(filepath.Join(s.dir, name))
	if errors.Is(err, os.ErrNotExist) {
		return nil, fmt.Errorf("%w: %s", ErrNotFound, name)
	}
	if err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	secret, err := unseal(sealed, s.root, rootWorkFactor)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrCorrupt, name, err)
	}
	return secret, nil
}

// remove deletes a file durably. A missing file is not an error.
func (s *Store) remove(name string) error {
	err := os.Remove(filepath.Join(s.dir, name))
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("keystore: %w", err)
	}
	return syncDir(s.dir)
}

func seal(secret, password []byte, workFactor int) ([]byte, error) {
	recipient, err := age.NewScryptRecipient(string(password))
	if err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	recipient.SetWorkFactor(workFactor)
	var sealed bytes.Buffer
	w, err := age.Encrypt(&sealed, recipient)
	if err != nil {
		return nil, fmt.Errorf("keystore: encrypt: %w", err)
	}
	if _, err := w.Write(secret); err != nil {
		return nil, fmt.Errorf("keystore: encrypt: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("keystore: encrypt: %w", err)
	}
	return sealed.Bytes(), nil
}

func unseal(sealed, password []byte, maxWork int) ([]byte, error) {
	identity, err := age.NewScryptIdentity(string(password))
	if err != nil {
		return nil, err
	}
	identity.SetMaxWorkFactor(maxWork)
	r, err := age.Decrypt(bytes.NewReader(sealed), identity)
	if err != nil {
		return nil, err
	}
	secret, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	if err != nil {
		return nil, err
	}
	if len(secret) > maxFile {
		return nil, fmt.Errorf("more than %d bytes", maxFile)
	}
	return secret, nil
}

// writeFile replaces a file so that a crash at any point leaves the old or the new content: write a temporary file,
// fsync it, rename it, fsync the directory.
func writeFile(dir, name string, content []byte) (err error) {
	temporary, err := os.CreateTemp(dir, "."+name+".*")
	if err != nil {
		return fmt.Errorf("keystore: write %s: %w", name, err)
	}
	defer func() {
		if err != nil {
			temporary.Close()
			os.Remove(temporary.Name())
			err = fmt.Errorf("keystore: write %s: %w", name, err)
		}
	}()
	if _, err = temporary.Write(content); err != nil {
		return err
	}
	if err = temporary.Sync(); err != nil {
		return err
	}
	if err = temporary.Close(); err != nil {
		return err
	}
	if err = os.Rename(temporary.Name(), filepath.Join(dir, name)); err != nil {
		return err
	}
	return syncDir(dir)
}

func syncDir(dir string) error {
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	return d.Sync()
}
