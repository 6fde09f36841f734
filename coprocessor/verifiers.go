package coprocessor

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/coprocessor/gateway"
	"github.com/glomar-network/glomar/hostchain"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
)

const (
	// quorumAge is how long what an input verifier said is used before it is asked again.
	quorumAge = 10 * time.Second
	// quorumWait bounds one such question.
	quorumWait = 5 * time.Second
)

// verifiers asks the input verifiers of host chains whose signatures they accept, at the nodes this operator has.
type verifiers struct {
	hosts  *hosts
	logger hclog.Logger

	mu    sync.Mutex
	known map[uint64]knownQuorum
}

type knownQuorum struct {
	verifier common.Address
	quorum   gateway.InputQuorum
	asked    time.Time
}

func newVerifiers(hosts *hosts, logger hclog.Logger) *verifiers {
	return &verifiers{hosts: hosts, logger: logger.Named("verifiers"), known: map[uint64]knownQuorum{}}
}

// InputQuorum implements gateway.Verifiers. While the host node does not answer, what it said last is used: the
// contract checks the signatures in any case.
func (v *verifiers) InputQuorum(ctx context.Context, host hosttypes.HostChain) (gateway.InputQuorum, error) {
	verifier := common.BytesToAddress(host.InputVerifier)
	v.mu.Lock()
	last, ok := v.known[host.ChainId]
	v.mu.Unlock()
	ok = ok && last.verifier == verifier
	if ok && time.Since(last.asked) < quorumAge {
		return last.quorum, nil
	}
	quorum, err := v.ask(ctx, host.ChainId, verifier)
	if err != nil && !ok {
		return quorum, err
	}
	if err != nil {
		v.logger.Warn("using what the input verifier said before", "chain", host.ChainId, "error", err)
		quorum = last.quorum
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	v.known[host.ChainId] = knownQuorum{verifier, quorum, time.Now()}
	return quorum, nil
}

// ask asks all configured nodes at once and returns what two of them agree on first, or what the only one says.
func (v *verifiers) ask(ctx context.Context, chain uint64, verifier common.Address) (gateway.InputQuorum, error) {
	endpoints := v.hosts.endpoints[chain]
	if len(endpoints) == 0 {
		return gateway.InputQuorum{}, fmt.Errorf("no node is configured for host chain %d", chain)
	}
	type answer struct {
		quorum gateway.InputQuorum
		err    error
	}
	ctx, cancel := context.WithTimeout(ctx, quorumWait)
	defer cancel()
	answers := make(chan answer, len(endpoints))
	for _, endpoint := range endpoints {
		go func() {
			quorum, err := askAt(ctx, endpoint, verifier)
			answers <- answer{quorum, err}
		}()
	}
	need := min(2, len(endpoints))
	said := map[string]int{}
	var errs []error
	for range endpoints {
		got := <-answers // each ends with ctx
		if got.err != nil {
			errs = append(errs, got.err)
			continue
		}
		key := fmt.Sprint(got.quorum)
		if said[key]++; said[key] >= need {
			return got.quorum, nil
		}
	}
	return gateway.InputQuorum{}, fmt.Errorf("no %d of %d nodes of host chain %d agree on input verifier %s: %w",
		need, len(endpoints), chain, verifier, errors.Join(append(errs, errApart)...))
}

var errApart = errors.New("too few answer the same")

func askAt(ctx context.Context, endpoint string, verifier common.Address) (quorum gateway.InputQuorum, err error) {
	node, err := hostchain.DialNode(ctx, endpoint)
	if err != nil {
		return quorum, err
	}
	defer node.Close()
	contract := bindings.NewInputVerifier()
	call := func(data []byte) ([]byte, error) {
		return node.Call(ctx, verifier, data)
	}
	answer, err := call(contract.PackGetCoprocessorSigners())
	if err == nil {
		quorum.Signers, err = contract.UnpackGetCoprocessorSigners(answer)
	}
	if err != nil {
		return quorum, fmt.Errorf("signers of input verifier %s: %w", verifier, err)
	}
	threshold := new(big.Int)
	if answer, err = call(contract.PackGetThreshold()); err == nil {
		threshold, err = contract.UnpackGetThreshold(answer)
	}
	if err != nil {
		return quorum, fmt.Errorf("threshold of input verifier %s: %w", verifier, err)
	}
	if threshold.Sign() <= 0 || threshold.Cmp(big.NewInt(int64(len(quorum.Signers)))) > 0 {
		return quorum, fmt.Errorf("input verifier %s asks for %s of %d signers", verifier, threshold, len(quorum.Signers))
	}
	quorum.Threshold = int(threshold.Int64())
	current := new(big.Int)
	if answer, err = call(contract.PackGetCurrentContext()); err == nil {
		current, err = contract.UnpackGetCurrentContext(answer)
	}
	if err != nil {
		return quorum, fmt.Errorf("context of input verifier %s: %w", verifier, err)
	}
	if !current.IsUint64() {
		return quorum, fmt.Errorf("input verifier %s has context %s, which is no epoch", verifier, current)
	}
	quorum.Context = current.Uint64()
	return quorum, nil
}
