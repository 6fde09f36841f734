package hosttest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
)

// Fault is one way to misbehave.
type Fault string

// Faults. Those of logs change the answers to log queries that have any.
const (
	// NoLogs answers [] to a log query.
	NoLogs Fault = "no-logs"
	// DropLog leaves out the last log of an answer.
	DropLog Fault = "drop-log"
	// RepeatLog gives the first log of an answer twice.
	RepeatLog Fault = "repeat-log"
	// RemovedLog marks the first log as removed by a reorganisation.
	RemovedLog Fault = "removed-log"
	// ForeignHash gives the first log another block hash.
	ForeignHash Fault = "foreign-hash"
	// ShiftLog moves the last log into the block after it, with that block's hash.
	ShiftLog Fault = "shift-log"
	// TransactionIndex adds 1 to the transaction and log indices of all logs.
	TransactionIndex Fault = "transaction-index"
	// ChangeLog changes a byte of the first log.
	ChangeLog Fault = "change-log"
	// FalseHeader answers headers whose state root is changed.
	FalseHeader Fault = "false-header"
	// FalseProof changes a byte of each proof.
	FalseProof Fault = "false-proof"
	// Lag answers with a head that lies 50 blocks behind.
	Lag Fault = "lag"
	// Ahead answers with a head that lies 1,000,000 blocks ahead.
	Ahead Fault = "ahead"
	// Truncate cuts answers in half.
	Truncate Fault = "truncate"
	// Hang never answers.
	Hang Fault = "hang"
	// Limit answers 429 and asks to be left alone for a second.
	Limit Fault = "limit"
	// FewBlocks refuses log queries over more than 16 blocks.
	FewBlocks Fault = "few-blocks"
	// FalseReceipts leaves out the last receipt of a block.
	FalseReceipts Fault = "false-receipts"
	// Pruned refuses logs and state older than 32 blocks, PrunedState state only.
	Pruned      Fault = "pruned"
	PrunedState Fault = "pruned-state"
	// Down closes connections.
	Down Fault = "down"
)

// Proxy stands before a node. It is an http.Handler and safe for concurrent use.
type Proxy struct {
	node string

	mu     sync.Mutex
	faults map[Fault]int // how often it is still shown; negative is always
	shown  map[Fault]int
	calls  map[string]int
	closed chan struct{}
	server *http.Server
}

// New returns a proxy before the node at an HTTP URL.
func New(node string) *Proxy {
	return &Proxy{
		node: node, faults: map[Fault]int{}, shown: map[Fault]int{}, calls: map[string]int{}, closed: make(chan struct{}),
	}
}

// Serve listens on address until Close and returns the URL.
func (p *Proxy) Serve(address string) (string, error) {
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return "", fmt.Errorf("listen as a host provider: %w", err)
	}
	p.server = &http.Server{Handler: p}
	go func() { _ = p.server.Serve(listener) }() // it returns when it is closed
	return "http://" + listener.Addr().String(), nil
}

// Close stops serving. Calls that hang return.
func (p *Proxy) Close() error {
	close(p.closed)
	if p.server == nil {
		return nil
	}
	return p.server.Close()
}

// Set makes the proxy misbehave the next n times that it can, or always if n is negative; 0 ends it.
func (p *Proxy) Set(fault Fault, n int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.faults[fault] = n
}

// Shown returns how often the proxy misbehaved so.
func (p *Proxy) Shown(fault Fault) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.shown[fault]
}

// Calls returns how often a method was called.
func (p *Proxy) Calls(method string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.calls[method]
}

// shows reports whether a fault is to be shown now, and counts it.
func (p *Proxy) shows(fault Fault) bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.faults[fault] == 0 {
		return false
	}
	if p.faults[fault] > 0 {
		p.faults[fault]--
	}
	p.shown[fault]++
	return true
}

// call is one JSON-RPC request.
type call struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

// answer is one JSON-RPC response.
type answer struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   json.RawMessage `json:"error,omitempty"`
}

// maxRequest bounds a request, in bytes.
const maxRequest = 8 << 20

