package gateway

import (
	"bytes"
	"encoding/json"
	"net/http"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/gatewaypb"
	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/contracts/proof"
	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/vector"
)

var pixels = vector.Format{Length: 12, Bits: 8, Attempts: 2}

// sealVector makes a vector the network accepts when index is 0.
func (n *network) sealVector(t testing.TB, user common.Address, index uint8, f vector.Format) *input.VectorBundle {
	c := input.Context{ChainID: testChain, ACL: aclAt, Contract: contract, User: user, Epoch: n.epoch.Id, Threshold: int(n.epoch.Threshold)}
	for _, m := range n.epoch.Members {
		c.Members = append(c.Members, input.Member{Point: m.Point, HPKE: m.HpkeKey})
	}
	bundle, err := input.SealVector(nil, c, index, f, make([]int64, f.Length))
	require.NoError(t, err)
	return bundle
}

// inputSigners returns who signed a proof of one handle for a user and a contract.
func (n *network) inputSigners(t *testing.T, encoded []byte, handle common.Hash, user, contract common.Address) map[common.Address]bool {
	t.Helper()
	require.EqualValues(t, 1, encoded[0], "handles")
	require.Equal(t, handle[:], encoded[2:34])
	digest, ok := planner.BundleOf(&hostchain.Op{Proof: encoded})
	require.True(t, ok)
	domain := proof.Domain{ChainID: testChain, Verifier: common.BytesToAddress(n.host.InputVerifier)}
	signed := proof.InputDigest(domain, []common.Hash{handle}, user, contract, testChain,
		proof.Context(n.quorum.Context, digest[:]))
	signers := map[common.Address]bool{}
	for i := range int(encoded[1]) {
		at := 2 + 32 + proof.SignatureBytes*i
		signer, err := recoverSigner(signed, encoded[at:at+proof.SignatureBytes])
		require.NoError(t, err)
		signers[signer] = true
	}
	return signers
}

// A wallet's client and the gateways of two operators, over sockets.
func TestAWalletSealsAVector(t *testing.T) {
	n := newNetwork(t)
	a, _, _ := n.serve(t, "a")
	b, _, _ := n.serve(t, "b")
	wallet, err := client.Dial(client.Config{Gateway: n.operators[0].Endpoint})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, wallet.Close()) })
	_, user := newUser(t)
	numbers := make([]int64, pixels.Length)
	numbers[3] = 255

	sealed, err := wallet.SealVector(t.Context(), testChain, contract, user, pixels, numbers)
	require.NoError(t, err)
	require.Len(t, sealed.Handles, 1)
	require.Equal(t, hostchain.TypeVector, hostchain.HandleType(hostchain.Handle(sealed.Handles[0])))
	digest, ok := planner.BundleOf(&hostchain.Op{Proof: sealed.Proof})
	require.True(t, ok)
	stored, err := b.Blobs.Get(digest, input.MaxVectorSize)
	require.NoError(t, err, "every operator that vouches holds the bundle")
	require.Len(t, stored, sealed.BundleBytes)
	require.True(t, a.Blobs.Has(digest))
	bundle, err := input.DecodeVector(stored)
	require.NoError(t, err)
	require.Equal(t, bundle.Handle(), sealed.Handles[0])

	ours := map[common.Address]bool{crypto.PubkeyToAddress(a.HostKey.PublicKey): true, crypto.PubkeyToAddress(b.HostKey.PublicKey): true}
	require.Equal(t, ours, n.inputSigners(t, sealed.Proof, sealed.Handles[0], user, contract))
	for signer := range n.inputSigners(t, sealed.Proof, sealed.Handles[0], contract, contract) {
		require.NotContains(t, ours, signer, "the proof is worth nothing to another user")
	}
	for signer := range n.inputSigners(t, sealed.Proof, sealed.Handles[0], user, aclAt) {
		require.NotContains(t, ours, signer, "nor to another contract")
	}

	numbers[3] = 256
	_, err = wallet.SealVector(t.Context(), testChain, contract, user, pixels, numbers)
	require.ErrorIs(t, err, vector.ErrNumber)
	require.ErrorContains(t, err, "number 3")
}

