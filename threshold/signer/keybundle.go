package signer

import (
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/transport"
	"github.com/glomar-network/glomar/x/threshold/types"
)

// loadKeys reads the public keys of an epoch: from the ceremony's blobs, or, if they are lost, from another member.
func (s *Service) loadKeys(ctx context.Context, set *params.Set, epoch types.Epoch, validator string) (*keys.Epoch, error) {
	if len(epoch.BundleDigest) != digestSize {
		return nil, fmt.Errorf("digest of %d bytes", len(epoch.BundleDigest))
	}
	if s.blobs == nil {
		return nil, errors.New("this signer has no blob store")
	}
	digest := [32]byte(epoch.BundleDigest)
	file, _, err := s.blobs.Open(digest)
	if errors.Is(err, transport.ErrNotFound) {
		s.logger.Warn("key bundle is not on disk, asking the other members", "epoch", epoch.Id)
		if err := s.fetchKeys(ctx, set, epoch, validator, digest); err != nil {
			return nil, err
		}
		file, _, err = s.blobs.Open(digest)
	}
	if err != nil {
		return nil, err
	}
	defer file.Close()
	return keys.ReadEpoch(set, file, keys.EpochSize(set))
}

// oneByOne asks members for a key bundle: 209 MB that nobody wants twice at the same time.
var oneByOne = transport.Hedge{Delay: time.Hour, Most: 1}

// fetchKeys restores the key bundle from the first member that delivers it, and keeps it.
func (s *Service) fetchKeys(ctx context.Context, set *params.Set, epoch types.Epoch, validator string, digest [32]byte) error {
	var names []string
	var others []types.Member
	for _, member := range epoch.Members {
		if member.Validator != validator {
			names, others = append(names, member.Validator), append(others, member)
		}
	}
	_, err := transport.Hedged(ctx, s.peers.sources, names, oneByOne, func(ctx context.Context, at int) (struct{}, error) {
		_, err := s.blobs.Put(epoch.CeremonyId, types.Round_ROUND_BUNDLE, func(w io.Writer) error {
			return ceremonyPeers{s.peers}.Fetch(ctx, others[at], digest, keys.EpochSize(set), w)
		})
		return struct{}{}, err
	})
	if err != nil {
		return fmt.Errorf("no member delivered key bundle %x: %w", digest, err)
	}
	return s.blobs.Keep(digest)
}