// ServeHTTP passes calls on to the node and shows the faults that are set.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	body, err := io.ReadAll(io.LimitReader(r.Body, maxRequest))
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	if p.refuses(w, r) {
		return
	}
	var calls []call
	batch := bytes.HasPrefix(bytes.TrimSpace(body), []byte("["))
	if batch {
		err = json.Unmarshal(body, &calls)
	} else {
		calls = make([]call, 1)
		err = json.Unmarshal(body, &calls[0])
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	answers := make([]answer, len(calls))
	for i := range calls {
		if answers[i], err = p.answer(&calls[i]); err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
	}
	var out []byte
	if batch {
		out, err = json.Marshal(answers)
	} else {
		out, err = json.Marshal(answers[0])
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusInternalServerError)
		return
	}
	if p.shows(Truncate) {
		out = out[:len(out)/2]
	}
	w.Header().Set("Content-Type", "application/json")
	_, _ = w.Write(out) // the caller may have gone
}

// refuses shows the faults that concern a whole request.
func (p *Proxy) refuses(w http.ResponseWriter, r *http.Request) bool {
	switch {
	case p.shows(Hang):
		select {
		case <-r.Context().Done():
		case <-p.closed:
		}
	case p.shows(Limit):
		w.Header().Set("Retry-After", "1")
		w.WriteHeader(http.StatusTooManyRequests)
	case p.shows(Down):
		panic(http.ErrAbortHandler)
	default:
		return false
	}
	return true
}

// answer passes one call on, and changes what the node answers.
func (p *Proxy) answer(c *call) (answer, error) {
	p.mu.Lock()
	p.calls[c.Method]++
	p.mu.Unlock()
	if refusal := p.refusal(c); refusal != "" {
		message, err := json.Marshal(map[string]any{"code": -32005, "message": refusal})
		return answer{Version: "2.0", ID: c.ID, Error: message}, err
	}
	a, err := p.ask(c)
	if err != nil || len(a.Error) > 0 {
		return a, err
	}
	switch c.Method {
	case "eth_blockNumber":
		a.Result, err = p.head(a.Result)
	case "eth_getLogs":
		a.Result, err = p.logs(a.Result)
	case "eth_getBlockByNumber":
		a.Result, err = p.header(a.Result)
	case "eth_getProof":
		a.Result, err = p.proof(a.Result)
	case "debug_getRawReceipts", "eth_getBlockReceipts":
		a.Result, err = p.receipts(a.Result)
	}
	return a, err
}

// ask passes one call on as it is.
func (p *Proxy) ask(c *call) (a answer, err error) {
	body, err := json.Marshal(c)
	if err != nil {
		return a, err
	}
	resp, err := http.Post(p.node, "application/json", bytes.NewReader(body)) //nolint:noctx // ends with the node
	if err != nil {
		return a, err
	}
	defer resp.Body.Close()
	return a, json.NewDecoder(resp.Body).Decode(&a)
}

// refusal is what the node is made to say against a call, empty for nothing.
func (p *Proxy) refusal(c *call) string {
	from, to, ok := blocksOf(c)
	if !ok {
		return ""
	}
	if to-from >= 16 && c.Method == "eth_getLogs" && p.shows(FewBlocks) {
		return "query exceeds max block range 16"
	}
	fault := Pruned
	if c.Method == "eth_getProof" {
		fault = PrunedState
	}
	p.mu.Lock()
	if p.faults[fault] == 0 {
		fault = Pruned
	}
	pruned := p.faults[fault] != 0
	p.mu.Unlock()
	if !pruned {
		return ""
	}
	head, err := p.ask(&call{Version: "2.0", ID: json.RawMessage("1"), Method: "eth_blockNumber"})
	var number hexutil.Uint64
	if err != nil || json.Unmarshal(head.Result, &number) != nil || from+32 >= uint64(number) || !p.shows(fault) {
		return ""
	}
	return "missing trie node or pruned history"
}

