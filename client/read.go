package client

import (
	"context"
	"crypto/ecdsa"
	"crypto/hpke"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/pause"
	"github.com/glomar-network/glomar/threshold/reveal"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
)

// GrantValidity is how long the permission signed for one read lasts.
const GrantValidity = 10 * time.Minute

// ErrMasks is returned when the masks received do not add up to a value: too few, of another opening, or not for this key.
var ErrMasks = errors.New("the signers' masks do not open this value")

// ReadOption says more about a read.
type ReadOption func(*reading)

type reading struct {
	block    uint64
	progress func(*gatewaypb.HandleResponse)
}

// MinedIn names the host block of the transaction that made the handle, or allowed it. The read waits until the network
// has attested that block before it fails with ErrNeverDefined or ErrNotAllowed, and fails then. Without it the read
// waits for a few blocks more than exist when it begins.
func MinedIn(block uint64) ReadOption { return func(r *reading) { r.block = block } }

// OnProgress has every state of the handle reported while its value is waited for (gatewaypb.HandleResponse says which
// there are). The function must not block.
func OnProgress(report func(*gatewaypb.HandleResponse)) ReadOption {
	return func(r *reading) { r.progress = report }
}

func newReading(options []ReadOption) *reading {
	r := &reading{}
	for _, option := range options {
		option(r)
	}
	return r
}

// Read returns the value of a handle the contract has allowed the user to see: 0 or 1 for a boolean. The user signs a
// permission for this one handle; the signers seal their masks to a key that exists for this call only.
//
// It may be called as soon as the transaction that made the handle is mined: it waits until the value is there. When
// members of the committee do not answer, or answer wrongly, it signs another permission, which does without them. It
// fails with ErrNotYet when ctx ends first, and with ErrNeverDefined, ErrOtherChain, ErrNotAllowed, ErrFailed,
// ErrTooMany, ErrSigners or ErrMasks.
func (c *Client) Read(
	ctx context.Context, chainID uint64, handle common.Hash, contract common.Address, user *ecdsa.PrivateKey,
	options ...ReadOption,
) (uint64, error) {
	how := newReading(options)
	network, err := c.Network(ctx)
	if err != nil {
		return 0, err
	}
	host, err := hostChain(network, chainID)
	if err != nil {
		return 0, err
	}
	if how.progress != nil {
		if _, err := c.WaitFinal(ctx, chainID, handle, options...); err != nil {
			return 0, err
		}
	}
	private, err := reveal.GenerateKey()
	if err != nil {
		return 0, fmt.Errorf("make a key for the answer: %w", err)
	}
	r := &userRead{
		host: host, handle: handle, contract: contract, user: user, private: private, block: how.block,
		threshold: int(network.Epoch.Threshold), sets: newSets(network.Epoch.Faults()),
	}
	growing := pause.Growing(firstPause, maxPause)
	for {
		value, next, err := c.try(ctx, r)
		if err == nil || next == giveUp {
			return value, err
		}
		ended := ctx.Err()
		if next == sameSet {
			ended = pause.For(ctx, growing.NextBackOff())
		}
		if ended != nil {
			return 0, fmt.Errorf("%w; the last try: %w", ended, err)
		}
	}
}

// userRead is a private read in progress.
type userRead struct {
	host      hosttypes.HostChain
	handle    common.Hash
	contract  common.Address
	user      *ecdsa.PrivateKey
	private   hpke.PrivateKey
	block     uint64
	threshold int
	sets      *sets
	avoid     []uint32
}

// What a read does after a try that failed.
type next int

const (
	giveUp   next = iota
	sameSet       // in a moment, under a new grant
	otherSet      // at once, without the members in avoid
)

// try asks once, under a grant of its own.
func (c *Client) try(ctx context.Context, r *userRead) (value uint64, then next, err error) {
	grant, err := r.grant()
	if err != nil {
		return 0, giveUp, err
	}
	request := &gatewaypb.ReadRequest{
		Kind: revealtypes.Kind_KIND_USER, ChainId: r.host.ChainId, Handle: r.handle[:], Grant: grant, Block: r.block,
	}
	answer, err := c.ask(ctx, request)
	r.block = request.Block
	var active, faulty []uint32
	if err == nil {
		if value, faulty, err = openAnswer(answer, r.handle, r.private, r.threshold); err == nil {
			return value, giveUp, nil
		}
		for _, m := range answer.Masks {
			active = append(active, m.Point)
		}
	}
	err = fmt.Errorf("read %s: %w", r.handle, err)
	if refusal := (*Refusal)(nil); errors.As(err, &refusal) {
		switch refusal.Reason {
		case gatewaypb.Reason_REASON_NEW_GRANT:
			return 0, sameSet, err
		case gatewaypb.Reason_REASON_SIGNERS_MISSING:
			faulty, active = refusal.points("points"), refusal.points("active_set")
		default:
			return 0, giveUp, err
		}
	} else if answer == nil {
		return 0, giveUp, err
	}
	avoid, more := r.sets.failed(active, r.avoid, faulty)
	if !more {
		return 0, giveUp, err
	}
	r.avoid = avoid
	return 0, otherSet, err
}

