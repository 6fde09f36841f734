package transport

import (
	"crypto/ed25519"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"errors"
	"fmt"
	"math/big"
	"time"
)

// ErrUnauthorized means that the other end showed a key that is not the pinned one, or that the Authorizer refuses.
var ErrUnauthorized = errors.New("transport: peer's key is not authorized")

// Authorizer says whether the holder of an Ed25519 public key may talk to this server. It is asked at the handshake
// and again for every call, so that a peer that left the chain's records loses its open connections too. It must be
// safe for concurrent use and should not block.
type Authorizer func(peer ed25519.PublicKey) bool

// Identity is a process's long-lived Ed25519 key with its self-signed certificate.
type Identity struct {
	certificate tls.Certificate
	public      ed25519.PublicKey
}

// NewIdentity wraps a 64-byte Ed25519 private key. The certificate carries nothing but the key: names and dates mean
// nothing to peers, who pin the key.
func NewIdentity(key ed25519.PrivateKey) (*Identity, error) {
	if len(key) != ed25519.PrivateKeySize {
		return nil, fmt.Errorf("transport: an Ed25519 private key has %d bytes, not %d", ed25519.PrivateKeySize, len(key))
	}
	public := key.Public().(ed25519.PublicKey)
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1),
		Subject:      pkix.Name{CommonName: "glomar"},
		NotBefore:    time.Unix(0, 0),
		NotAfter:     time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC),
		KeyUsage:     x509.KeyUsageDigitalSignature,
		ExtKeyUsage:  []x509.ExtKeyUsage{x509.ExtKeyUsageServerAuth, x509.ExtKeyUsageClientAuth},
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, public, key)
	if err != nil {
		return nil, fmt.Errorf("transport: make certificate: %w", err)
	}
	return &Identity{
		certificate: tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key},
		public:      public,
	}, nil
}

// Public returns the 32-byte public key that peers pin.
func (id *Identity) Public() ed25519.PublicKey { return id.public }

// serverTLS returns a configuration that asks every client for a certificate and lets in those whose key authorize
// accepts.
func (id *Identity) serverTLS(authorize Authorizer) *tls.Config {
	config := id.baseTLS()
	config.ClientAuth = tls.RequireAnyClientCert
	config.VerifyConnection = func(state tls.ConnectionState) error {
		peer, err := peerKey(state)
		if err != nil {
			return err
		}
		if !authorize(peer) {
			return fmt.Errorf("%w: %x", ErrUnauthorized, []byte(peer))
		}
		return nil
	}
	return config
}

// clientTLS returns a configuration that talks only to the holder of a key that pinned accepts. want names it in
// errors.
func (id *Identity) clientTLS(pinned Authorizer, want string) *tls.Config {
	config := id.baseTLS()
	// Chains and names are meaningless here; VerifyConnection below checks the key itself.
	config.InsecureSkipVerify = true
	config.VerifyConnection = func(state tls.ConnectionState) error {
		peer, err := peerKey(state)
		if err != nil {
			return err
		}
		if !pinned(peer) {
			return fmt.Errorf("%w: want %s, got %x", ErrUnauthorized, want, []byte(peer))
		}
		return nil
	}
	return config
}

func (id *Identity) baseTLS() *tls.Config {
	return &tls.Config{
		Certificates:           []tls.Certificate{id.certificate},
		MinVersion:             tls.VersionTLS13,
		NextProtos:             []string{"h2"},
		SessionTicketsDisabled: true,
	}
}

// peerKey returns the key of the certificate the peer proved possession of. TLS 1.3 has checked its signature over the
// handshake by then.
func peerKey(state tls.ConnectionState) (ed25519.PublicKey, error) {
	if len(state.PeerCertificates) != 1 {
		return nil, fmt.Errorf("%w: want one certificate, got %d", ErrUnauthorized, len(state.PeerCertificates))
	}
	key, ok := state.PeerCertificates[0].PublicKey.(ed25519.PublicKey)
	if !ok {
		return nil, fmt.Errorf("%w: its key is not Ed25519", ErrUnauthorized)
	}
	return key, nil
}
