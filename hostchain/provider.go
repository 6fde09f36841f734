package hostchain

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/cenkalti/backoff/v5"
	"github.com/ethereum/go-ethereum/common"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/glomar-network/glomar/pause"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

const (
	// callTimeout bounds one call of a provider.
	callTimeout = 15 * time.Second
	// firstRest and longestRest are how long a provider is left alone after a failure; the time doubles.
	firstRest   = 200 * time.Millisecond
	longestRest = 30 * time.Second
	// logSpan bounds the blocks of one log query. A provider's span is halved where it refuses as many, and grows back.
	logSpan = 500
	// maxLogs bounds the bytes of the logs that one query of many parts takes.
	maxLogs = 4 * maxHeld
)

var errTooManyLogs = errors.New("host node answered more logs than a range may have")

// Provider is one RPC provider of a host chain. It dials when it is first asked, makes sure once that it serves the
// chain, and bounds every call. It implements Source. It is safe for concurrent use.
type Provider struct {
	name    string
	chain   uint64
	dial    func(context.Context) (Source, error)
	timeout time.Duration
	// patience is how long a task of many calls may take.
	patience time.Duration

	opening sync.Mutex // one dial at a time

	mu     sync.Mutex
	source Source
	span   uint64
	// calls rests after calls that were not answered, content after answers that were refused.
	calls, content rest
	asking         bool // for its head
}

// rest is a growing pause after failures.
type rest struct {
	growing *backoff.ExponentialBackOff
	until   time.Time
}

func newRest() rest { return rest{growing: pause.Growing(firstRest, longestRest)} }

func (r *rest) failed(least time.Duration) {
	r.until = time.Now().Add(max(least, r.growing.NextBackOff()))
}

func (r *rest) succeeded() {
	r.growing.Reset()
	r.until = time.Time{}
}

// newProvider names a provider by its host, since its path may hold a secret.
func newProvider(chain uint64, endpoint string) *Provider {
	name := endpoint
	if u, err := url.Parse(endpoint); err == nil && u.Host != "" {
		name = u.Host
	}
	return &Provider{
		name: name, chain: chain, timeout: callTimeout, patience: tryTimeout, span: logSpan,
		calls: newRest(), content: newRest(),
		dial: func(ctx context.Context) (Source, error) { return DialNode(ctx, endpoint) },
	}
}

// callError is a call that was not answered.
type callError struct{ error }

func (e callError) Unwrap() error { return e.error }

// resting returns how long the provider is to be left alone: by everybody, or by those who need what it says to hold.
func (p *Provider) resting(content bool) time.Duration {
	p.mu.Lock()
	defer p.mu.Unlock()
	until := p.calls.until
	if content && p.content.until.After(until) {
		until = p.content.until
	}
	return time.Until(until)
}

