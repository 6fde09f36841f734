package types

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func registration() HostChain {
	address := func(b byte) []byte { return digest(b)[:AddressLength] }
	return HostChain{
		ChainId: 1, Acl: address(1), Executor: address(2), InputVerifier: address(3), DecryptionVerifier: address(4),
		StartBlock: 7,
	}
}

func TestHowAChainIsProven(t *testing.T) {
	require.NoError(t, registration().Validate())
	require.Equal(t, LogProof_LOG_PROOF_ACCUMULATOR, registration().Proof())
	for name, change := range map[string]func(*HostChain){
		"an unknown proof":      func(c *HostChain) { c.LogProof = 99 },
		"a quorum of one":       func(c *HostChain) { c.LogProof, c.Quorum = LogProof_LOG_PROOF_QUORUM, 1 },
		"a quorum of too many":  func(c *HostChain) { c.LogProof, c.Quorum = LogProof_LOG_PROOF_QUORUM, MaxQuorum+1 },
		"a quorum for nothing":  func(c *HostChain) { c.LogProof, c.Quorum = LogProof_LOG_PROOF_RAW_RECEIPTS, 2 },
		"a short start":         func(c *HostChain) { c.ExecutorStart = digest(1)[:31] },
		"one contract for both": func(c *HostChain) { c.Executor = c.Acl },
	} {
		c := registration()
		change(&c)
		require.ErrorIs(t, c.Validate(), ErrInvalidChain, name)
	}
}

func TestStartIsWhatTheFirstRangeFollows(t *testing.T) {
	c := registration()
	require.Equal(t, Attestation{
		ChainId: 1, ToBlock: 6, AclAccumulator: make([]byte, HashLength), ExecutorAccumulator: make([]byte, HashLength),
	}, c.Start())
	c.StartBlock, c.AclStart = 0, digest(9)
	require.Zero(t, c.Start().ToBlock)
	require.Equal(t, digest(9), c.Start().AclAccumulator)
}
