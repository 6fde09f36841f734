package types

import (
	"bytes"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

var verifier = common.HexToAddress("0x901F8942346f7AB3a01F6D7613119Bca447Bb030")

func sampleGrant() Grant {
	return Grant{
		User: bytes.Repeat([]byte{0xaa}, 20), PublicKey: []byte("public key"),
		Contracts: [][]byte{bytes.Repeat([]byte{0xbb}, 20), bytes.Repeat([]byte{0xcc}, 20)},
		Start:     1_700_000_000, Duration: 3600, ExtraData: ExtraData([16]byte{1, 2, 3}, bytes.Repeat([]byte{0xdd}, 32)),
		Signature: make([]byte, 65),
	}
}

func typedDomain() apitypes.TypedDataDomain {
	return apitypes.TypedDataDomain{Name: "Decryption", Version: "1", ChainId: math.NewHexOrDecimal256(31337), VerifyingContract: verifier.Hex()}
}

var typedDomainFields = []apitypes.Type{
	{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
	{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
}

// The digests agree with go-ethereum's general EIP-712 implementation.
func TestGrantDigestAgreesWithGoEthereum(t *testing.T) {
	g := sampleGrant()
	want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types: apitypes.Types{"EIP712Domain": typedDomainFields, "UserDecryptRequestVerification": {
			{Name: "userAddress", Type: "address"}, {Name: "publicKey", Type: "bytes"},
			{Name: "allowedContracts", Type: "address[]"}, {Name: "startTimestamp", Type: "uint256"},
			{Name: "durationSeconds", Type: "uint256"}, {Name: "extraData", Type: "bytes"},
		}},
		PrimaryType: "UserDecryptRequestVerification", Domain: typedDomain(),
		Message: apitypes.TypedDataMessage{
			"userAddress": common.BytesToAddress(g.User).Hex(), "publicKey": g.PublicKey,
			"allowedContracts": []any{common.BytesToAddress(g.Contracts[0]).Hex(), common.BytesToAddress(g.Contracts[1]).Hex()},
			"startTimestamp":   "1700000000", "durationSeconds": "3600", "extraData": g.ExtraData,
		},
	})
	require.NoError(t, err)
	got, err := GrantDigest(31337, verifier.Bytes(), g)
	require.NoError(t, err)
	require.Equal(t, want, got[:])
}

func TestPublicDigestAgreesWithGoEthereum(t *testing.T) {
	handle, clear := bytes.Repeat([]byte{7}, 32), common.LeftPadBytes([]byte{42}, 32)
	want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
		Types: apitypes.Types{"EIP712Domain": typedDomainFields, "PublicDecryptVerification": {
			{Name: "ctHandles", Type: "bytes32[]"}, {Name: "decryptedResult", Type: "bytes"}, {Name: "extraData", Type: "bytes"},
		}},
		PrimaryType: "PublicDecryptVerification", Domain: typedDomain(),
		Message: apitypes.TypedDataMessage{
			"ctHandles": []any{hexutil.Encode(handle)}, "decryptedResult": clear, "extraData": PublicExtraData,
		},
	})
	require.NoError(t, err)
	got, err := PublicDigest(31337, verifier.Bytes(), [][]byte{handle}, clear, PublicExtraData)
	require.NoError(t, err)
	require.Equal(t, want, got[:])
}

func TestVerifyGrant(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	g := sampleGrant()
	g.User = crypto.PubkeyToAddress(key.PublicKey).Bytes()
	digest, err := GrantDigest(31337, verifier.Bytes(), g)
	require.NoError(t, err)
	g.Signature, err = crypto.Sign(digest[:], key)
	require.NoError(t, err)
	require.NoError(t, VerifyGrant(31337, verifier.Bytes(), g))
	g.Signature[64] += 27
	require.NoError(t, VerifyGrant(31337, verifier.Bytes(), g))

	require.ErrorIs(t, VerifyGrant(1, verifier.Bytes(), g), ErrInvalidSig, "another chain")
	require.ErrorIs(t, VerifyGrant(31337, g.User, g), ErrInvalidSig, "another verifier")
	later := g
	later.Duration++
	require.ErrorIs(t, VerifyGrant(31337, verifier.Bytes(), later), ErrInvalidSig)
	short := g
	short.Signature = g.Signature[:64]
	require.ErrorIs(t, VerifyGrant(31337, verifier.Bytes(), short), ErrInvalidSig)
	malleated := g
	malleated.Signature = highS(g.Signature)
	require.ErrorIs(t, VerifyGrant(31337, verifier.Bytes(), malleated), ErrInvalidSig)
}

// highS returns the other signature of the same message: s' = n - s and the recovery bit flipped.
func highS(sig []byte) []byte {
	out := bytes.Clone(sig)
	s := common.BytesToHash(sig[32:64]).Big()
	s.Sub(crypto.S256().Params().N, s).FillBytes(out[32:64])
	out[64] ^= 1
	if sig[64] >= 27 {
		out[64] = (sig[64] - 27) ^ 1 + 27
	}
	return out
}

func FuzzRecoverAddress(f *testing.F) {
	f.Add(make([]byte, 65))
	f.Fuzz(func(t *testing.T, sig []byte) {
		if address, err := RecoverAddress([32]byte{1}, sig); err == nil {
			require.Len(t, address, 20)
		}
	})
}
