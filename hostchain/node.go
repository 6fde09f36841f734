package hostchain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

// Node reads a host chain over JSON-RPC.
type Node struct{ rpc *rpc.Client }

// DialNode connects to a JSON-RPC endpoint: an HTTP or WebSocket URL, or the path of an IPC socket. An HTTP endpoint is
// first contacted by the first call.
func DialNode(ctx context.Context, endpoint string) (*Node, error) {
	client, err := rpc.DialOptions(ctx, endpoint,
		rpc.WithHTTPClient(&http.Client{Transport: bounded{http.DefaultTransport}}),
		rpc.WithWebsocketMessageSizeLimit(maxAnswer))
	if err != nil {
		return nil, fmt.Errorf("host endpoint: %w", err)
	}
	return &Node{rpc: client}, nil
}

// longestLimit is how long a provider may ask to be left alone at most.
const longestLimit = 5 * time.Minute

// maxAnswer bounds one answer of a host node, in bytes.
const maxAnswer = 64 << 20

var errAnswerTooLarge = errors.New("answer is larger than 64 MiB")

// RateLimitError is returned when a provider asks to be left alone.
type RateLimitError struct {
	Status int
	// After is how long, 0 if the provider did not say.
	After time.Duration
}

func (e *RateLimitError) Error() string {
	return fmt.Sprintf("host provider answers %d %s: ask less, or take another plan", e.Status, http.StatusText(e.Status))
}

// bounded is a transport that bounds answers and returns a RateLimitError for 429 and 503.
type bounded struct{ next http.RoundTripper }

func (b bounded) RoundTrip(req *http.Request) (*http.Response, error) {
	resp, err := b.next.RoundTrip(req)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode == http.StatusTooManyRequests || resp.StatusCode == http.StatusServiceUnavailable {
		resp.Body.Close()
		limited := &RateLimitError{Status: resp.StatusCode}
		if seconds, err := strconv.ParseUint(resp.Header.Get("Retry-After"), 10, 16); err == nil {
			limited.After = min(time.Duration(seconds)*time.Second, longestLimit)
		}
		return nil, limited
	}
	resp.Body = &boundedBody{ReadCloser: resp.Body, left: maxAnswer}
	return resp, nil
}

// boundedBody fails after a number of bytes.
type boundedBody struct {
	io.ReadCloser
	left int
}

func (b *boundedBody) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, errAnswerTooLarge
	}
	n, err := b.ReadCloser.Read(p[:min(len(p), b.left)])
	b.left -= n
	return n, err
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

// Announce implements Announcer.
func (n *Node) Announce(ctx context.Context, told func()) error {
	heads := make(chan json.RawMessage, 16)
	subscription, err := n.rpc.EthSubscribe(ctx, heads, "newHeads")
	if errors.Is(err, rpc.ErrNotificationsUnsupported) {
		return ErrSilent
	}
	if err != nil {
		return err
	}
	defer subscription.Unsubscribe()
	for {
		select {
		case <-ctx.Done():
			return ctx.Err()
		case err := <-subscription.Err():
			return err
		case <-heads:
			told()
		}
	}
}

// jsonHeader reads a header and verifies its hash.
type jsonHeader struct{ Header }

// UnmarshalJSON reads what every chain's headers have, and the rest if it hashes to the block's hash.
func (h *jsonHeader) UnmarshalJSON(text []byte) error {
	var links struct {
		Number *hexutil.Uint64 `json:"number"`
		Hash   *common.Hash    `json:"hash"`
		Parent *common.Hash    `json:"parentHash"`
	}
	if err := json.Unmarshal(text, &links); err != nil {
		return err
	}
	if links.Number == nil || links.Hash == nil || links.Parent == nil {
		return errors.New("header without number, hash or parent")
	}
	h.Header = Header{Number: uint64(*links.Number), Hash: *links.Hash, Parent: *links.Parent}
	var full ethtypes.Header
	if json.Unmarshal(text, &full) != nil || full.SanityCheck() != nil || full.Hash() != h.Hash {
		return nil // a chain with headers of its own
	}
	h.Verified, h.State, h.Receipts, h.Bloom = true, full.Root, full.ReceiptHash, full.Bloom
	return nil
}

