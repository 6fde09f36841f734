package types

import (
	"bytes"
	"fmt"
	"math/big"

	"cosmossdk.io/errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// The EIP-712 types users and signers sign, as the fhEVM ecosystem names them.
const (
	domainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
	grantType  = "UserDecryptRequestVerification(address userAddress,bytes publicKey,address[] allowedContracts," +
		"uint256 startTimestamp,uint256 durationSeconds,bytes extraData)"
	publicType = "PublicDecryptVerification(bytes32[] ctHandles,bytes decryptedResult,bytes extraData)"

	domainName    = "Decryption"
	domainVersion = "1"
)

// PublicExtraData is the extraData of every public decryption: the current signer context.
var PublicExtraData = []byte{0x00}

// GrantDigest is the EIP-712 digest a user signs to read values: domain ("Decryption", "1", host chain id, decryption
// verifier). The verifier is the host chain's decryption_verifier, 20 bytes.
func GrantDigest(chainID uint64, verifier []byte, g Grant) ([32]byte, error) {
	if len(verifier) != common.AddressLength || len(g.User) != common.AddressLength {
		return [32]byte{}, errors.Wrapf(ErrInvalidGrant, "verifier has %d bytes and user %d, want %d", len(verifier), len(g.User), common.AddressLength)
	}
	contracts := make([][]byte, len(g.Contracts))
	for i, c := range g.Contracts {
		if len(c) != common.AddressLength {
			return [32]byte{}, errors.Wrapf(ErrInvalidGrant, "contract %d has %d bytes, want %d", i, len(c), common.AddressLength)
		}
		contracts[i] = word(c)
	}
	structHash := crypto.Keccak256(
		crypto.Keccak256([]byte(grantType)), word(g.User), crypto.Keccak256(g.PublicKey), crypto.Keccak256(contracts...),
		uintWord(g.Start), uintWord(g.Duration), crypto.Keccak256(g.ExtraData),
	)
	return typedDigest(chainID, verifier, structHash), nil
}

// PublicDigest is the EIP-712 digest a signer signs to vouch for the cleartext of handles (32 bytes each) to the host
// chain's decryption verifier.
func PublicDigest(chainID uint64, verifier []byte, handles [][]byte, cleartext, extraData []byte) ([32]byte, error) {
	if len(verifier) != common.AddressLength {
		return [32]byte{}, errors.Wrapf(ErrInvalidRequest, "verifier has %d bytes, want %d", len(verifier), common.AddressLength)
	}
	for i, h := range handles {
		if len(h) != common.HashLength {
			return [32]byte{}, errors.Wrapf(ErrInvalidRequest, "handle %d has %d bytes, want %d", i, len(h), common.HashLength)
		}
	}
	structHash := crypto.Keccak256(
		crypto.Keccak256([]byte(publicType)), crypto.Keccak256(handles...), crypto.Keccak256(cleartext), crypto.Keccak256(extraData),
	)
	return typedDigest(chainID, verifier, structHash), nil
}

func typedDigest(chainID uint64, verifier, structHash []byte) [32]byte {
	domain := crypto.Keccak256(
		crypto.Keccak256([]byte(domainType)), crypto.Keccak256([]byte(domainName)), crypto.Keccak256([]byte(domainVersion)),
		uintWord(chainID), word(verifier),
	)
	return [32]byte(crypto.Keccak256([]byte{0x19, 0x01}, domain, structHash))
}

func word(b []byte) []byte { return common.LeftPadBytes(b, 32) }

func uintWord(v uint64) []byte { return word(new(big.Int).SetUint64(v).Bytes()) }

// RecoverAddress returns the address that signed a digest with a 65-byte signature r || s || v, v being 0, 1, 27 or 28.
// A high s is refused, as in OpenZeppelin's ECDSA, so that a signature has one form.
func RecoverAddress(digest [32]byte, signature []byte) ([]byte, error) {
	if len(signature) != crypto.SignatureLength {
		return nil, errors.Wrapf(ErrInvalidSig, "%d bytes, want %d", len(signature), crypto.SignatureLength)
	}
	sig := bytes.Clone(signature)
	if sig[64] >= 27 {
		sig[64] -= 27
	}
	r, s := new(big.Int).SetBytes(sig[:32]), new(big.Int).SetBytes(sig[32:64])
	if !crypto.ValidateSignatureValues(sig[64], r, s, true) {
		return nil, errors.Wrap(ErrInvalidSig, "r, s or v is out of range")
	}
	public, err := crypto.SigToPub(digest[:], sig)
	if err != nil {
		return nil, errors.Wrapf(ErrInvalidSig, "%v", err)
	}
	return crypto.PubkeyToAddress(*public).Bytes(), nil
}

// verifySigner checks that want signed the digest.
func verifySigner(digest [32]byte, signature, want []byte) error {
	got, err := RecoverAddress(digest, signature)
	if err != nil {
		return err
	}
	if !bytes.Equal(got, want) {
		return errors.Wrap(ErrInvalidSig, fmt.Sprintf("signed by 0x%x, want 0x%x", got, want))
	}
	return nil
}

// VerifyGrant checks the user's signature over the grant.
func VerifyGrant(chainID uint64, verifier []byte, g Grant) error {
	digest, err := GrantDigest(chainID, verifier, g)
	if err != nil {
		return err
	}
	return verifySigner(digest, g.Signature, g.User)
}

// VerifyPublic checks a signer's signature over the cleartext of one handle, with PublicExtraData.
func VerifyPublic(chainID uint64, verifier, handle, cleartext, signature, signer []byte) error {
	digest, err := PublicDigest(chainID, verifier, [][]byte{handle}, cleartext, PublicExtraData)
	if err != nil {
		return err
	}
	return verifySigner(digest, signature, signer)
}