// blocksOf returns the blocks that a call for logs or state is about.
func blocksOf(c *call) (from, to uint64, ok bool) {
	switch {
	case c.Method == "eth_getLogs" && len(c.Params) == 1:
		var query struct{ FromBlock, ToBlock hexutil.Uint64 }
		err := json.Unmarshal(c.Params[0], &query)
		return uint64(query.FromBlock), uint64(query.ToBlock), err == nil
	case c.Method == "eth_getProof" && len(c.Params) == 3:
		var block hexutil.Uint64
		err := json.Unmarshal(c.Params[2], &block)
		return uint64(block), uint64(block), err == nil
	}
	return 0, 0, false
}

func (p *Proxy) head(result json.RawMessage) (json.RawMessage, error) {
	var head hexutil.Uint64
	if err := json.Unmarshal(result, &head); err != nil {
		return nil, err
	}
	if p.shows(Lag) {
		head -= min(head, 50)
	}
	if p.shows(Ahead) {
		head += 1_000_000
	}
	return json.Marshal(head)
}

func (p *Proxy) logs(result json.RawMessage) (json.RawMessage, error) {
	var logs []ethtypes.Log
	if err := json.Unmarshal(result, &logs); err != nil {
		return nil, err
	}
	if len(logs) == 0 {
		return result, nil
	}
	last := len(logs) - 1
	switch {
	case p.shows(NoLogs):
		logs = []ethtypes.Log{}
	case p.shows(DropLog):
		logs = logs[:last]
	case p.shows(RepeatLog):
		logs = append(logs, logs[0])
	case p.shows(RemovedLog):
		logs[0].Removed = true
	case p.shows(ForeignHash):
		logs[0].BlockHash = common.Hash{1}
	case p.shows(ShiftLog):
		hash, err := p.hashOf(logs[last].BlockNumber + 1)
		if err != nil {
			return nil, err
		}
		logs[last].BlockNumber++
		logs[last].BlockHash = hash
	case p.shows(TransactionIndex):
		for i := range logs {
			logs[i].TxIndex++
			logs[i].Index++
		}
	case p.shows(ChangeLog):
		if len(logs[0].Data) > 0 {
			logs[0].Data[len(logs[0].Data)-1] ^= 1
		}
	}
	return json.Marshal(logs)
}

// hashOf asks the node for the hash of a block.
func (p *Proxy) hashOf(number uint64) (common.Hash, error) {
	params, err := json.Marshal([]any{hexutil.Uint64(number), false})
	if err != nil {
		return common.Hash{}, err
	}
	c := call{Version: "2.0", ID: json.RawMessage("1"), Method: "eth_getBlockByNumber"}
	if err := json.Unmarshal(params, &c.Params); err != nil {
		return common.Hash{}, err
	}
	a, err := p.ask(&c)
	if err != nil {
		return common.Hash{}, err
	}
	var header struct{ Hash common.Hash }
	return header.Hash, json.Unmarshal(a.Result, &header)
}

func (p *Proxy) receipts(result json.RawMessage) (json.RawMessage, error) {
	var receipts []json.RawMessage
	if err := json.Unmarshal(result, &receipts); err != nil || len(receipts) == 0 || !p.shows(FalseReceipts) {
		return result, err
	}
	return json.Marshal(receipts[:len(receipts)-1])
}

func (p *Proxy) header(result json.RawMessage) (json.RawMessage, error) {
	var header map[string]any
	if err := json.Unmarshal(result, &header); err != nil || header == nil || !p.shows(FalseHeader) {
		return result, err
	}
	header["stateRoot"] = common.Hash{1}
	return json.Marshal(header)
}

func (p *Proxy) proof(result json.RawMessage) (json.RawMessage, error) {
	var proof map[string]any
	if err := json.Unmarshal(result, &proof); err != nil || !p.shows(FalseProof) {
		return result, err
	}
	nodes, ok := proof["accountProof"].([]any)
	if !ok || len(nodes) == 0 {
		return result, nil
	}
	proof["accountProof"] = append([]any{"0x00"}, nodes[1:]...)
	return json.Marshal(proof)
}
