package coprocessor

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/rand"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/transport"
)

// identity is what names an operator to signers and host contracts.
type identity struct {
	tls *transport.Identity
	// vote is the TLS key, which also signs the operator's votes.
	vote ed25519.PrivateKey
	host *ecdsa.PrivateKey
}

// openIdentity reads the operator's keys. It generates them at the first start. close releases them.
func openIdentity(cfg *Config) (id *identity, close func() error, err error) {
	close = func() error { return nil }
	var tls ed25519.PrivateKey
	var host *ecdsa.PrivateKey
	if cfg.PasswordFile == "" {
		tls, host, err = plainKeys(cfg.path("operator-keys.json"))
	} else {
		tls, host, close, err = sealedKeys(cfg)
	}
	if err != nil {
		return nil, nil, fmt.Errorf("operator keys: %w", err)
	}
	wrapped, err := transport.NewIdentity(tls)
	if err != nil {
		return nil, nil, errors.Join(fmt.Errorf("operator keys: %w", err), close())
	}
	return &identity{tls: wrapped, vote: tls, host: host}, close, nil
}

// sealedKeys keeps the keys encrypted under a password.
func sealedKeys(cfg *Config) (ed25519.PrivateKey, *ecdsa.PrivateKey, func() error, error) {
	password, err := os.ReadFile(cfg.PasswordFile)
	if err != nil {
		return nil, nil, nil, fmt.Errorf("read the password: %w", err)
	}
	defer clear(password)
	store, err := keystore.Open(cfg.path("keys"), bytes.TrimRight(password, "\r\n"), keystore.Options{})
	if err != nil {
		return nil, nil, nil, err
	}
	keys, err := store.Identity()
	if err != nil {
		return nil, nil, nil, errors.Join(err, store.Close())
	}
	return keys.TLS, keys.Host, store.Close, nil
}

// keyFile is the file of unencrypted keys, hexadecimal.
type keyFile struct {
	TLS  string `json:"tls_ed25519_seed"`
	Host string `json:"host_secp256k1"`
}

// plainKeys reads the key file, or writes a new one that only its owner may read.
func plainKeys(path string) (ed25519.PrivateKey, *ecdsa.PrivateKey, error) {
	encoded, err := os.ReadFile(path)
	if errors.Is(err, fs.ErrNotExist) {
		return newPlainKeys(path)
	}
	if err != nil {
		return nil, nil, err
	}
	var file keyFile
	if err := json.Unmarshal(encoded, &file); err != nil {
		return nil, nil, fmt.Errorf("%s is damaged (%w): restore it, or remove it to generate and register new keys",
			path, err)
	}
	seed, err := hex.DecodeString(file.TLS)
	if err != nil || len(seed) != ed25519.SeedSize {
		return nil, nil, fmt.Errorf("%s: tls_ed25519_seed is not %d bytes in hex", path, ed25519.SeedSize)
	}
	host, err := crypto.HexToECDSA(file.Host)
	if err != nil {
		return nil, nil, fmt.Errorf("%s: host_secp256k1: %w", path, err)
	}
	return ed25519.NewKeyFromSeed(seed), host, nil
}

func newPlainKeys(path string) (ed25519.PrivateKey, *ecdsa.PrivateKey, error) {
	_, tls, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, nil, err
	}
	host, err := crypto.GenerateKey()
	if err != nil {
		return nil, nil, err
	}
	encoded, err := json.MarshalIndent(keyFile{TLS: hex.EncodeToString(tls.Seed()), Host: hex.EncodeToString(crypto.FromECDSA(host))}, "", "  ")
	if err != nil {
		return nil, nil, err
	}
	return tls, host, writeWhole(path, append(encoded, '\n'))
}

// writeWhole writes a file that only its owner may read, so that after a crash it has all of its content or does not
// exist.
func writeWhole(path string, content []byte) error {
	file, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".*") // mode 0600
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	if err = errors.Join(err, file.Sync(), file.Close()); err == nil {
		err = os.Rename(file.Name(), path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(file.Name()))
	}
	dir, err := os.Open(filepath.Dir(path))
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}
