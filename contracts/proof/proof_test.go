package proof_test

import (
	"bytes"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/contracts/proof"
)

// The digest is what a wallet's EIP-712 implementation computes for the same message.
func TestInputDigestIsEIP712(t *testing.T) {
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	random := rand.New(rand.NewPCG(seed, 0))
	for count := range 4 {
		domain := proof.Domain{ChainID: random.Uint64(), Verifier: common.Address(draw(random, 20))}
		handles := make([]common.Hash, count)
		listed := make([]any, count)
		for i := range handles {
			handles[i] = common.Hash(draw(random, 32))
			listed[i] = handles[i].Hex()
		}
		user, contract := common.Address(draw(random, 20)), common.Address(draw(random, 20))
		chainID, extra := random.Uint64(), draw(random, random.IntN(70))
		want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
			Types: apitypes.Types{
				"EIP712Domain": {{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
					{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"}},
				"CiphertextVerification": {{Name: "ctHandles", Type: "bytes32[]"}, {Name: "userAddress", Type: "address"},
					{Name: "contractAddress", Type: "address"}, {Name: "contractChainId", Type: "uint256"},
					{Name: "extraData", Type: "bytes"}},
			},
			PrimaryType: "CiphertextVerification",
			Domain: apitypes.TypedDataDomain{Name: "InputVerification", Version: "1",
				ChainId: (*math.HexOrDecimal256)(integer(domain.ChainID)), VerifyingContract: domain.Verifier.Hex()},
			Message: apitypes.TypedDataMessage{"ctHandles": listed, "userAddress": user.Hex(),
				"contractAddress": contract.Hex(), "contractChainId": integer(chainID), "extraData": hexutil.Encode(extra)},
		})
		require.NoError(t, err)
		require.EqualValues(t, want, proof.InputDigest(domain, handles, user, contract, chainID, extra).Bytes())
	}
}

func TestEncodeInputProof(t *testing.T) {
	handles := []common.Hash{{1}, {2}}
	low, high := signature(0), signature(28)
	encoded, err := proof.EncodeInputProof(handles, [][]byte{low, high}, []byte("extra"))
	require.NoError(t, err)
	want := bytes.Join([][]byte{{2, 2}, handles[0][:], handles[1][:], signature(27), high, []byte("extra")}, nil)
	require.Equal(t, want, encoded)
	require.Zero(t, low[64], "the caller's signature was changed")
}

func TestEncodeDecryptionProof(t *testing.T) {
	encoded, err := proof.EncodeDecryptionProof([][]byte{signature(1)}, []byte{0})
	require.NoError(t, err)
	require.Equal(t, bytes.Join([][]byte{{1}, signature(28), {0}}, nil), encoded)
}

func TestRefusesWhatAProofCannotHold(t *testing.T) {
	_, err := proof.EncodeInputProof(make([]common.Hash, 256), nil, nil)
	require.ErrorIs(t, err, proof.ErrTooMany)
	_, err = proof.EncodeDecryptionProof(make([][]byte, 256), nil)
	require.ErrorIs(t, err, proof.ErrTooMany)
	_, err = proof.EncodeInputProof(nil, [][]byte{make([]byte, 64)}, nil)
	require.ErrorIs(t, err, proof.ErrSignature)
	_, err = proof.EncodeDecryptionProof([][]byte{signature(29)}, nil)
	require.ErrorIs(t, err, proof.ErrSignature)
	_, err = proof.EncodeDecryptionProof([][]byte{signature(2)}, nil)
	require.ErrorIs(t, err, proof.ErrSignature)
}

func signature(v byte) []byte { return append(bytes.Repeat([]byte{7}, 64), v) }
func draw(random *rand.Rand, length int) []byte {
	drawn := make([]byte, length)
	for i := range drawn {
		drawn[i] = byte(random.Uint32())
	}
	return drawn
}

func integer(n uint64) *big.Int { return new(big.Int).SetUint64(n) }
