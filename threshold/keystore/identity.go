package keystore

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/hpke"
	"crypto/rand"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

const (
	identityFile = "identity.age"
	hpkeFile     = "hpke.age"
	identityTag  = "glomar/keystore/identity/v1\n"
	hpkeTag      = "glomar/keystore/hpke/v1\n"
	retiredTag   = "glomar/keystore/hpke-retired/v1\n"
)

// Identity holds the keys that name a signer to others for as long as it is registered.
type Identity struct {
	// TLS authenticates the signer's transport.
	TLS ed25519.PrivateKey
	// Host signs public decryptions for host contracts.
	Host *ecdsa.PrivateKey
}

// HostAddress is the address host contracts know the signer by.
func (id *Identity) HostAddress() common.Address { return crypto.PubkeyToAddress(id.Host.PublicKey) }

// Identity returns the signer's long-lived keys, drawing them on first use.
func (s *Store) Identity() (*Identity, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	encoded, err := s.get(identityFile)
	if errors.Is(err, ErrNotFound) {
		return s.newIdentity()
	}
	if err != nil {
		return nil, err
	}
	defer clear(encoded)
	return decodeIdentity(encoded)
}

func (s *Store) newIdentity() (*Identity, error) {
	_, tls, err := ed25519.GenerateKey(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	host, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	encoded := append([]byte(identityTag), tls.Seed()...)
	encoded = append(encoded, crypto.FromECDSA(host)...)
	defer clear(encoded)
	if err := s.put(identityFile, encoded); err != nil {
		return nil, err
	}
	return &Identity{TLS: tls, Host: host}, nil
}

func decodeIdentity(encoded []byte) (*Identity, error) {
	rest, ok := bytes.CutPrefix(encoded, []byte(identityTag))
	if !ok || len(rest) != ed25519.SeedSize+32 {
		return nil, fmt.Errorf("%w: %s", ErrCorrupt, identityFile)
	}
	host, err := crypto.ToECDSA(rest[ed25519.SeedSize:])
	if err != nil {
		return nil, fmt.Errorf("%w: %s: host key: %w", ErrCorrupt, identityFile, err)
	}
	return &Identity{TLS: ed25519.NewKeyFromSeed(rest[:ed25519.SeedSize]), Host: host}, nil
}

// KEM seals inputs and dealt shares. It is hybrid: neither a quantum computer nor a break of the newer scheme alone
// opens what was recorded today.
func KEM() hpke.KEM { return hpke.MLKEM768X25519() }

// HPKE returns the key that new inputs and shares should be sealed to, drawing it on first use.
func (s *Store) HPKE() (hpke.PrivateKey, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	key, err := s.readHPKE(hpkeFile, hpkeTag)
	if errors.Is(err, ErrNotFound) {
		return s.newHPKE()
	}
	return key, err
}

// RotateHPKE draws a new current key and keeps the old one, for bundles sealed to it, until EraseHPKE.
func (s *Store) RotateHPKE() (hpke.PrivateKey, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	old, err := s.readHPKE(hpkeFile, hpkeTag)
	if err != nil && !errors.Is(err, ErrNotFound) {
		return nil, err
	}
	if err == nil {
		if err := s.writeHPKE(retiredFile(old.PublicKey().Bytes()), retiredTag, old); err != nil {
			return nil, err
		}
	}
	return s.newHPKE()
}

// HPKEFor returns the key, current or retired, that belongs to a public key, or ErrNotFound.
func (s *Store) HPKEFor(public []byte) (hpke.PrivateKey, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	key, err := s.readHPKE(hpkeFile, hpkeTag)
	if err == nil && bytes.Equal(key.PublicKey().Bytes(), public) {
		return key, nil
	}
	if err != nil && !errors.Is(err, ErrNotFound) {
		return nil, err
	}
	key, err = s.readHPKE(retiredFile(public), retiredTag)
	if err == nil && !bytes.Equal(key.PublicKey().Bytes(), public) {
		return nil, fmt.Errorf("%w: %s", ErrCorrupt, retiredFile(public))
	}
	return key, err
}

// EraseHPKE deletes a retired key once no bundle needs it. It refuses to delete the current key.
func (s *Store) EraseHPKE(public []byte) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	key, err := s.readHPKE(hpkeFile, hpkeTag)
	if err == nil && bytes.Equal(key.PublicKey().Bytes(), public) {
		return errors.New("keystore: the current HPKE key cannot be erased; rotate it first")
	}
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	return s.remove(retiredFile(public))
}

func (s *Store) newHPKE() (hpke.PrivateKey, error) {
	key, err := KEM().GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("keystore: %w", err)
	}
	return key, s.writeHPKE(hpkeFile, hpkeTag, key)
}

func (s *Store) writeHPKE(name, tag string, key hpke.PrivateKey) error {
	seed, err := key.Bytes()
	if err != nil {
		return fmt.Errorf("keystore: %w", err)
	}
	defer clear(seed)
	encoded := append([]byte(tag), seed...)
	defer clear(encoded)
	return s.put(name, encoded)
}

func (s *Store) readHPKE(name, tag string) (hpke.PrivateKey, error) {
	encoded, err := s.get(name)
	if err != nil {
		return nil, err
	}
	defer clear(encoded)
	seed, ok := bytes.CutPrefix(encoded, []byte(tag))
	if !ok {
		return nil, fmt.Errorf("%w: %s", ErrCorrupt, name)
	}
	key, err := KEM().NewPrivateKey(seed)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrCorrupt, name, err)
	}
	return key, nil
}

func retiredFile(public []byte) string {
	digest := sha256.Sum256(public)
	return "hpke-" + hex.EncodeToString(digest[:16]) + ".age"
}