// grant signs a permission for one try.
func (r *userRead) grant() (*revealtypes.Grant, error) {
	grant, err := newGrant(r.user, r.private.PublicKey().Bytes(), r.contract, r.handle, r.avoid...)
	if err != nil {
		return nil, err
	}
	digest, err := revealtypes.GrantDigest(r.host.ChainId, r.host.DecryptionVerifier, *grant)
	if err != nil {
		return nil, fmt.Errorf("grant: %w", err)
	}
	if grant.Signature, err = crypto.Sign(digest[:], r.user); err != nil {
		return nil, fmt.Errorf("sign the grant: %w", err)
	}
	grant.Signature[64] += 27
	return grant, nil
}

// ask sends a read until it is answered, refused, or ctx ends. Sending the same read again continues to wait.
func (c *Client) ask(ctx context.Context, request *gatewaypb.ReadRequest) (*gatewaypb.ReadResponse, error) {
	return again(ctx, func(ctx context.Context) (*gatewaypb.ReadResponse, error) {
		answer, err := c.gateway.Read(ctx, request)
		err = typed(err)
		if refusal := (*Refusal)(nil); errors.As(err, &refusal) {
			request.Block = refusal.block(request.Block)
		}
		return answer, err
	})
}

// newGrant is a permission, not signed yet, to read a handle by an active set without the members avoid.
func newGrant(
	user *ecdsa.PrivateKey, public []byte, contract common.Address, handle common.Hash, avoid ...uint32,
) (*revealtypes.Grant, error) {
	var nonce [revealtypes.NonceLength]byte
	if _, err := rand.Read(nonce[:]); err != nil {
		return nil, err
	}
	return &revealtypes.Grant{
		User: crypto.PubkeyToAddress(user.PublicKey).Bytes(), PublicKey: public, Contracts: [][]byte{contract.Bytes()},
		// A clock a little ahead of the chain's must not make the grant start in the future.
		Start: uint64(time.Now().Add(-time.Minute).Unix()), Duration: uint64(GrantValidity / time.Second),
		ExtraData: revealtypes.ExtraData(nonce, handle[:], avoid...),
	}, nil
}

// openAnswer unseals the masks and adds them to the public masked digits. Every mask repeats the digest of the opening
// it belongs to, and the digits are proven to be part of that opening: a gateway that changes one is detected. When it
// fails, it names the members whose masks do not open, as far as that is known.
func openAnswer(
	answer *gatewaypb.ReadResponse, handle common.Hash, private hpke.PrivateKey, threshold int,
) (value uint64, faulty []uint32, err error) {
	if len(answer.Masks) != threshold || len(answer.Ticket) != 32 || len(answer.Page) != 32 || len(answer.MaskedDigest) != 32 {
		return 0, nil, fmt.Errorf("%w: the gateway's answer is incomplete", ErrMasks)
	}
	binding := reveal.Binding{
		Epoch: answer.Epoch, Ticket: [32]byte(answer.Ticket), Attempt: answer.Attempt, Page: [32]byte(answer.Page),
		Slot: answer.Slot, Width: answer.Width, Handle: handle, Masked: [32]byte(answer.MaskedDigest),
	}
	digits, err := maskedDigits(answer)
	if err != nil {
		return 0, nil, fmt.Errorf("%w: %w", ErrMasks, err)
	}
	masks, seen := make([][]uint64, 0, threshold), map[uint32]bool{}
	var errs []error
	for _, m := range answer.Masks {
		if seen[m.Point] {
			return 0, nil, fmt.Errorf("%w: two masks of signer %d", ErrMasks, m.Point)
		}
		seen[m.Point], binding.Point = true, m.Point
		mask, err := reveal.OpenMask(private, binding, m.Mask)
		if err != nil {
			faulty, errs = append(faulty, m.Point), append(errs, fmt.Errorf("signer %d: %w", m.Point, err))
			continue
		}
		masks = append(masks, mask)
	}
	if len(faulty) > 0 {
		return 0, faulty, fmt.Errorf("%w: %w", ErrMasks, errors.Join(errs...))
	}
	if value, err = decode(reveal.Combine(digits, masks...)); err != nil {
		return 0, nil, fmt.Errorf("%w: %w", ErrMasks, err)
	}
	return value, nil, nil
}

