package proof

import (
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/ethereum/go-ethereum/crypto"
)

// SignatureBytes is the length of a signature: r, s, v.
const SignatureBytes = 65

// contextVersion begins extra data that names a context.
const contextVersion = 0x01

// maxCount is what a one-byte count holds.
const maxCount = 255

var (
	// ErrTooMany is returned for more handles or signatures than a proof can count.
	ErrTooMany = errors.New("a proof counts at most 255")
	// ErrSignature is returned for bytes that are not a signature.
	ErrSignature = errors.New("not a 65-byte signature")
)

var (
	domainType = crypto.Keccak256Hash([]byte(
		"EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"))
	inputType = crypto.Keccak256Hash([]byte("CiphertextVerification(bytes32[] ctHandles,address userAddress," +
		"address contractAddress,uint256 contractChainId,bytes extraData)"))
)

// Domain is where a signature is valid: the verifier contract, and the chain id it was deployed with.
type Domain struct {
	ChainID  uint64
	Verifier common.Address
}

// separator is the EIP-712 domain separator for the verifier named name.
func (d Domain) separator(name string) common.Hash {
	return crypto.Keccak256Hash(domainType[:], crypto.Keccak256([]byte(name)), crypto.Keccak256([]byte("1")),
		word(d.ChainID), common.LeftPadBytes(d.Verifier[:], 32))
}

// InputDigest is what an operator signs to say that it holds the bundle in which user sealed these handles, in order,
// for contract. contractChainID is the host chain's id.
func InputDigest(d Domain, handles []common.Hash, user, contract common.Address, contractChainID uint64,
	extraData []byte) common.Hash {
	packed := make([]byte, 0, common.HashLength*len(handles))
	for _, handle := range handles {
		packed = append(packed, handle[:]...)
	}
	message := crypto.Keccak256(inputType[:], crypto.Keccak256(packed), common.LeftPadBytes(user[:], 32),
		common.LeftPadBytes(contract[:], 32), word(contractChainID), crypto.Keccak256(extraData))
	separator := d.separator("InputVerification")
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], message)
}

// EncodeInputProof is the inputProof argument of FHE.fromExternal: u8 handles, u8 signatures, handles (32 bytes each),
// signatures (65 bytes each), extra data. Signatures may end in a recovery id of 0/1 or 27/28.
func EncodeInputProof(handles []common.Hash, signatures [][]byte, extraData []byte) ([]byte, error) {
	if len(handles) > maxCount || len(signatures) > maxCount {
		return nil, fmt.Errorf("%d handles, %d signatures: %w", len(handles), len(signatures), ErrTooMany)
	}
	proof := make([]byte, 0, 2+common.HashLength*len(handles)+SignatureBytes*len(signatures)+len(extraData))
	proof = append(proof, byte(len(handles)), byte(len(signatures)))
	for _, handle := range handles {
		proof = append(proof, handle[:]...)
	}
	proof, err := appendSignatures(proof, signatures)
	if err != nil {
		return nil, err
	}
	return append(proof, extraData...), nil
}

// EncodeDecryptionProof is the decryptionProof argument of FHE.checkSignatures: u8 signatures, signatures (65 bytes
// each), extra data. Signatures may end in a recovery id of 0/1 or 27/28.
func EncodeDecryptionProof(signatures [][]byte, extraData []byte) ([]byte, error) {
	if len(signatures) > maxCount {
		return nil, fmt.Errorf("%d signatures: %w", len(signatures), ErrTooMany)
	}
	proof := make([]byte, 0, 1+SignatureBytes*len(signatures)+len(extraData))
	proof, err := appendSignatures(append(proof, byte(len(signatures))), signatures)
	if err != nil {
		return nil, err
	}
	return append(proof, extraData...), nil
}

// Context is extra data that names the signers of an epoch, before what else there is to say: nothing in a proof of a
// decryption, the digest of the bundle in a proof of inputs. Without it, the current signers count.
func Context(epoch uint64, rest []byte) []byte {
	return append(append([]byte{contextVersion}, word(epoch)...), rest...)
}

// appendSignatures appends each signature with the recovery id the EVM wants, 27 or 28.
func appendSignatures(proof []byte, signatures [][]byte) ([]byte, error) {
	for i, signature := range signatures {
		if len(signature) != SignatureBytes {
			return nil, fmt.Errorf("signature %d has %d bytes: %w", i, len(signature), ErrSignature)
		}
		v := signature[SignatureBytes-1]
		if v < 27 {
			v += 27
		}
		if v != 27 && v != 28 {
			return nil, fmt.Errorf("signature %d has recovery id %d: %w", i, v, ErrSignature)
		}
		proof = append(append(proof, signature[:SignatureBytes-1]...), v)
	}
	return proof, nil
}

// word is n as 32 bytes.
func word(n uint64) []byte { return new(big.Int).SetUint64(n).FillBytes(make([]byte, 32)) }
