package proven

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	cmtmath "github.com/cometbft/cometbft/libs/math"
	"github.com/cometbft/cometbft/light"
	comettypes "github.com/cometbft/cometbft/types"
	"github.com/hashicorp/go-hclog"
)

var (
	// ErrExpired means that the newest verified header is so old that its validators may have withdrawn their stake.
	ErrExpired = errors.New("the newest verified header is too old to verify others by: " +
		"name a recent block that you trust")
	// ErrFork means that validators signed two chains.
	ErrFork = errors.New("validators signed two different blocks of one height: nothing is read any more")
)

const (
	// maxDrift is how far a header's time may be ahead of this machine's clock.
	maxDrift = 10 * time.Second
	// savePeriod is how many heights may be verified again after a restart.
	savePeriod = 100
	// witnessPause is the time between two questions to a witness.
	witnessPause = 10 * time.Second
	// witnessTimeout bounds one question.
	witnessTimeout = 15 * time.Second
)

// trustLevel is the part of the validators known before that must have signed a header further away. With more than two
// thirds a wrong header takes as many liars as a wrong block does.
var trustLevel = cmtmath.Fraction{Numerator: 2, Denominator: 3}

// Source delivers signed headers with their validators.
type Source interface {
	// LightBlock returns the block of a height, the newest for 0. It checks its form, and that it is of the right chain,
	// but no signature.
	LightBlock(ctx context.Context, height int64) (*comettypes.LightBlock, error)
}

// Trust is what verification begins with.
type Trust struct {
	// Height and Hash are of a block that the operator trusts. Without them, the first header that the node shows is
	// trusted, and a warning says which.
	Height int64
	Hash   []byte
	// Period is for how long validators are held to what they signed: less than the chain's unbonding time.
	Period time.Duration
	// File keeps the newest verified header. Empty keeps none.
	File string
}

// Validate refuses what cannot work.
func (t Trust) Validate() error {
	switch {
	case t.Period <= 0:
		return errors.New("the period of trust is not positive")
	case t.Height < 0 || (t.Height == 0) != (len(t.Hash) == 0):
		return errors.New("a trusted block takes both a height and a hash")
	case t.Height > 0 && len(t.Hash) != 32:
		return fmt.Errorf("the hash of a block has 32 bytes, not %d", len(t.Hash))
	}
	return nil
}

// Headers verifies one header after the other. It is safe for concurrent use.
type Headers struct {
	chainID string
	node    Source
	trust   Trust
	logger  hclog.Logger
	now     func() time.Time

	turn   sync.Mutex // held while a header is verified
	mu     sync.Mutex
	latest *comettypes.LightBlock // nil before the first
	saved  int64
	fork   error
}

// NewHeaders continues from what trust.File holds, if that is newer than the block that trust names.
func NewHeaders(chainID string, node Source, trust Trust, logger hclog.Logger) (*Headers, error) {
	if err := trust.Validate(); err != nil {
		return nil, err
	}
	h := &Headers{chainID: chainID, node: node, trust: trust, logger: logger, now: time.Now}
	kept, err := load(trust.File, chainID)
	if err != nil {
		return nil, err
	}
	if kept != nil && kept.Height >= trust.Height {
		h.latest, h.saved = kept, kept.Height
	}
	return h, nil
}

// State is the newest state that a verified header proves: that of the height before.
func (h *Headers) State() (State, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.latest == nil || h.fork != nil {
		return State{}, false
	}
	return State{Height: h.latest.Height - 1, AppHash: h.latest.AppHash}, true
}

// Time is that of the newest verified header.
func (h *Headers) Time() (time.Time, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.latest == nil {
		return time.Time{}, false
	}
	return h.latest.Time, true
}

// Advance verifies the header of a height, unless a newer one is. Errors wrap ErrForged, ErrExpired or ErrFork, or are
// the node's.
func (h *Headers) Advance(ctx context.Context, height int64) error {
	h.turn.Lock()
	defer h.turn.Unlock()
	trusted, err := h.newest()
	if err != nil {
		return err
	}
	if trusted == nil {
		if trusted, err = h.begin(ctx); err != nil {
			return err
		}
	}
	if height > trusted.Height {
		if trusted, err = h.follow(ctx, trusted, height); err != nil {
			return err
		}
	}
	h.mu.Lock()
	h.latest = trusted
	due := h.trust.File != "" && trusted.Height >= h.saved+savePeriod
	h.mu.Unlock()
	if due {
		return h.Save()
	}
	return nil
}

// Save keeps the newest verified header in the file of trust.
func (h *Headers) Save() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.latest == nil || h.trust.File == "" || h.saved == h.latest.Height {
		return nil
	}
	if err := save(h.trust.File, h.latest); err != nil {
		return err
	}
	h.saved = h.latest.Height
	return nil
}

