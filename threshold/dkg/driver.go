package dkg

import (
	"context"
	"crypto/hpke"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/pause"
	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/x/threshold/types"
)

var (
	// ErrAborted means that the chain gave up the ceremony. The next one starts from fresh secrets.
	ErrAborted = errors.New("dkg: ceremony aborted")
	// ErrSilent means that this process must not take part: the ceremony began before a restart, or the process joined
	// too late. The member stays silent and the ceremony aborts without it.
	ErrSilent = errors.New("dkg: staying out of the ceremony")
	// ErrNotMember means that the ceremony has no seat for this validator.
	ErrNotMember = errors.New("dkg: not a member of the ceremony")
)

// Chain is the part of the Glomar chain that a ceremony needs. What it returns is final.
type Chain interface {
	// Ceremony returns a ceremony as it stands.
	Ceremony(ctx context.Context, id uint64) (*types.Ceremony, error)
	// Contribute commits to this member's blob of a round and returns once that is in a block.
	Contribute(ctx context.Context, ceremony uint64, round types.Round, digest [32]byte) error
	// Complain reports a member whose blob of a round is missing or bad.
	Complain(ctx context.Context, ceremony uint64, round types.Round, against uint32, reason string) error
	// Wait returns after the next block.
	Wait(ctx context.Context) error
}

// Peers fetches other members' blobs.
type Peers interface {
	// Fetch writes the blob to w and verifies its digest. Its errors wrap those of package transport. Use what w
	// received only if the error is nil.
	Fetch(ctx context.Context, member types.Member, digest [32]byte, maxSize int64, w io.Writer) error
}

// Vault is the durable side of a member: *keystore.Store.
type Vault interface {
	BeginCeremony(ceremony uint64) error
	Answer(ceremony uint64, round int32, digest [32]byte) error
	HPKEFor(public []byte) (hpke.PrivateKey, error)
	SaveEpoch(*keystore.Epoch) error
	DeleteEpoch(ceremony uint64) error
}

// Config is what Run works with.
type Config struct {
	// Validator is this member's validator operator address.
	Validator string
	Chain     Chain
	Peers     Peers
	Store     *Store
	Vault     Vault
	// Patience is how long a member's blob may be out of reach before Run complains; 20 s if 0.
	Patience time.Duration
	// FetchTimeout bounds one try at fetching one blob; 5 minutes if 0.
	FetchTimeout time.Duration
	Logger       hclog.Logger
}

// run is one member's part in one ceremony.
type run struct {
	Config
	id     uint64
	own    types.Member
	member *Member
	view   *types.Ceremony // as last seen
	saved  bool            // the epoch's secrets are in the vault
	bundle [32]byte
}

// Run takes part in a ceremony until it is done, and returns the member's part of the keys. By then that part is in the
// vault, and the bundle is in the store, where peers and operators fetch it. Errors wrap ErrAborted, ErrSilent or
// ErrNotMember where they apply. After an error nothing of the ceremony is left, with one exception: secrets that were
// saved before the last round stay if the context ended before the round did. When a signer starts, it asks the chain
// about each stored ceremony and deletes those that aborted.
func Run(ctx context.Context, config Config, ceremony uint64) (*keystore.Epoch, error) {
	r := &run{Config: config, id: ceremony}
	if r.Logger == nil {
		r.Logger = hclog.NewNullLogger()
	}
	if r.Patience == 0 {
		r.Patience = 20 * time.Second
	}
	if r.FetchTimeout == 0 {
		r.FetchTimeout = 5 * time.Minute
	}
	r.Logger = r.Logger.With("ceremony", ceremony)
	epoch, err := r.all(ctx)
	if r.member != nil {
		r.member.Wipe()
	}
	if err != nil {
		if cleanup := r.cleanup(err); cleanup != nil {
			err = errors.Join(err, cleanup)
		}
		return nil, fmt.Errorf("ceremony %d: %w", ceremony, err)
	}
	return epoch, r.Store.Drop(ceremony)
}

// cleanup removes what a failed ceremony left. It keeps the secrets of a ceremony that may still succeed.
func (r *run) cleanup(cause error) error {
	err := r.Store.Drop(r.id)
	if r.saved && errors.Is(cause, ErrAborted) {
		err = errors.Join(err, r.Vault.DeleteEpoch(r.id), r.Store.Discard(r.bundle))
	}
	return err
}

func (r *run) all(ctx context.Context) (*keystore.Epoch, error) {
	if err := r.begin(ctx); err != nil {
		return nil, err
	}
	steps := []func(context.Context) error{r.deal, r.keys, r.relin, r.assemble, r.open}
	for _, step := range steps {
		if err := step(ctx); err != nil {
			return nil, err
		}
	}
	return r.verdict(ctx)
}

// begin takes the seat. After it, no other process can take this seat again.
func (r *run) begin(ctx context.Context) error {
	if err := r.look(ctx); err != nil {
		return err
	}
	own, ok := types.MemberOf(r.view.Members, r.Validator)
	if !ok {
		return fmt.Errorf("%w: %s", ErrNotMember, r.Validator)
	}
	r.own = own
	if _, contributed := r.view.Contribution(types.Round_ROUND_DEAL, own.Point); contributed || r.view.Round != types.Round_ROUND_DEAL {
		return fmt.Errorf("%w: it is already in %s", ErrSilent, r.view.Round)
	}
	set, err := params.Lookup(r.view.FheParams)
	if err != nil {
		return err
	}
	private, err := r.Vault.HPKEFor(own.HpkeKey)
	if err != nil {
		return err
	}
	facts := Facts{Set: set, Ceremony: r.id, Threshold: int(r.view.Threshold), Members: r.view.Members, Own: own.Point}
	if r.member, err = NewMember(facts, private); err != nil {
		return err
	}
	err = r.Vault.BeginCeremony(r.id)
	if errors.Is(err, keystore.ErrBegun) {
		return fmt.Errorf("%w: %w", ErrSilent, err)
	}
	return err
}

// look reads the ceremony from the chain, opens the store's gate accordingly, and reports an abort.
func (r *run) look(ctx context.Context) error {
	view, err := r.Chain.Ceremony(ctx, r.id)
	if err != nil {
		return fmt.Errorf("read ceremony: %w", err)
	}
	if view.Status == types.CeremonyStatus_CEREMONY_STATUS_ABORTED {
		return fmt.Errorf("%w: %s", ErrAborted, view.AbortReason)
	}
	r.view = view
	r.Store.Advance(r.id, view.Round)
	return nil
}

// finished says whether the chain is past a round.
func (r *run) finished(round types.Round) bool {
	return r.view.Round > round || r.view.Status == types.CeremonyStatus_CEREMONY_STATUS_DONE
}

// await waits until the chain is past a round. It keeps trying when the chain client fails: the ceremony waits for this
// member only until the round's deadline, and then aborts.
func (r *run) await(ctx context.Context, round types.Round) error {
	for {
		err := r.look(ctx)
		switch {
		case errors.Is(err, ErrAborted):
			return err
		case err != nil:
			r.Logger.Warn("cannot read the chain", "error", err)
		case r.finished(round):
			return nil
		}
		if err := r.wait(ctx); err != nil {
			return err
		}
	}
}

// wait waits for a block, or a moment if the chain client fails.
func (r *run) wait(ctx context.Context) error {
	if err := r.Chain.Wait(ctx); err != nil {
		return pause.For(ctx, time.Second)
	}
	return ctx.Err()
}
