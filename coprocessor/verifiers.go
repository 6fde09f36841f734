package coprocessor

import (
	"context"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/coprocessor/gateway"
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
	ctx, cancel := context.WithTimeout(ctx, quorumWait)
	defer cancel()
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

// ask asks the configured nodes one after another. They may lie: the contract checks the signatures in any case.
func (v *verifiers) ask(
	ctx context.Context, chain uint64, verifier common.Address,
) (quorum gateway.InputQuorum, err error) {
	err = fmt.Errorf("no node is configured for host chain %d", chain)
	for _, endpoint := range v.hosts.endpoints[chain] {
		if quorum, err = askAt(ctx, endpoint, verifier); err == nil {
			return quorum, nil
		}
	}
	return quorum, err
}

func askAt(ctx context.Context, endpoint string, verifier common.Address) (quorum gateway.InputQuorum, err error) {
	eth, err := ethclient.DialContext(ctx, endpoint)
	if err != nil {
		return quorum, fmt.Errorf("host endpoint %s: %w", endpoint, err)
	}
	defer eth.Close()
	contract := bindings.NewInputVerifier()
	call := func(data []byte) ([]byte, error) {
		return eth.CallContract(ctx, ethereum.CallMsg{To: &verifier, Data: data}, nil)
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
	if err != nil || !current.IsUint64() {
		return quorum, fmt.Errorf("context of input verifier %s: %s: %w", verifier, current, err)
	}
	quorum.Context = current.Uint64()
	return quorum, nil
}
