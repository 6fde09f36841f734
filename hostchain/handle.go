package hostchain

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
)

// Handle is the 32-byte name of an encrypted value on a host chain: 21 bytes of hash, index (0xff for a computed
// value), chain id (8 bytes, big endian), type, version.
type Handle = common.Hash

// Types of encrypted values, as the FheType enum of the host contracts numbers them.
const (
	TypeBool   uint8 = 0
	TypeUint64 uint8 = 5
	// TypeVector is a sealed vector, the input of a model; it lies beyond the enum.
	TypeVector uint8 = 0xf0
)

const (
	handleIndexByte = 21
	handleChainByte = 22
	handleTypeByte  = 30
	handleComputed  = 0xff
)

// HandleType returns the FheType byte.
func HandleType(h Handle) uint8 { return h[handleTypeByte] }

// HandleIndex returns the position in the input bundle, or 0xff for a computed value.
func HandleIndex(h Handle) uint8 { return h[handleIndexByte] }

// HandleChain returns the EIP-155 chain id the handle belongs to.
func HandleChain(h Handle) uint64 { return binary.BigEndian.Uint64(h[handleChainByte:handleTypeByte]) }

// IsComputed says whether the handle names the result of an operation rather than an input.
func IsComputed(h Handle) bool { return h[handleIndexByte] == handleComputed }
