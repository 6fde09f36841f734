package deploy_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/contracts/deploy"
	"github.com/glomar-network/glomar/contracts/proof"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/hostchain/devnode"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
)

// A user wraps dollars, sends some with an input that two operators attest, and anyone publishes the supply with
// signatures of three committee members: what Go signs is what Solidity checks.
func TestConfidentialDollar(t *testing.T) {
	h := newHost(t)
	user, other := devnode.Accounts()[1], devnode.Accounts()[2]
	token := bindings.NewConfidentialUSD()
	tokens := h.wrapped(user, 100)

	handles := h.inputHandles(2)
	domain := proof.Domain{ChainID: devnode.ChainID, Verifier: h.contracts.InputVerifier}
	digest := proof.InputDigest(domain, handles, user.Address, tokens.ConfidentialUSD, devnode.ChainID, []byte{0})
	transfer := func(signatures [][]byte) []byte {
		encoded, err := proof.EncodeInputProof(handles, signatures, []byte{0})
		require.NoError(t, err)
		return token.PackConfidentialTransfer(other.Address, handles[1], encoded)
	}
	good := transfer(sign(t, digest, h.operators[1:]))

	t.Run("one operator is not enough", func(t *testing.T) {
		raw := h.reverts(user.Address, tokens.ConfidentialUSD, transfer(sign(t, digest, h.operators[:1])))
		failure, err := bindings.NewInputVerifier().UnpackSignatureThresholdNotReachedError(raw[4:])
		require.NoError(t, err)
		require.EqualValues(t, 1, failure.Signers.Uint64())
	})
	t.Run("nobody else may use the input", func(t *testing.T) {
		raw := h.reverts(other.Address, tokens.ConfidentialUSD, good)
		require.Equal(t, selector("InvalidSigner(address)"), raw[:4])
	})
	t.Run("the sender may", func(t *testing.T) {
		receipt := h.succeed(user.Key, tokens.ConfidentialUSD, good)
		var verified *bindings.FHEExecutorVerifyInput
		for _, log := range receipt.Logs {
			if event, err := bindings.NewFHEExecutor().UnpackVerifyInputEvent(log); err == nil {
				verified = event
			}
		}
		require.NotNil(t, verified, "no VerifyInput event")
		require.EqualValues(t, handles[1], verified.Result)
		require.Equal(t, user.Address, verified.UserAddress)
		require.Equal(t, tokens.ConfidentialUSD, verified.Caller)
		require.Equal(t, []hostchain.OpKind{hostchain.OpVerifyInput, hostchain.OpGe, hostchain.OpSub, hostchain.OpIfThenElse,
			hostchain.OpTrivialEncrypt, hostchain.OpIfThenElse, hostchain.OpTrivialEncrypt, hostchain.OpAdd}, h.operations(receipt))
		t.Logf("confidentialTransfer with proof: %d gas, %d logs", receipt.GasUsed, len(receipt.Logs))
	})
}

// maxTransferGas is the most that a transfer of an OpenZeppelin token may cost, input proof included.
const maxTransferGas = 400_000

// The first transfer to a recipient, which fills its slots, with two of three operators' signatures.
func TestDoorTransferGas(t *testing.T) {
	h := newHost(t)
	user, other := devnode.Accounts()[1], devnode.Accounts()[2]
	tokens := h.wrapped(user, 100)
	first := h.transfer(tokens, user, other.Address)
	next := h.transfer(tokens, user, other.Address)
	t.Logf("gas_transfer=%d next=%d logs=%d", first.GasUsed, next.GasUsed, len(first.Logs))
	require.LessOrEqual(t, first.GasUsed, uint64(maxTransferGas))
	require.LessOrEqual(t, next.GasUsed, first.GasUsed)
}

// After a hand-over, a proof by the signers before counts if it names their epoch, and not for the current one.
func TestAProofNamesItsEpoch(t *testing.T) {
	h := newHost(t)
	user, target := devnode.Accounts()[1].Address, devnode.Accounts()[2].Address
	handles := h.inputHandles(1)
	bundle := crypto.Keccak256(handles[0][:])
	domain := proof.Domain{ChainID: devnode.ChainID, Verifier: h.contracts.InputVerifier}
	verify := func(extra []byte) []byte {
		digest := proof.InputDigest(domain, handles, user, target, devnode.ChainID, extra)
		encoded, err := proof.EncodeInputProof(handles, sign(t, digest, h.operators[:2]), extra)
		require.NoError(t, err)
		return h.reverts(user, h.contracts.InputVerifier, bindings.NewInputVerifier().PackVerifyInput(
			bindings.IInputVerifierContextUserInputs{UserAddress: user, ContractAddress: target}, handles[0], encoded))
	}
	require.Empty(t, verify(bundle))
	require.Empty(t, verify(proof.Context(1, bundle)))
	require.Equal(t, selector("UnknownContext(uint256)"), verify(proof.Context(2, bundle))[:4])

	call, err := deploy.NewSigners(h.contracts.InputVerifier, 2, addressesOf(h.operators[2:]), 1)
	require.NoError(t, err)
	require.NoError(t, deploy.Schedule(h.ctx, h.client, admin().Key, h.contracts.Timelock, call, 0))
	require.NoError(t, deploy.Execute(h.ctx, h.client, admin().Key, h.contracts.Timelock, call))
	require.Empty(t, verify(proof.Context(1, bundle)), "within the grace period")
	require.Equal(t, selector("InvalidSigner(address)"), verify(bundle)[:4])
	require.Equal(t, selector("InvalidSigner(address)"), verify(proof.Context(2, bundle))[:4])
}

