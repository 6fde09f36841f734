package client

import (
	"crypto/hpke"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/fhe/integer"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/reveal"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
)

const (
	lanes     = 128
	threshold = 3
)

var handle = common.HexToHash("0x1234")

// sealedValue is what three honest signers and an honest gateway answer for a value in a lane of a page.
func sealedValue(t *testing.T, private hpke.PrivateKey, value uint64, lane int) *gatewaypb.ReadResponse {
	t.Helper()
	return sealedBy(t, []uint32{1, 2, 3}, private.PublicKey().Bytes(), value, lane, nil)
}

// sealedBy is sealedValue by an active set, for the owner of a public key. spoil, unless it is nil, may change the mask
// that a member seals.
func sealedBy(
	t *testing.T, set []uint32, public []byte, value uint64, lane int, spoil func(point uint32, mask []uint64),
) *gatewaypb.ReadResponse {
	t.Helper()
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	u := make([]uint64, lanes*params.LaneDigits)
	for i := range u {
		u[i] = random.Uint64N(params.T)
	}
	slot := lane * params.LaneDigits
	digits := u[slot : slot+params.LaneDigits]
	integer.Lane64.EncodeUint64(value, digits)
	masks := make([][]uint64, threshold)
	for k := range masks {
		masks[k] = make([]uint64, params.LaneDigits)
		for i := range masks[k] {
			masks[k][i] = random.Uint64N(params.T)
			digits[i] = (digits[i] + params.T - masks[k][i]) % params.T
		}
	}
	proof, err := reveal.ProveMasked(u, slot)
	require.NoError(t, err)
	digest := reveal.MaskedDigest(u)
	out := &gatewaypb.ReadResponse{
		Ticket: make([]byte, 32), Page: make([]byte, 32), Epoch: 1, Attempt: 1, Slot: uint32(slot), Width: params.LaneDigits,
		MaskedDigest: digest[:], MaskedLanes: proof.Lanes,
	}
	for _, digit := range proof.Digits {
		out.Masked = append(out.Masked, uint32(digit))
	}
	for _, aunt := range proof.Aunts {
		out.MaskedPath = append(out.MaskedPath, aunt[:])
	}
	for k, mask := range masks {
		if spoil != nil {
			spoil(set[k], mask)
		}
		binding := reveal.Binding{
			Epoch: 1, Attempt: 1, Slot: out.Slot, Width: out.Width, Handle: handle, Point: set[k], Masked: digest,
		}
		sealed, err := reveal.SealMask(public, binding, mask)
		require.NoError(t, err)
		out.Masks = append(out.Masks, gatewaypb.SignerMask{Point: binding.Point, Mask: sealed})
	}
	return out
}

func TestAnAnswerOpens(t *testing.T) {
	private, err := reveal.GenerateKey()
	require.NoError(t, err)
	for _, value := range []uint64{0, 1, 250_000_000, ^uint64(0)} {
		got, _, err := openAnswer(sealedValue(t, private, value, int(value%lanes)), handle, private, threshold)
		require.NoError(t, err)
		require.Equal(t, value, got)
	}
}

func TestAChangedAnswerDoesNotOpen(t *testing.T) {
	private, err := reveal.GenerateKey()
	require.NoError(t, err)
	for name, change := range map[string]func(*gatewaypb.ReadResponse){
		"a digit":            func(r *gatewaypb.ReadResponse) { r.Masked[3] ^= 1 },
		"the digest":         func(r *gatewaypb.ReadResponse) { r.MaskedDigest[0] ^= 1 },
		"the path":           func(r *gatewaypb.ReadResponse) { r.MaskedPath[0][0] ^= 1 },
		"a short path hash":  func(r *gatewaypb.ReadResponse) { r.MaskedPath[0] = r.MaskedPath[0][:31] },
		"no digits":          func(r *gatewaypb.ReadResponse) { r.Masked = nil },
		"another slot":       func(r *gatewaypb.ReadResponse) { r.Slot += params.LaneDigits },
		"a wide value":       func(r *gatewaypb.ReadResponse) { r.Width = 1 << 31 },
		"another ticket":     func(r *gatewaypb.ReadResponse) { r.Ticket[0] ^= 1 },
		"a short ticket":     func(r *gatewaypb.ReadResponse) { r.Ticket = r.Ticket[:31] },
		"another page":       func(r *gatewaypb.ReadResponse) { r.Page[0] ^= 1 },
		"another epoch":      func(r *gatewaypb.ReadResponse) { r.Epoch++ },
		"a mask":             func(r *gatewaypb.ReadResponse) { r.Masks[1].Mask[40] ^= 1 },
		"a missing mask":     func(r *gatewaypb.ReadResponse) { r.Masks = r.Masks[:threshold-1] },
		"one mask twice":     func(r *gatewaypb.ReadResponse) { r.Masks[1] = r.Masks[0] },
		"masks interchanged": func(r *gatewaypb.ReadResponse) { r.Masks[0].Mask, r.Masks[1].Mask = r.Masks[1].Mask, r.Masks[0].Mask },
	} {
		t.Run(name, func(t *testing.T) {
			answer := sealedValue(t, private, 42, 7)
			change(answer)
			_, _, err := openAnswer(answer, handle, private, threshold)
			require.ErrorIs(t, err, ErrMasks)
		})
	}
	_, _, err = openAnswer(sealedValue(t, private, 42, 7), common.HexToHash("0x5678"), private, threshold)
	require.ErrorIs(t, err, ErrMasks, "another handle")
	other, err := reveal.GenerateKey()
	require.NoError(t, err)
	_, _, err = openAnswer(sealedValue(t, private, 42, 7), handle, other, threshold)
	require.ErrorIs(t, err, ErrMasks, "another reader")
}

func TestAGrantNamesOneHandle(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	private, err := reveal.GenerateKey()
	require.NoError(t, err)
	grant, err := newGrant(key, private.PublicKey().Bytes(), common.Address{1}, handle)
	require.NoError(t, err)
	_, named, err := grant.Nonce()
	require.NoError(t, err)
	require.Equal(t, handle[:], named)
	again, err := newGrant(key, private.PublicKey().Bytes(), common.Address{1}, handle)
	require.NoError(t, err)
	require.NotEqual(t, grant.ExtraData, again.ExtraData, "nonces differ")
	require.NoError(t, (&revealtypes.Grant{
		User: grant.User, PublicKey: grant.PublicKey, Contracts: grant.Contracts, Start: grant.Start, Duration: grant.Duration,
		ExtraData: grant.ExtraData, Signature: make([]byte, 65),
	}).Validate())
}

// Whatever a gateway answers, it is not taken for a value unless the signers sealed it.
func FuzzOpenAnswer(f *testing.F) {
	private, err := reveal.GenerateSmallKey()
	require.NoError(f, err)
	digest := make([]byte, 32)
	seed, err := (&gatewaypb.ReadResponse{
		Ticket: digest, Page: digest, MaskedDigest: digest, Masks: make([]gatewaypb.SignerMask, threshold),
		Slot: 1, Width: 1 << 31, MaskedLanes: 7,
	}).Marshal()
	require.NoError(f, err)
	f.Add(seed)
	f.Fuzz(func(t *testing.T, data []byte) {
		var answer gatewaypb.ReadResponse
		if answer.Unmarshal(data) != nil {
			return
		}
		_, faulty, err := openAnswer(&answer, handle, private, threshold)
		require.ErrorIs(t, err, ErrMasks)
		require.LessOrEqual(t, len(faulty), threshold)
	})
}