// Headers implements Source.
func (n *Node) Headers(ctx context.Context, from, to uint64) ([]Header, error) {
	if to < from || to-from >= maxHeaders {
		return nil, fmt.Errorf("headers [%d, %d]: at most %d at a time", from, to, maxHeaders)
	}
	answers := make([]*jsonHeader, to-from+1)
	batch := make([]rpc.BatchElem, len(answers))
	for i := range batch {
		batch[i] = rpc.BatchElem{
			Method: "eth_getBlockByNumber", Args: []any{hexutil.Uint64(from + uint64(i)), false}, Result: &answers[i],
		}
	}
	if err := n.batch(ctx, batch); err != nil {
		return nil, fmt.Errorf("headers [%d, %d]: %w", from, to, err)
	}
	headers := make([]Header, len(batch))
	for i, answer := range answers {
		if number := from + uint64(i); answer == nil || answer.Number != number {
			return nil, fmt.Errorf("header %d: %w", number, ErrInconsistent)
		}
		headers[i] = answer.Header
	}
	return headers, nil
}

// batch sends calls together. It returns the error of the first that failed.
func (n *Node) batch(ctx context.Context, calls []rpc.BatchElem) error {
	if err := n.rpc.BatchCallContext(ctx, calls); err != nil {
		return err
	}
	for i := range calls {
		if calls[i].Error != nil {
			return fmt.Errorf("%s: %w", calls[i].Method, calls[i].Error)
		}
	}
	return nil
}

// Logs implements Source.
func (n *Node) Logs(ctx context.Context, addresses []common.Address, from, to uint64) ([]ethtypes.Log, error) {
	return ethclient.NewClient(n.rpc).FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(from), ToBlock: new(big.Int).SetUint64(to),
		Addresses: addresses, Topics: [][]common.Hash{Topics()},
	})
}

// jsonProof is the part of eth_getProof's answer that proves something.
type jsonProof struct {
	Account []hexutil.Bytes `json:"accountProof"`
	Storage []struct {
		Proof []hexutil.Bytes `json:"proof"`
	} `json:"storageProof"`
}

// Proofs implements Source.
func (n *Node) Proofs(ctx context.Context, slots []Slot, blocks []uint64) ([]Proof, error) {
	answers := make([]*jsonProof, len(slots)*len(blocks))
	batch := make([]rpc.BatchElem, 0, len(answers))
	for _, block := range blocks {
		for _, slot := range slots {
			batch = append(batch, rpc.BatchElem{
				Method: "eth_getProof", Args: []any{slot.Contract, []common.Hash{slot.Key}, hexutil.Uint64(block)},
				Result: &answers[len(batch)],
			})
		}
	}
	if err := n.batch(ctx, batch); err != nil {
		return nil, err
	}
	proofs := make([]Proof, len(answers))
	for i, answer := range answers {
		if answer == nil || len(answer.Storage) != 1 {
			return nil, fmt.Errorf("eth_getProof at block %d: not one storage proof: %w", blocks[i/len(slots)], ErrInconsistent)
		}
		proofs[i] = Proof{Account: bytesOf(answer.Account), Storage: bytesOf(answer.Storage[0].Proof)}
	}
	return proofs, nil
}

func bytesOf(list []hexutil.Bytes) [][]byte {
	out := make([][]byte, len(list))
	for i := range list {
		out[i] = list[i]
	}
	return out
}

// Words implements Source.
func (n *Node) Words(ctx context.Context, slots []Slot, block uint64) ([]common.Hash, error) {
	words := make([]common.Hash, len(slots))
	batch := make([]rpc.BatchElem, len(slots))
	for i, slot := range slots {
		batch[i] = rpc.BatchElem{
			Method: "eth_getStorageAt", Args: []any{slot.Contract, slot.Key, hexutil.Uint64(block)}, Result: &words[i],
		}
	}
	return words, n.batch(ctx, batch)
}

// Call returns what a contract's view function answers at the newest block. Nothing proves it.
func (n *Node) Call(ctx context.Context, contract common.Address, data []byte) ([]byte, error) {
	return ethclient.NewClient(n.rpc).CallContract(ctx, ethereum.CallMsg{To: &contract, Data: data}, nil)
}

// Receipts implements Source.
func (n *Node) Receipts(ctx context.Context, proof hosttypes.LogProof, block uint64) ([][]byte, error) {
	if proof == hosttypes.LogProof_LOG_PROOF_RAW_RECEIPTS {
		var raw []hexutil.Bytes
		err := n.rpc.CallContext(ctx, &raw, "debug_getRawReceipts", hexutil.Uint64(block))
		return bytesOf(raw), err
	}
	var receipts []Receipt
	if err := n.rpc.CallContext(ctx, &receipts, "eth_getBlockReceipts", hexutil.Uint64(block)); err != nil {
		return nil, err
	}
	return encodeReceipts(proof, receipts)
}