func (h *Headers) newest() (*comettypes.LightBlock, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.latest, h.fork
}

// begin returns the first header: the trusted block's, or what the node shows.
func (h *Headers) begin(ctx context.Context) (*comettypes.LightBlock, error) {
	first, err := h.node.LightBlock(ctx, h.trust.Height)
	if err != nil {
		return nil, err
	}
	hash := first.Hash()
	if h.trust.Height > 0 && !bytes.Equal(hash, h.trust.Hash) {
		return nil, fmt.Errorf("%w: block %d has hash %X, the trusted one has %X",
			ErrForged, first.Height, hash, h.trust.Hash)
	}
	if err := signed(h.chainID, first.ValidatorSet, first); err != nil {
		return nil, fmt.Errorf("%w: block %d: %w", ErrForged, first.Height, err)
	}
	if h.trust.Height == 0 {
		h.logger.Warn("no trusted block is set: trusting the first one that the node shows; compare its hash with that of "+
			"another source", "height", first.Height, "hash", hash.String())
	}
	return first, nil
}

// signed fails unless more than two thirds of the validators signed a block.
func signed(chainID string, validators *comettypes.ValidatorSet, block *comettypes.LightBlock) error {
	return validators.VerifyCommitLight(chainID, block.Commit.BlockID, block.Height, block.Commit)
}

// follow verifies the way from a trusted header to a height. It skips headers in between as long as more than two
// thirds of the trusted validators signed, and else looks for one halfway.
func (h *Headers) follow(
	ctx context.Context, trusted *comettypes.LightBlock, height int64,
) (*comettypes.LightBlock, error) {
	target, err := h.node.LightBlock(ctx, height)
	if err != nil {
		return nil, err
	}
	ahead := []*comettypes.LightBlock{target} // the nearest last
	for len(ahead) > 0 {
		next := ahead[len(ahead)-1]
		err := h.verify(trusted, next)
		if err == nil {
			trusted, ahead = next, ahead[:len(ahead)-1]
			continue
		}
		if changed := (light.ErrNewValSetCantBeTrusted{}); !errors.As(err, &changed) {
			return nil, err
		}
		between, err := h.node.LightBlock(ctx, trusted.Height+(next.Height-trusted.Height)/2)
		if err != nil {
			return nil, err
		}
		ahead = append(ahead, between)
	}
	return trusted, nil
}

// verify checks a header by an older one that is trusted.
func (h *Headers) verify(trusted, next *comettypes.LightBlock) error {
	err := light.Verify(trusted.SignedHeader, trusted.ValidatorSet, next.SignedHeader, next.ValidatorSet,
		h.trust.Period, h.now(), maxDrift, trustLevel)
	changed, expired := light.ErrNewValSetCantBeTrusted{}, light.ErrOldHeaderExpired{}
	switch {
	case err == nil:
		return nil
	case errors.As(err, &changed):
		return err
	case errors.As(err, &expired):
		return fmt.Errorf("%w (height %d of %s)", ErrExpired, trusted.Height, trusted.Time.Format(time.RFC3339))
	default:
		return fmt.Errorf("%w: header %d: %w", ErrForged, next.Height, err)
	}
}

// Witness compares the newest verified header with another node's until ctx ends. If validators signed that one too,
// the chain has forked, and from then on nothing is read. name is for the log.
func (h *Headers) Witness(ctx context.Context, name string, other Source) {
	ticker := time.NewTicker(witnessPause)
	defer ticker.Stop()
	for {
		if err := h.compare(ctx, other); err != nil && ctx.Err() == nil {
			h.logger.Warn("witness does not confirm the chain", "witness", name, "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
	}
}

func (h *Headers) compare(ctx context.Context, other Source) error {
	ctx, cancel := context.WithTimeout(ctx, witnessTimeout)
	defer cancel()
	ours, err := h.newest()
	if err != nil || ours == nil {
		return err
	}
	theirs, err := other.LightBlock(ctx, ours.Height)
	if err != nil {
		return err
	}
	if bytes.Equal(ours.Hash(), theirs.Hash()) {
		return nil
	}
	if !bytes.Equal(theirs.ValidatorsHash, ours.ValidatorsHash) {
		return fmt.Errorf("%w: header %d has other validators", ErrForged, theirs.Height)
	}
	if err := signed(h.chainID, ours.ValidatorSet, theirs); err != nil {
		return fmt.Errorf("%w: header %d: %w", ErrForged, theirs.Height, err)
	}
	fork := fmt.Errorf("%w: height %d, %X and %X", ErrFork, ours.Height, ours.Hash(), theirs.Hash())
	h.mu.Lock()
	h.fork = fork
	h.mu.Unlock()
	h.logger.Error("the chain has forked", "error", fork)
	return fork
}