func TestVectorsOverREST(t *testing.T) {
	n := newNetwork(t)
	_, operator, rest := n.serve(t, "a")
	_, user := newUser(t)
	bundle := n.sealVector(t, user, 0, pixels)
	request := &gatewaypb.SubmitInputRequest{Bundle: bundle.Encode()}
	body, err := json.Marshal(map[string][]byte{"bundle": request.Bundle})
	require.NoError(t, err)
	response, err := http.Post(rest+"/v1/inputs", "application/json", bytes.NewReader(body))
	require.NoError(t, err)
	defer response.Body.Close()
	require.Equal(t, http.StatusOK, response.StatusCode)
	var posted gatewaypb.SubmitInputResponse
	require.NoError(t, json.NewDecoder(response.Body).Decode(&posted))
	handle := bundle.Handle()
	require.Equal(t, [][]byte{handle[:]}, posted.Handles)
	again, err := operator.SubmitInput(t.Context(), request)
	require.NoError(t, err)
	require.Equal(t, again.Proof, posted.Proof, "submitting twice changes nothing")
}

func TestVectorsAreChecked(t *testing.T) {
	n := newNetwork(t)
	g, operator, _ := n.serve(t, "a")
	_, user := newUser(t)
	good := n.sealVector(t, user, 0, pixels)
	encoded := good.Encode()
	sums := vector.Format{Length: 2, Bits: 4, Attempts: 1, Sums: []vector.Sum{{Length: 2, Runs: 1, Bound: 9}}}
	many := vector.Format{Length: vector.MaxInputDigits + 1, Bits: 4, Attempts: 1}
	with := func(change func(b *input.VectorBundle)) []byte {
		bad := *good
		change(&bad)
		return bad.Encode()
	}
	for name, k := range map[string]struct {
		bundle []byte
		code   codes.Code
		reason error
	}{
		"a magic":         {encoded[:16], codes.InvalidArgument, input.ErrEncoding},
		"cut":             {encoded[:len(encoded)-1], codes.InvalidArgument, input.ErrEncoding},
		"a byte more":     {append(bytes.Clone(encoded), 0), codes.InvalidArgument, input.ErrEncoding},
		"too large":       {append(bytes.Clone(encoded), make([]byte, input.MaxVectorSize+1-len(encoded))...), codes.InvalidArgument, input.ErrTooLarge},
		"no format":       {with(func(b *input.VectorBundle) { b.Format.Bits = 9 }), codes.InvalidArgument, vector.ErrFormat},
		"sums":            {n.sealVector(t, user, 0, sums).Encode(), codes.InvalidArgument, vector.ErrFormat},
		"many digits":     {n.sealVector(t, user, 0, many).Encode(), codes.InvalidArgument, vector.ErrFormat},
		"a second vector": {n.sealVector(t, user, 1, pixels).Encode(), codes.InvalidArgument, input.ErrIndex},
		"another ACL":     {with(func(b *input.VectorBundle) { b.ACL = contract }), codes.InvalidArgument, input.ErrChain},
		"another epoch":   {with(func(b *input.VectorBundle) { b.Epoch++ }), codes.FailedPrecondition, input.ErrEpoch},
		"a member gone":   {with(func(b *input.VectorBundle) { b.Members = []input.Member{{Point: 1}, {Point: 2}, {Point: 4}} }), codes.FailedPrecondition, input.ErrCommittee},
	} {
		for _, submit := range []func() error{
			func() error {
				_, err := operator.SubmitInput(t.Context(), &gatewaypb.SubmitInputRequest{Bundle: k.bundle})
				return err
			},
			func() error {
				_, err := operator.AttestInput(t.Context(), &gatewaypb.SubmitInputRequest{Bundle: k.bundle})
				return err
			},
		} {
			err := submit()
			require.Equal(t, k.code, status.Code(err), name)
			require.ErrorContains(t, err, k.reason.Error(), name)
		}
	}
	submit := func(bundle []byte) error {
		_, err := operator.SubmitInput(t.Context(), &gatewaypb.SubmitInputRequest{Bundle: bundle})
		return err
	}
	requireCode(t, submit(with(func(b *input.VectorBundle) { b.ChainID = 5 })), codes.NotFound, "not registered")
	n.epoch.Threshold = 3
	requireCode(t, submit(encoded), codes.FailedPrecondition, input.ErrCommittee.Error())
	n.epoch.Threshold, n.host.Paused = 2, true
	requireCode(t, submit(encoded), codes.FailedPrecondition, "paused")
	require.False(t, g.Blobs.Has(good.Digest()), "what is refused is not stored")
	n.host.Paused = false
	require.NoError(t, submit(encoded))
}

