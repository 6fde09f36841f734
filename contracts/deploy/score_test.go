package deploy_test

import (
	"math"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/contracts/deploy"
	"github.com/glomar-network/glomar/contracts/proof"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/hostchain/devnode"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// An applicant asks for a score: what Solidity emits is what Go decodes, and what the chain takes as a request.
func TestPrivateScoreAsksAModel(t *testing.T) {
	h := newHost(t)
	applicant := devnode.Accounts()[1]
	score := bindings.NewPrivateScore()
	address, err := deploy.DeployScore(h.ctx, h.client, admin().Key, deploy.Score{ModelID: 7, Threshold: -1000, ErrorULPs: 4, Line: 500_000_000})
	require.NoError(t, err)
	_, err = deploy.DeployScore(h.ctx, h.client, admin().Key, deploy.Score{ModelID: 7, Threshold: math.MaxInt64, ErrorULPs: 4})
	require.ErrorIs(t, err, deploy.ErrReverted, "a threshold that nobody reaches")

	handles := h.inputHandles(1)
	handles[0][30] = hostchain.TypeVector
	domain := proof.Domain{ChainID: devnode.ChainID, Verifier: h.contracts.InputVerifier}
	digest := proof.InputDigest(domain, handles, applicant.Address, address, devnode.ChainID, []byte{0})
	encoded, err := proof.EncodeInputProof(handles, sign(t, digest, h.operators[1:]), []byte{0})
	require.NoError(t, err)
	request := score.PackRequestScore(handles[0], encoded)
	require.Equal(t, selector("NotEnrolled(address)"), h.reverts(applicant.Address, address, request)[:4])
	h.succeed(admin().Key, address, score.PackEnrol(applicant.Address))
	receipt := h.succeed(applicant.Key, address, request)
	t.Logf("requestScore with proof: %d gas, %d logs", receipt.GasUsed, len(receipt.Logs))

	ops := h.ops(receipt)
	require.Equal(t, []hostchain.OpKind{hostchain.OpVerifyVector, hostchain.OpInfer, hostchain.OpGe, hostchain.OpTrivialEncrypt,
		hostchain.OpTrivialEncrypt, hostchain.OpIfThenElse}, h.operations(receipt))
	infer := ops[1]
	require.EqualValues(t, 7, infer.Model)
	require.Equal(t, address, infer.Caller)
	require.Equal(t, []common.Hash{handles[0]}, infer.Operands)
	require.Len(t, infer.Results, 1)
	require.Equal(t, infer.Results[0], ops[2].Operands[0], "the result is compared")
	require.EqualValues(t, uint64(1<<63-1000+4), ops[2].Scalar.Uint64())

	inputs, err := modeltypes.InputsDigest([][]byte{infer.Operands[0][:]})
	require.NoError(t, err)
	job := modeltypes.JobRequest{ChainId: devnode.ChainID, Requester: infer.Caller[:], ModelId: infer.Model, Inputs: 8,
		InputsDigest: inputs, Outputs: uint32(len(infer.Results)), Result: infer.Result[:]}
	require.NoError(t, job.Validate())
}