// call makes one call, bounded in time. A call that is not answered makes the provider rest, a call cut short by the
// end of ctx does not.
func (p *Provider) call(ctx context.Context, what string, f func(context.Context, Source) error) error {
	source, err := p.open(ctx)
	if err == nil {
		bounded, cancel := context.WithTimeout(ctx, p.timeout)
		err = f(bounded, source)
		cancel()
	}
	if err != nil && ctx.Err() != nil {
		return fmt.Errorf("%s: %w", what, ctx.Err())
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if err == nil {
		p.calls.succeeded()
		return nil
	}
	if answered(err) {
		return fmt.Errorf("%s: %w", what, err)
	}
	least := time.Duration(0)
	if limited := (*RateLimitError)(nil); errors.As(err, &limited) {
		least = limited.After
	}
	p.calls.failed(least)
	return callError{fmt.Errorf("%s: %w", what, err)}
}

// answered reports whether an error is a node's answer rather than a failure to get one.
func answered(err error) bool {
	var refusal rpc.Error
	return errors.As(err, &refusal) || errors.Is(err, ErrInconsistent) || errors.Is(err, ErrWrongChain) ||
		errors.Is(err, errReceiptType) || errors.Is(err, errAnswerTooLarge) || errors.Is(err, errTooManyLogs)
}

// open dials and checks the chain, once.
func (p *Provider) open(ctx context.Context) (Source, error) {
	p.opening.Lock()
	defer p.opening.Unlock()
	p.mu.Lock()
	source := p.source
	p.mu.Unlock()
	if source != nil {
		return source, nil
	}
	ctx, cancel := context.WithTimeout(ctx, p.timeout)
	defer cancel()
	source, err := p.dial(ctx)
	if err != nil {
		return nil, err
	}
	served, err := source.ChainID(ctx)
	if err == nil && served != p.chain {
		err = fmt.Errorf("it serves chain %d: %w", served, ErrWrongChain)
	}
	if err != nil {
		closeSource(source)
		return nil, err
	}
	p.mu.Lock()
	p.source = source
	p.mu.Unlock()
	return source, nil
}

func closeSource(source Source) {
	if closer, ok := source.(interface{ Close() }); ok {
		closer.Close()
	}
}

func (p *Provider) close() {
	p.opening.Lock()
	defer p.opening.Unlock()
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.source != nil {
		closeSource(p.source)
		p.source = nil
	}
}

// ChainID implements Source.
func (p *Provider) ChainID(ctx context.Context) (id uint64, err error) {
	err = p.call(ctx, "chain id", func(ctx context.Context, s Source) error { id, err = s.ChainID(ctx); return err })
	return id, err
}

// Head implements Source.
func (p *Provider) Head(ctx context.Context) (head uint64, err error) {
	err = p.call(ctx, "head", func(ctx context.Context, s Source) error { head, err = s.Head(ctx); return err })
	return head, err
}

// Headers implements Source.
func (p *Provider) Headers(ctx context.Context, from, to uint64) (headers []Header, err error) {
	err = p.call(ctx, "headers", func(ctx context.Context, s Source) error {
		headers, err = s.Headers(ctx, from, to)
		return err
	})
	return headers, err
}

// Proofs implements Source.
func (p *Provider) Proofs(ctx context.Context, slots []Slot, blocks []uint64) (proofs []Proof, err error) {
	err = p.call(ctx, "proofs", func(ctx context.Context, s Source) error {
		proofs, err = s.Proofs(ctx, slots, blocks)
		return err
	})
	return proofs, err
}

// Words implements Source.
func (p *Provider) Words(ctx context.Context, slots []Slot, block uint64) (words []common.Hash, err error) {
	err = p.call(ctx, "storage", func(ctx context.Context, s Source) error {
		words, err = s.Words(ctx, slots, block)
		return err
	})
	return words, err
}

// Receipts implements Source.
func (p *Provider) Receipts(ctx context.Context, proof hosttypes.LogProof, block uint64) (raw [][]byte, err error) {
	err = p.call(ctx, "receipts", func(ctx context.Context, s Source) error {
		raw, err = s.Receipts(ctx, proof, block)
		return err
	})
	return raw, err
}

// Logs implements Source for ranges of any length: it asks for as many blocks at once as the provider answers. A log
// that was not asked for, or more than maxHeld bytes of logs, are refused.
func (p *Provider) Logs(ctx context.Context, addresses []common.Address, from, to uint64) (
	logs []ethtypes.Log, err error,
) {
	held, topics := 0, asked()
	for start := from; start <= to && start >= from; {
		p.mu.Lock()
		end := start + min(to-start, p.span-1)
		p.mu.Unlock()
		var part []ethtypes.Log
		err := p.call(ctx, "logs", func(ctx context.Context, s Source) (err error) {
			if part, err = s.Logs(ctx, addresses, start, end); err != nil {
				return err
			}
			held, err = checkLogs(part, addresses, topics, start, end, held)
			return err
		})
		if err != nil && start < end && !errors.Is(err, errTooManyLogs) && tooMuch(err) {
			p.shrink(end - start + 1)
			continue
		}
		if err != nil {
			return nil, fmt.Errorf("blocks [%d, %d]: %w", start, end, err)
		}
		p.grow()
		logs = append(logs, part...)
		start = end + 1
	}
	return logs, nil
}

// asked are the first topics that log queries ask for.
func asked() map[common.Hash]bool {
	topics := map[common.Hash]bool{}
	for _, topic := range Topics() {
		topics[topic] = true
	}
	return topics
}

// checkLogs returns the bytes that logs take beside those held, or refuses what was not asked for.
func checkLogs(logs []ethtypes.Log, addresses []common.Address, topics map[common.Hash]bool, from, to uint64, held int,
) (int, error) {
	for i := range logs {
		log := &logs[i]
		if log.BlockNumber < from || log.BlockNumber > to || !slices.Contains(addresses, log.Address) ||
			len(log.Topics) == 0 || len(log.Topics) > 4 || !topics[log.Topics[0]] {
			return held, fmt.Errorf("log %d of block %d was not asked for: %w", log.Index, log.BlockNumber, ErrInconsistent)
		}
		held += logBytes(len(log.Topics), len(log.Data))
	}
	if held > maxLogs {
		return held, fmt.Errorf("more than %d MiB of logs: %w", maxLogs>>20, errTooManyLogs)
	}
	return held, nil
}

// logBytes is about what a log takes in memory.
func logBytes(topics, data int) int { return data + common.HashLength*topics + 128 }

func (p *Provider) shrink(refused uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.span = max(refused/2, 1)
}

func (p *Provider) grow() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.span = min(logSpan, p.span+p.span/8+1)
}

// tooMuch reports whether a provider refused a log query because it asks for too much. Providers say so in their own
// words; a query that is halved in vain is refused again at one block.
func tooMuch(err error) bool {
	if errors.Is(err, errAnswerTooLarge) {
		return true
	}
	var status rpc.HTTPError
	if errors.As(err, &status) {
		return status.StatusCode == http.StatusRequestEntityTooLarge || status.StatusCode == http.StatusBadRequest
	}
	var refusal rpc.Error
	if !errors.As(err, &refusal) {
		return false
	}
	text := strings.ToLower(refusal.Error())
	if strings.Contains(text, "rate") || strings.Contains(text, "request count") {
		return false
	}
	for _, word := range []string{
		"too many", "more than", "too large", "limit", "exceed", "max", "range", "size", "timeout",
	} {
		if strings.Contains(text, word) {
			return true
		}
	}
	return false
}

// announce passes on the provider's announcements of new blocks until ctx ends or it cannot announce any.
func (p *Provider) announce(ctx context.Context, told func(), live func(bool)) {
	growing := pause.Growing(firstRest, longestRest)
	for {
		source, err := p.open(ctx)
		if err == nil {
			announcer, ok := source.(Announcer)
			if !ok {
				return
			}
			live(true)
			err = announcer.Announce(ctx, func() { growing.Reset(); told() })
			live(false)
		}
		if errors.Is(err, ErrSilent) || pause.For(ctx, growing.NextBackOff()) != nil {
			return
		}
	}
}
