package committee

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/glomar-network/glomar/api/signerpb"
	"github.com/glomar-network/glomar/pause"
	"github.com/glomar-network/glomar/transport"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

const (
	// retryPause is the wait before a signer that failed is asked again.
	retryPause = 300 * time.Millisecond
	// maxMask bounds a mask, in bytes.
	maxMask = 64 << 10
	// bundleTimeout bounds the transfer of a key bundle from one member.
	bundleTimeout = 5 * time.Minute
	// askTimeout bounds one call to a signer, which may wait for two minutes for what it is asked for. After a share's
	// first byte its pace counts.
	askTimeout = 150 * time.Second
)

// sharePace is the least that a signer must deliver of a share.
var sharePace = transport.Pace{
	First: askTimeout, Least: transport.SteadyPace.Least, Window: transport.SteadyPace.Window,
}

// oneByOne asks members for a key bundle: 209 MB that nobody wants twice at the same time.
var oneByOne = transport.Hedge{Delay: bundleTimeout, Most: 1}

// Shares returns the share blobs of a ticket, one per member of its active set, in that order, each of at most limit
// bytes. It asks again after failures, until every signer has delivered or ctx ends; then it returns the blobs that it
// has, besides the error. It refuses a blob that contradicts the ticket's record of it.
func (s *Signers) Shares(ctx context.Context, epoch thresholdtypes.Epoch, ticket thresholdtypes.Ticket, limit int64) ([][]byte, error) {
	blobs := make([][]byte, len(ticket.ActiveSet))
	group, ctx := errgroup.WithContext(ctx)
	for i, point := range ticket.ActiveSet {
		member, ok := thresholdtypes.MemberByPoint(epoch.Members, point)
		if !ok {
			return nil, fmt.Errorf("ticket %x: point %d is not a member of epoch %d", ticket.Id, point, epoch.Id)
		}
		group.Go(func() error {
			blob, err := s.persist(ctx, func() ([]byte, error) { return s.share(ctx, member, ticket, limit) })
			blobs[i] = blob
			return err
		})
	}
	err := group.Wait()
	return blobs, err
}

// persist asks again until there is an answer or ctx ends; the last error says what was missing.
func (s *Signers) persist(ctx context.Context, ask func() ([]byte, error)) ([]byte, error) {
	for {
		answer, err := ask()
		if err == nil {
			return answer, nil
		}
		s.logger.Debug("signer did not deliver; asking again", "error", err)
		if ended := pause.For(ctx, retryPause); ended != nil {
			return nil, errors.Join(err, ended)
		}
	}
}

func (s *Signers) share(ctx context.Context, member thresholdtypes.Member, ticket thresholdtypes.Ticket, limit int64) ([]byte, error) {
	conn, err := s.dial(ctx, member)
	if err != nil {
		return nil, err
	}
	var blob bytes.Buffer
	digest, err := transport.Receive(ctx, sharePace, func(ctx context.Context) (signerpb.Signer_ShareClient, error) {
		return signerpb.NewSignerClient(conn).Share(ctx, &signerpb.ShareRequest{Ticket: ticket.Id})
	}, limit, &blob)
	if err != nil {
		return nil, fmt.Errorf("ticket %x: signer %d: %w", ticket.Id, member.Point, err)
	}
	if record, ok := ticket.Record(member.Point); ok && !bytes.Equal(record.Digest, digest[:]) {
		return nil, fmt.Errorf("ticket %x: signer %d sent %x, but %x is on record: %w",
			ticket.Id, member.Point, digest, record.Digest, ErrNotOnRecord)
	}
	return blob.Bytes(), nil
}

// Matches fails with ErrNotOnRecord unless every blob is the one that the ticket has on record.
func Matches(ticket thresholdtypes.Ticket, blobs [][]byte) error {
	if len(blobs) != len(ticket.ActiveSet) {
		return fmt.Errorf("ticket %x: %d blobs of %d signers: %w", ticket.Id, len(blobs), len(ticket.ActiveSet), ErrNotOnRecord)
	}
	for i, point := range ticket.ActiveSet {
		digest := sha256.Sum256(blobs[i])
		if record, ok := ticket.Record(point); !ok || !bytes.Equal(record.Digest, digest[:]) {
			return fmt.Errorf("ticket %x: blob of signer %d has digest %x: %w", ticket.Id, point, digest, ErrNotOnRecord)
		}
	}
	return nil
}

// Mask returns one member's mask for a reveal request, as the member serves it: sealed, or plain once committed. It
// asks again after failures until ctx ends.
func (s *Signers) Mask(ctx context.Context, epoch thresholdtypes.Epoch, request []byte, point uint32) ([]byte, error) {
	member, ok := thresholdtypes.MemberByPoint(epoch.Members, point)
	if !ok {
		return nil, fmt.Errorf("request %x: point %d is not a member of epoch %d", request, point, epoch.Id)
	}
	return s.persist(ctx, func() ([]byte, error) {
		conn, err := s.dial(ctx, member)
		if err != nil {
			return nil, err
		}
		ctx, cancel := context.WithTimeout(ctx, askTimeout)
		defer cancel()
		answer, err := signerpb.NewSignerClient(conn).Mask(ctx, &signerpb.MaskRequest{Request: request})
		if err != nil {
			return nil, fmt.Errorf("request %x: signer %d: %w", request, point, err)
		}
		if answer.Point != point || len(answer.Mask) > maxMask {
			return nil, fmt.Errorf("request %x: signer %d answered for point %d with %d bytes", request, point, answer.Point, len(answer.Mask))
		}
		return answer.Mask, nil
	})
}

// Bundle streams the epoch's key bundle, at most limit bytes, from the first member that delivers it. It calls receive
// once per member that it tries. receive calls fetch with a writer for the bytes, and discards them when fetch fails.
func (s *Signers) Bundle(ctx context.Context, epoch thresholdtypes.Epoch, limit int64, receive func(fetch func(io.Writer) error) error) error {
	if len(epoch.BundleDigest) != sha256.Size {
		return fmt.Errorf("epoch %d: bundle digest has %d bytes", epoch.Id, len(epoch.BundleDigest))
	}
	names := make([]string, len(epoch.Members))
	for i, member := range epoch.Members {
		names[i] = member.Validator
	}
	_, err := transport.Hedged(ctx, s.sources, names, oneByOne, func(ctx context.Context, at int) (struct{}, error) {
		return struct{}{}, s.bundleFrom(ctx, epoch.Members[at], [32]byte(epoch.BundleDigest), limit, receive)
	})
	if errors.Is(err, transport.ErrNoSource) {
		return fmt.Errorf("epoch %d: no member delivered its key bundle: %w", epoch.Id, err)
	}
	return err
}

func (s *Signers) bundleFrom(ctx context.Context, member thresholdtypes.Member, digest [32]byte, limit int64, receive func(func(io.Writer) error) error) error {
	ctx, cancel := context.WithTimeout(ctx, bundleTimeout)
	defer cancel()
	conn, err := s.dial(ctx, member)
	if err != nil {
		return err
	}
	return receive(func(w io.Writer) error { return transport.Fetch(ctx, conn, digest, limit, w) })
}
