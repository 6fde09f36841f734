package hostchain

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
	ethtypes "github.com/ethereum/go-ethereum/core/types"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

var (
	// ErrWrongChain is returned when an endpoint serves another chain than the one it is configured for.
	ErrWrongChain = errors.New("host endpoint serves another chain")
	// ErrReorganised is returned when a host node's chain does not contain the last attested block: the host chain
	// reorganised deeper than its registered confirmations, or the node follows a fork of its own.
	ErrReorganised = errors.New("host chain does not follow its attested block")
	// ErrNotAttested is returned when a range read from a host node does not match what the network attested.
	ErrNotAttested = errors.New("host node's events differ from the attested ones")
	// ErrIncomplete is returned for logs that do not add up to the accumulators of the host contracts: events are
	// missing, or they are not the contracts'.
	ErrIncomplete = errors.New("host node's events are not all events of the host contracts")
	// ErrUnprovable is returned where the registered proof cannot be made on a chain: its headers do not hash to the
	// block's hash, or providers do not agree.
	ErrUnprovable = errors.New("the registered proof of the host chain's events is not possible")
)

// Header is the part of a block header that links blocks and that proofs are checked against.
type Header struct {
	Number uint64
	Hash   common.Hash
	Parent common.Hash
	// Verified says that the header's fields hash to Hash. Where they do not, the fields below are not set: the chain has
	// headers of its own, and nothing can be proven against them.
	Verified bool
	State    common.Hash
	Receipts common.Hash
	Bloom    ethtypes.Bloom
}

// Source is a host node. Node implements it over JSON-RPC.
type Source interface {
	// ChainID returns the EIP-155 id of the chain served.
	ChainID(ctx context.Context) (uint64, error)
	// Head returns the number of the newest block.
	Head(ctx context.Context) (uint64, error)
	// Headers returns the headers of [from, to], in order. Callers ask for at most maxHeaders.
	Headers(ctx context.Context, from, to uint64) ([]Header, error)
	// Logs returns the logs of the addresses in [from, to] whose first topic is one of Topics.
	Logs(ctx context.Context, addresses []common.Address, from, to uint64) ([]ethtypes.Log, error)
	// Proofs returns proofs of storage words at the end of each block: all words of the first, then of the next. They are
	// not checked.
	Proofs(ctx context.Context, slots []Slot, blocks []uint64) ([]Proof, error)
	// Words returns storage words at the end of a block, in order, without proof.
	Words(ctx context.Context, slots []Slot, block uint64) ([]common.Hash, error)
	// Receipts returns all receipts of a block in consensus encoding, as the proof names it. They are not checked.
	Receipts(ctx context.Context, proof hosttypes.LogProof, block uint64) ([][]byte, error)
}

// Announcer is a Source that tells of new blocks.
type Announcer interface {
	// Announce calls told at every new block until ctx or the connection ends. It returns ErrSilent at once if the
	// endpoint cannot do so.
	Announce(ctx context.Context, told func()) error
}

// ErrSilent is returned by an endpoint that must be polled for new blocks.
var ErrSilent = errors.New("host endpoint does not announce blocks")

// maxHeaders bounds one batch request: public providers refuse larger ones.
const maxHeaders = 100