// transfer sends an amount that nobody knows, with an input that two operators attest.
func (h *host) transfer(tokens deploy.Tokens, from devnode.Account, to common.Address) *types.Receipt {
	h.t.Helper()
	handles := h.inputHandles(1)
	domain := proof.Domain{ChainID: devnode.ChainID, Verifier: h.contracts.InputVerifier}
	bundle := crypto.Keccak256(handles[0][:])
	digest := proof.InputDigest(domain, handles, from.Address, tokens.ConfidentialUSD, devnode.ChainID, bundle)
	encoded, err := proof.EncodeInputProof(handles, sign(h.t, digest, h.operators[:2]), bundle)
	require.NoError(h.t, err)
	return h.succeed(from.Key, tokens.ConfidentialUSD,
		bindings.NewConfidentialUSD().PackConfidentialTransfer(to, handles[0], encoded))
}

func TestTotalSupplyIsVerified(t *testing.T) {
	h := newHost(t)
	user := devnode.Accounts()[1]
	token := bindings.NewConfidentialUSD()
	tokens := h.wrapped(user, 250)
	h.succeed(user.Key, tokens.ConfidentialUSD, token.PackRequestTotalSupplyDecryption())
	data, err := h.call(user.Address, tokens.ConfidentialUSD, token.PackPendingTotalSupply())
	require.NoError(t, err)
	supply, err := token.UnpackPendingTotalSupply(data)
	require.NoError(t, err)

	const clear = 250_000_000
	cleartext := common.LeftPadBytes(big.NewInt(clear).Bytes(), 32)
	digest, err := revealtypes.PublicDigest(devnode.ChainID, h.contracts.DecryptionVerifier[:], [][]byte{supply[:]},
		cleartext, []byte{0})
	require.NoError(t, err)
	finalize := func(signatures [][]byte) []byte {
		encoded, err := proof.EncodeDecryptionProof(signatures, []byte{0})
		require.NoError(t, err)
		return token.PackFinalizeTotalSupply(clear, encoded)
	}
	raw := h.reverts(user.Address, tokens.ConfidentialUSD, finalize(sign(t, digest, h.committee[:2])))
	require.Equal(t, selector("KMSSignatureThresholdNotReached(uint256)"), raw[:4])

	good := finalize(sign(t, digest, h.committee[1:]))
	h.succeed(user.Key, tokens.ConfidentialUSD, good)
	data, err = h.call(user.Address, tokens.ConfidentialUSD, token.PackLastVerifiedSupply())
	require.NoError(t, err)
	verified, err := token.UnpackLastVerifiedSupply(data)
	require.NoError(t, err)
	require.EqualValues(t, clear, verified)

	require.Equal(t, selector("NoPendingTotalSupply()"), h.reverts(user.Address, tokens.ConfidentialUSD, good)[:4])
}

// wrapped deploys the tokens and gives user that many whole confidential dollars.
func (h *host) wrapped(user devnode.Account, dollars int64) deploy.Tokens {
	h.t.Helper()
	tokens, err := deploy.DeployToken(h.ctx, h.client, admin().Key)
	require.NoError(h.t, err)
	amount := big.NewInt(dollars * 1_000_000)
	plain := bindings.NewTestUSD()
	h.succeed(user.Key, tokens.TestUSD, plain.PackMint(user.Address, amount))
	h.succeed(user.Key, tokens.TestUSD, plain.PackApprove(tokens.ConfidentialUSD, amount))
	h.succeed(user.Key, tokens.ConfidentialUSD, bindings.NewConfidentialUSD().PackWrap(user.Address, amount))
	return tokens
}

// operations returns what the network reads in a receipt, without permissions.
func (h *host) operations(receipt *types.Receipt) []hostchain.OpKind {
	h.t.Helper()
	var kinds []hostchain.OpKind
	for _, op := range h.ops(receipt) {
		kinds = append(kinds, op.Kind)
	}
	return kinds
}

// ops is what operations names.
func (h *host) ops(receipt *types.Receipt) []hostchain.Op {
	h.t.Helper()
	var ops []hostchain.Op
	for _, log := range receipt.Logs {
		if log.Address != h.contracts.Executor && log.Address != h.contracts.ACL {
			continue
		}
		op, err := hostchain.Decode(hostchain.Event{Block: log.BlockNumber, LogIndex: uint32(log.Index), Address: log.Address,
			Topics: log.Topics, Data: log.Data})
		require.NoError(h.t, err)
		if !op.Kind.IsACL() {
			ops = append(ops, op)
		}
	}
	return ops
}

func selector(signature string) []byte { return crypto.Keccak256([]byte(signature))[:4] }
