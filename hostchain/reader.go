package hostchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

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
)

// Header is the part of a block header that links blocks.
type Header struct {
	Number uint64
	Hash   common.Hash
	Parent common.Hash
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
}

// maxHeaders bounds one batch request: public providers refuse larger ones.
const maxHeaders = 100

// Node reads a host chain over JSON-RPC.
type Node struct{ rpc *rpc.Client }

// DialNode connects to an HTTP(S) or WebSocket JSON-RPC endpoint; an HTTP endpoint is first contacted by the first call.
func DialNode(ctx context.Context, endpoint string) (*Node, error) {
	client, err := rpc.DialContext(ctx, endpoint)
	if err != nil {
		return nil, fmt.Errorf("host endpoint %s: %w", endpoint, err)
	}
	return &Node{rpc: client}, nil
}

// Close ends the connection.
func (n *Node) Close() { n.rpc.Close() }

// ChainID implements Source.
func (n *Node) ChainID(ctx context.Context) (uint64, error) {
	id, err := ethclient.NewClient(n.rpc).ChainID(ctx)
	if err != nil {
		return 0, err
	}
	if !id.IsUint64() {
		return 0, fmt.Errorf("chain id %s: %w", id, ErrWrongChain)
	}
	return id.Uint64(), nil
}

// Head implements Source.
func (n *Node) Head(ctx context.Context) (uint64, error) {
	return ethclient.NewClient(n.rpc).BlockNumber(ctx)
}

type rpcHeader struct {
	Number hexutil.Uint64 `json:"number"`
	Hash   common.Hash    `json:"hash"`
	Parent common.Hash    `json:"parentHash"`
}

// Headers implements Source. Hashes are the node's own: chains derived from Ethereum add header fields.
func (n *Node) Headers(ctx context.Context, from, to uint64) ([]Header, error) {
	if to < from || to-from >= maxHeaders {
		return nil, fmt.Errorf("headers [%d, %d]: at most %d at a time", from, to, maxHeaders)
	}
	answers := make([]*rpcHeader, to-from+1)
	batch := make([]rpc.BatchElem, len(answers))
	for i := range batch {
		batch[i] = rpc.BatchElem{
			Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(from + uint64(i)), false}, Result: &answers[i],
		}
	}
	if err := n.rpc.BatchCallContext(ctx, batch); err != nil {
		return nil, fmt.Errorf("headers [%d, %d]: %w", from, to, err)
	}
	headers := make([]Header, len(batch))
	for i, element := range batch {
		number := from + uint64(i)
		if element.Error != nil {
			return nil, fmt.Errorf("header %d: %w", number, element.Error)
		}
		if answers[i] == nil || uint64(answers[i].Number) != number {
			return nil, fmt.Errorf("header %d: %w", number, ErrInconsistent)
		}
		headers[i] = Header{Number: number, Hash: answers[i].Hash, Parent: answers[i].Parent}
	}
	return headers, nil
}

// Logs implements Source.
func (n *Node) Logs(ctx context.Context, addresses []common.Address, from, to uint64) ([]ethtypes.Log, error) {
	return ethclient.NewClient(n.rpc).FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
		Addresses: addresses, Topics: [][]common.Hash{Topics()},
	})
}

// Reader reads one registered host chain.
type Reader struct {
	source Source
	chain  hosttypes.HostChain
}

// NewReader reads chain from source.
func NewReader(source Source, chain hosttypes.HostChain) *Reader {
	return &Reader{source: source, chain: chain}
}

// Head returns the newest final block: the chain's head less its confirmations. ok is false while there is none.
func (r *Reader) Head(ctx context.Context) (block uint64, ok bool, err error) {
	head, err := r.source.Head(ctx)
	if err != nil {
		return 0, false, fmt.Errorf("chain %d: head: %w", r.chain.ChainId, err)
	}
	if head < r.chain.Confirmations {
		return 0, false, nil
	}
	return head - r.chain.Confirmations, true, nil
}

// maxRange bounds the blocks of one range; attestations cover at most maxOffset.
const maxRange = 1 << 16

// logSpan bounds the blocks of one log query: public providers refuse long ranges.
const logSpan = 500

// Events returns the FHE events of the blocks [from, to], in order.
func (r *Reader) Events(ctx context.Context, from, to uint64) ([]Event, error) {
	if to < from || to-from >= maxRange {
		return nil, fmt.Errorf("chain %d: blocks [%d, %d]: a range has 1 to %d blocks", r.chain.ChainId, from, to, maxRange)
	}
	var events []Event
	addresses := []common.Address{common.BytesToAddress(r.chain.Acl), common.BytesToAddress(r.chain.Executor)}
	for start := from; start <= to && start >= from; start += logSpan {
		end := start + min(to-start, logSpan-1)
		logs, err := r.source.Logs(ctx, addresses, start, end)
		if err != nil {
			return nil, fmt.Errorf("chain %d: logs [%d, %d]: %w", r.chain.ChainId, start, end, err)
		}
		part, err := Select(r.chain, start, end, logs)
		if err != nil {
			return nil, fmt.Errorf("chain %d: %w", r.chain.ChainId, err)
		}
		events = append(events, part...)
	}
	return events, nil
}

// Range returns the events an attestation fixes, or ErrNotAttested if the node sees others: it then follows another
// fork, lags behind, or lies, and must be replaced or asked again later.
func (r *Reader) Range(ctx context.Context, attestation hosttypes.Attestation) ([]Event, error) {
	events, err := r.Events(ctx, attestation.FromBlock, attestation.ToBlock)
	if err != nil {
		return nil, err
	}
	if digest := Digest(events); uint64(len(events)) != attestation.EventCount || string(digest[:]) != string(attestation.EventsDigest) {
		return nil, fmt.Errorf("chain %d, attestation %d, blocks [%d, %d]: %d events where %d are attested: %w",
			r.chain.ChainId, attestation.Seq, attestation.FromBlock, attestation.ToBlock,
			len(events), attestation.EventCount, ErrNotAttested)
	}
	return events, nil
}
