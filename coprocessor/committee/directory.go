package committee

import (
	"context"
	"crypto/ed25519"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/hashicorp/go-hclog"
	"google.golang.org/grpc"

	"github.com/glomar-network/glomar/transport"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

var (
	// ErrNoSigner is returned for a point whose validator has no usable registration.
	ErrNoSigner = errors.New("no signer is registered for the member")
	// ErrNotOnRecord is returned for a share blob that is not the one its signer put on record.
	ErrNotOnRecord = errors.New("share blob is not the one on record")
)

// refreshAfter is how long the list of signers is used before it is read again.
const refreshAfter = 2 * time.Second

// maxConnections bounds the signers connected to at one time: those of the epochs whose tickets are open.
const maxConnections = 64

// Signers connects to the committee's members.
type Signers struct {
	pool    *transport.Pool
	sources *transport.Sources
	chain   thresholdtypes.QueryClient
	logger  hclog.Logger

	mu      sync.Mutex
	read    time.Time
	signers map[string]thresholdtypes.Signer
}

// NewSigners returns the signers that chain lists. It presents identity to them. The caller closes it.
func NewSigners(identity *transport.Identity, chain thresholdtypes.QueryClient, logger hclog.Logger) *Signers {
	return &Signers{
		pool: transport.NewPool(identity, maxConnections), sources: transport.NewSources(), chain: chain,
		logger: logger.Named("signers"),
	}
}

// Close ends every connection.
func (s *Signers) Close() error { return s.pool.Close() }

// lookup returns a validator's registration, at most refreshAfter old.
func (s *Signers) lookup(ctx context.Context, validator string) (thresholdtypes.Signer, error) {
	s.mu.Lock()
	signer, ok := s.signers[validator]
	fresh := time.Since(s.read) < refreshAfter
	s.mu.Unlock()
	if fresh && ok {
		return signer, nil
	}
	answer, err := s.chain.Signers(ctx, &thresholdtypes.QuerySignersRequest{})
	if err != nil {
		return signer, fmt.Errorf("list signers: %w", err)
	}
	known := make(map[string]thresholdtypes.Signer, len(answer.Signers))
	for _, one := range answer.Signers {
		known[one.Validator] = one
	}
	s.mu.Lock()
	s.signers, s.read = known, time.Now()
	s.mu.Unlock()
	if signer, ok = known[validator]; !ok || len(signer.TlsKey) != ed25519.PublicKeySize {
		return signer, fmt.Errorf("validator %s: %w", validator, ErrNoSigner)
	}
	return signer, nil
}

// dial returns a way to call a member's signer, pinned to its registered key.
func (s *Signers) dial(ctx context.Context, member thresholdtypes.Member) (grpc.ClientConnInterface, error) {
	signer, err := s.lookup(ctx, member.Validator)
	if err != nil {
		return nil, err
	}
	return s.pool.To(transport.Peer{Name: signer.Validator, Endpoint: signer.Endpoint, Key: signer.TlsKey}), nil
}