// maskedDigits returns the value's public digits, proven against the digest the signers vouch for.
func maskedDigits(answer *gatewaypb.ReadResponse) ([]uint64, error) {
	proof := reveal.MaskedProof{Lane: answer.Slot / params.LaneDigits, Lanes: answer.MaskedLanes}
	for _, digit := range answer.Masked {
		proof.Digits = append(proof.Digits, uint64(digit))
	}
	for _, aunt := range answer.MaskedPath {
		if len(aunt) != 32 {
			return nil, fmt.Errorf("an audit path of %d-byte hashes", len(aunt))
		}
		proof.Aunts = append(proof.Aunts, [32]byte(aunt))
	}
	return proof.Verify([32]byte(answer.MaskedDigest), int(answer.Slot), int(answer.Width))
}

// decode returns the number of the digits of an integer or the one slot of a boolean.
func decode(digits []uint64) (uint64, error) {
	if len(digits) == 1 && digits[0] <= 1 {
		return digits[0], nil
	}
	return integer.Lane64.DecodeUint64(digits)
}

// Public is a value the network vouches for to a host contract.
type Public struct {
	// Cleartext is the ABI-encoded value: the abiEncodedCleartexts argument of checkSignatures.
	Cleartext []byte
	// Proof is the decryptionProof argument.
	Proof []byte
}

// ReadPublic returns a value its contract has made publicly decryptable, with the proof that checkSignatures requires.
// It waits, and fails, as Read does.
func (c *Client) ReadPublic(
	ctx context.Context, chainID uint64, handle common.Hash, options ...ReadOption,
) (*Public, error) {
	how := newReading(options)
	if how.progress != nil {
		if _, err := c.WaitFinal(ctx, chainID, handle, options...); err != nil {
			return nil, err
		}
	}
	answer, err := c.ask(ctx, &gatewaypb.ReadRequest{
		Kind: revealtypes.Kind_KIND_PUBLIC, ChainId: chainID, Handle: handle[:], Block: how.block,
	})
	if err != nil {
		return nil, fmt.Errorf("publicly decrypt %s: %w", handle, err)
	}
	return &Public{Cleartext: answer.Cleartext, Proof: answer.Proof}, nil
}

// WaitFinal waits until the network has computed a handle, and returns the operator's time stamps of it. It fails with
// ErrNotYet when ctx ends first, and with ErrNeverDefined, ErrOtherChain or ErrFailed.
func (c *Client) WaitFinal(
	ctx context.Context, chainID uint64, handle common.Hash, options ...ReadOption,
) (*gatewaypb.HandleResponse, error) {
	how := newReading(options)
	request := &gatewaypb.HandleRequest{ChainId: chainID, Handle: handle.Hex(), Block: how.block}
	var last *gatewaypb.HandleResponse
	_, err := again(ctx, func(ctx context.Context) (struct{}, error) {
		return struct{}{}, typed(c.watch(ctx, request, func(state *gatewaypb.HandleResponse) {
			if how.progress != nil && (last == nil || last.State != state.State) {
				how.progress(state)
			}
			last, request.Block = state, state.Block
		}))
	})
	switch {
	case err == nil && last.State == "final":
		return last, nil
	case err == nil && last.State == "failed":
		return nil, fmt.Errorf("handle %s: %w: %s", handle, ErrFailed, last.Failure)
	case err == nil:
		return nil, fmt.Errorf("handle %s: %w, up to host block %d", handle, ErrNeverDefined, last.Block)
	case last != nil && ctx.Err() != nil:
		return nil, fmt.Errorf("handle %s: %w: it is %s: %w", handle, ErrNotYet, last.State, err)
	}
	return nil, fmt.Errorf("wait for handle %s: %w", handle, err)
}

// watch reports the states of a handle up to one that stays. A watch that ends before is tried again.
func (c *Client) watch(
	ctx context.Context, request *gatewaypb.HandleRequest, report func(*gatewaypb.HandleResponse),
) error {
	stream, err := c.gateway.WatchHandle(ctx, request)
	if err != nil {
		return err
	}
	for {
		state, err := stream.Recv()
		if errors.Is(err, io.EOF) {
			return status.Error(codes.Unavailable, "the gateway's watch ended")
		}
		if err != nil {
			return err
		}
		report(state)
		switch state.State {
		case "final", "failed", "undefined":
			return nil
		}
	}
}
