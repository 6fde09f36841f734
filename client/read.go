package client

import (
	"context"
	"crypto/ecdsa"
	"crypto/hpke"
	"crypto/rand"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/pause"
	"github.com/glomar-network/glomar/threshold/reveal"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
)

// GrantValidity is how long the permission signed for one read lasts.
const GrantValidity = 10 * time.Minute

// stateInterval is how often WaitFinal asks for a handle's state.
const stateInterval = 100 * time.Millisecond

// ErrFailed is returned for a handle that never gets a value: the network cannot compute its operation.
var ErrFailed = errors.New("the operation failed")

// ErrMasks is returned when the masks received do not add up to a value: too few, of another opening, or not for this key.
var ErrMasks = errors.New("the signers' masks do not open this value")

// Read returns the value of a handle the contract has allowed the user to see: 0 or 1 for a boolean. The user signs a
// permission for this one handle; the signers seal their masks to a key that exists for this call only.
func (c *Client) Read(ctx context.Context, chainID uint64, handle common.Hash, contract common.Address, user *ecdsa.PrivateKey) (uint64, error) {
	network, err := c.Network(ctx)
	if err != nil {
		return 0, err
	}
	host, err := hostChain(network, chainID)
	if err != nil {
		return 0, err
	}
	private, err := reveal.GenerateKey()
	if err != nil {
		return 0, fmt.Errorf("make a key for the answer: %w", err)
	}
	grant, err := newGrant(user, private.PublicKey().Bytes(), contract, handle)
	if err != nil {
		return 0, err
	}
	digest, err := revealtypes.GrantDigest(host.ChainId, host.DecryptionVerifier, *grant)
	if err != nil {
		return 0, fmt.Errorf("grant: %w", err)
	}
	if grant.Signature, err = crypto.Sign(digest[:], user); err != nil {
		return 0, fmt.Errorf("sign the grant: %w", err)
	}
	grant.Signature[64] += 27
	answer, err := c.ask(ctx, &gatewaypb.ReadRequest{Kind: revealtypes.Kind_KIND_USER, ChainId: chainID, Handle: handle[:], Grant: grant})
	if err != nil {
		return 0, fmt.Errorf("read %s: %w", handle, err)
	}
	return openAnswer(answer, handle, private, int(network.Epoch.Threshold))
}

// ask sends a read until it is answered. Sending the same read again continues to wait, or orders another opening after
// a failure.
func (c *Client) ask(ctx context.Context, request *gatewaypb.ReadRequest) (*gatewaypb.ReadResponse, error) {
	return again(ctx, func(ctx context.Context) (*gatewaypb.ReadResponse, error) { return c.gateway.Read(ctx, request) })
}

func newGrant(user *ecdsa.PrivateKey, public []byte, contract common.Address, handle common.Hash) (*revealtypes.Grant, error) {
	var nonce [revealtypes.NonceLength]byte
	if _, err := rand.Read(nonce[:]); err != nil {
		return nil, err
	}
	return &revealtypes.Grant{
		User: crypto.PubkeyToAddress(user.PublicKey).Bytes(), PublicKey: public, Contracts: [][]byte{contract.Bytes()},
		// A clock a little ahead of the chain's must not make the grant start in the future.
		Start: uint64(time.Now().Add(-time.Minute).Unix()), Duration: uint64(GrantValidity / time.Second),
		ExtraData: revealtypes.ExtraData(nonce, handle[:]),
	}, nil
}

// openAnswer unseals the masks and adds them to the public masked digits. Every mask repeats the digest of the opening
// it belongs to, and the digits are proven to be part of that opening: a gateway that changes one is detected.
func openAnswer(answer *gatewaypb.ReadResponse, handle common.Hash, private hpke.PrivateKey, threshold int) (uint64, error) {
	if len(answer.Masks) != threshold || len(answer.Ticket) != 32 || len(answer.Page) != 32 || len(answer.MaskedDigest) != 32 {
		return 0, fmt.Errorf("%w: the gateway's answer is incomplete", ErrMasks)
	}
	binding := reveal.Binding{
		Epoch: answer.Epoch, Ticket: [32]byte(answer.Ticket), Attempt: answer.Attempt, Page: [32]byte(answer.Page),
		Slot: answer.Slot, Width: answer.Width, Handle: handle, Masked: [32]byte(answer.MaskedDigest),
	}
	digits, err := maskedDigits(answer)
	if err != nil {
		return 0, fmt.Errorf("%w: %w", ErrMasks, err)
	}
	masks, seen := make([][]uint64, 0, threshold), map[uint32]bool{}
	for _, m := range answer.Masks {
		if seen[m.Point] {
			return 0, fmt.Errorf("%w: two masks of signer %d", ErrMasks, m.Point)
		}
		seen[m.Point], binding.Point = true, m.Point
		mask, err := reveal.OpenMask(private, binding, m.Mask)
		if err != nil {
			return 0, fmt.Errorf("%w: signer %d: %w", ErrMasks, m.Point, err)
		}
		masks = append(masks, mask)
	}
	return value(reveal.Combine(digits, masks...))
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

// value decodes the digits of an integer or the one slot of a boolean.
func value(digits []uint64) (uint64, error) {
	if len(digits) == 1 && digits[0] <= 1 {
		return digits[0], nil
	}
	return integer.DecodeLane(digits)
}

// Public is a value the network vouches for to a host contract.
type Public struct {
	// Cleartext is the ABI-encoded value: the abiEncodedCleartexts argument of checkSignatures.
	Cleartext []byte
	// Proof is the decryptionProof argument.
	Proof []byte
}

// ReadPublic returns a value its contract has made publicly decryptable, with the proof that checkSignatures requires.
func (c *Client) ReadPublic(ctx context.Context, chainID uint64, handle common.Hash) (*Public, error) {
	answer, err := c.ask(ctx, &gatewaypb.ReadRequest{Kind: revealtypes.Kind_KIND_PUBLIC, ChainId: chainID, Handle: handle[:]})
	if err != nil {
		return nil, fmt.Errorf("publicly decrypt %s: %w", handle, err)
	}
	return &Public{Cleartext: answer.Cleartext, Proof: answer.Proof}, nil
}

// WaitFinal waits until the network has computed a handle, and returns the operator's time stamps of it. It returns
// ErrFailed for a handle that never gets a value. A Reason in the answer says why the value is zero.
func (c *Client) WaitFinal(ctx context.Context, chainID uint64, handle common.Hash) (*gatewaypb.HandleResponse, error) {
	for {
		state, err := again(ctx, func(ctx context.Context) (*gatewaypb.HandleResponse, error) {
			return c.gateway.Handle(ctx, &gatewaypb.HandleRequest{ChainId: chainID, Handle: handle.Hex()})
		})
		if err != nil {
			return nil, fmt.Errorf("ask for handle %s: %w", handle, err)
		}
		switch state.State {
		case "final":
			return state, nil
		case "failed":
			return nil, fmt.Errorf("handle %s: %w: %s", handle, ErrFailed, state.Reason)
		}
		if err := pause.For(ctx, stateInterval); err != nil {
			return nil, fmt.Errorf("handle %s is still %s: %w", handle, state.State, err)
		}
	}
}