// A vector moved to another user or contract is another vector, with another handle. Its shares do not open (package input).
func TestAReplayedVectorIsAnother(t *testing.T) {
	n := newNetwork(t)
	_, operator, _ := n.serve(t, "a")
	_, user := newUser(t)
	good := n.sealVector(t, user, 0, pixels)
	for name, change := range map[string]func(b *input.VectorBundle){
		"user":     func(b *input.VectorBundle) { b.User = aclAt },
		"contract": func(b *input.VectorBundle) { b.Contract = aclAt },
	} {
		moved := *good
		change(&moved)
		answer, err := operator.SubmitInput(t.Context(), &gatewaypb.SubmitInputRequest{Bundle: moved.Encode()})
		require.NoError(t, err, name)
		require.NotEqual(t, good.Handle().Bytes(), answer.Handles[0], name)
	}
}

// The largest vector that a committee of three can be sent passes: nobody but the committee can see that this one holds nothing.
func TestTheLargestVectorPasses(t *testing.T) {
	n := newNetwork(t)
	_, operator, _ := n.serve(t, "a")
	_, user := newUser(t)
	bundle := n.sealVector(t, user, 0, pixels)
	bundle.Format = vector.Format{Length: vector.MaxInputDigits, Bits: 4, Attempts: 7}
	for i := range bundle.Shares {
		s, seeded := &bundle.Shares[i], i < bundle.Threshold-1
		s.Ciphertext = make([]byte, 32+16+bundle.Format.Attempts*bundle.Format.BodySize(seeded)) // with salt and tag
		s.Commitments = make([][2][32]byte, bundle.Format.Attempts)
	}
	encoded := bundle.Encode()
	require.Greater(t, len(encoded), input.MaxVectorSize*9/10)
	_, err := operator.SubmitInput(t.Context(), &gatewaypb.SubmitInputRequest{Bundle: encoded})
	require.NoError(t, err)
	_, err = operator.SubmitInput(t.Context(), &gatewaypb.SubmitInputRequest{Bundle: make([]byte, maxReceive)})
	requireCode(t, err, codes.ResourceExhausted, "")
}

// An operator signs only bundles of this network that it has stored, no matter what arrives.
func FuzzAttestInput(f *testing.F) {
	n := newNetwork(f)
	user := common.HexToAddress("0x5e4d")
	blobs, err := store.OpenBlobs(filepath.Join(f.TempDir(), "blobs"))
	require.NoError(f, err)
	key, err := crypto.GenerateKey()
	require.NoError(f, err)
	g := New(Config{
		Chain: seat{n, "a"}, Blobs: blobs, Verifiers: n, HostKey: key, Quota: Quota{Total: 64 << 20, Sender: 64 << 20},
	})
	data := n.sealVector(f, user, 0, vector.Format{Length: 2, Bits: 4, Attempts: 1}).Encode()
	f.Add(data)
	f.Add(data[:105])
	f.Add(n.sealVector(f, user, 1, pixels).Encode())
	f.Add(n.seal(f, user).Encode())
	f.Fuzz(func(t *testing.T, data []byte) {
		answer, err := g.AttestInput(t.Context(), &gatewaypb.SubmitInputRequest{Bundle: data})
		if err == nil {
			sealed, err := input.Inspect(data)
			require.NoError(t, err)
			require.EqualValues(t, testChain, sealed.ChainID)
			require.Equal(t, n.epoch.Id, sealed.Epoch)
			require.Len(t, answer.Signature, crypto.SignatureLength)
			return
		}
		require.Contains(t, []codes.Code{codes.InvalidArgument, codes.NotFound, codes.FailedPrecondition, codes.ResourceExhausted}, status.Code(err), err)
	})
}
