package proven

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	"github.com/cometbft/cometbft/crypto/tmhash"
	cometproto "github.com/cometbft/cometbft/proto/tendermint/types"
	"github.com/cometbft/cometbft/proto/tendermint/version"
	comettypes "github.com/cometbft/cometbft/types"
	cometversion "github.com/cometbft/cometbft/version"
	dbm "github.com/cosmos/cosmos-db"
	"github.com/cosmos/cosmos-sdk/client/grpc/cmtservice"
	simtestutil "github.com/cosmos/cosmos-sdk/testutil/sims"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"

	"cosmossdk.io/log/v2"

	"github.com/cosmos/cosmos-sdk/baseapp"

	"github.com/glomar-network/glomar/app"
)

const chainID = "glomar-test"

var genesisTime = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

// blockTime is the time between two blocks of a test.
const blockTime = time.Second

// chain is the application over a state that tests write, with headers that its validators sign. It is a Source, and
// the node's gRPC.
type chain struct {
	t   *testing.T
	app *app.App

	mu         sync.Mutex
	validators map[int64][]comettypes.PrivValidator // from a height on
	blocks     map[int64]*comettypes.LightBlock
	height     int64
	appHash    []byte
	lastID     comettypes.BlockID
	fetched    []int64 // heights that were asked for
	queries    int
	// forge, if set, changes a node's answer to a query.
	forge func(request *cmtservice.ABCIQueryRequest, answer *cmtservice.ABCIQueryResponse)
	down  error
}

func newValidators(n int) (out []comettypes.PrivValidator) {
	for range n {
		out = append(out, comettypes.NewMockPV())
	}
	return out
}

// newChain has a state of a few heights, which write fills.
func newChain(t *testing.T, heights int, write func(ctx sdk.Context, a *app.App, height int64)) *chain {
	t.Helper()
	a, err := app.New(log.NewNopLogger(), dbm.NewMemDB(), app.Config{Load: true},
		simtestutil.NewAppOptionsWithFlagHome(t.TempDir()), baseapp.SetChainID(chainID))
	require.NoError(t, err)
	c := &chain{
		t: t, app: a, blocks: map[int64]*comettypes.LightBlock{},
		validators: map[int64][]comettypes.PrivValidator{1: newValidators(4)},
	}
	for range heights {
		c.grow(write)
	}
	return c
}

// grow adds a block: a header with the hash of the state so far, and the state that write leaves.
func (c *chain) grow(write func(ctx sdk.Context, a *app.App, height int64)) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.height++
	c.blocks[c.height] = c.sign(c.header(), c.signers(c.height))
	c.lastID = c.blocks[c.height].Commit.BlockID
	//nolint:staticcheck // a context that writes to the state without a block
	ctx := c.app.NewUncachedContext(false, cometproto.Header{Height: c.height})
	if write != nil {
		write(ctx, c.app, c.height)
	}
	c.appHash = c.app.CommitMultiStore().Commit().Hash
}

func (c *chain) signers(height int64) []comettypes.PrivValidator {
	from := int64(1)
	for start := range c.validators {
		if start <= height && start > from {
			from = start
		}
	}
	return c.validators[from]
}

func setOf(t *testing.T, signers []comettypes.PrivValidator) *comettypes.ValidatorSet {
	var all []*comettypes.Validator
	for _, one := range signers {
		key, err := one.GetPubKey()
		require.NoError(t, err)
		all = append(all, comettypes.NewValidator(key, 10))
	}
	return comettypes.NewValidatorSet(all)
}

func (c *chain) header() *comettypes.Header {
	now, next := setOf(c.t, c.signers(c.height)), setOf(c.t, c.signers(c.height+1))
	return &comettypes.Header{
		Version: version.Consensus{Block: cometversion.BlockProtocol}, ChainID: chainID, Height: c.height,
		Time: genesisTime.Add(time.Duration(c.height) * blockTime), LastBlockID: c.lastID,
		LastCommitHash: tmhash.Sum(nil), DataHash: tmhash.Sum(nil),
		ValidatorsHash: now.Hash(), NextValidatorsHash: next.Hash(),
		ConsensusHash: tmhash.Sum(nil), AppHash: c.appHash, LastResultsHash: tmhash.Sum(nil), EvidenceHash: tmhash.Sum(nil),
		ProposerAddress: now.Validators[0].Address,
	}
}

// sign returns a block with the signatures of some, as validators of the height.
func (c *chain) sign(header *comettypes.Header, signers []comettypes.PrivValidator) *comettypes.LightBlock {
	set := setOf(c.t, c.signers(header.Height))
	id := comettypes.BlockID{
		Hash: header.Hash(), PartSetHeader: comettypes.PartSetHeader{Total: 1, Hash: tmhash.Sum(header.Hash())},
	}
	commit := &comettypes.Commit{Height: header.Height, Round: 0, BlockID: id}
	for index, validator := range set.Validators {
		signature := comettypes.NewCommitSigAbsent()
		for _, signer := range signers {
			key, err := signer.GetPubKey()
			require.NoError(c.t, err)
			if !bytes.Equal(key.Address(), validator.Address) {
				continue
			}
			vote := &comettypes.Vote{
				Type: cometproto.PrecommitType, Height: header.Height, BlockID: id, Timestamp: header.Time,
				ValidatorAddress: validator.Address, ValidatorIndex: int32(index),
			}
			encoded := vote.ToProto()
			require.NoError(c.t, signer.SignVote(chainID, encoded))
			signature = comettypes.CommitSig{
				BlockIDFlag: comettypes.BlockIDFlagCommit, ValidatorAddress: validator.Address, Timestamp: header.Time,
				Signature: encoded.Signature,
			}
		}
		commit.Signatures = append(commit.Signatures, signature)
	}
	return &comettypes.LightBlock{
		SignedHeader: &comettypes.SignedHeader{Header: header, Commit: commit}, ValidatorSet: set,
	}
}

// LightBlock implements Source.
func (c *chain) LightBlock(_ context.Context, height int64) (*comettypes.LightBlock, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.down != nil {
		return nil, c.down
	}
	if height == 0 {
		height = c.height
	}
	c.fetched = append(c.fetched, height)
	block, ok := c.blocks[height]
	if !ok {
		return nil, fmt.Errorf("no block %d", height)
	}
	return block, block.ValidateBasic(chainID)
}

// Invoke implements grpc.ClientConnInterface: the node's cmtservice.
func (c *chain) Invoke(ctx context.Context, method string, request, answer any, _ ...grpc.CallOption) error {
	asked, ok := request.(*cmtservice.ABCIQueryRequest)
	if !ok {
		return fmt.Errorf("%s: not served", method)
	}
	c.mu.Lock()
	c.queries++
	forge := c.forge
	c.mu.Unlock()
	result, err := c.app.Query(ctx, (*abci.RequestQuery)(asked.ToABCIRequestQuery()))
	if err != nil {
		return err
	}
	*answer.(*cmtservice.ABCIQueryResponse) = *cmtservice.FromABCIResponseQuery(result)
	if forge != nil {
		forge(asked, answer.(*cmtservice.ABCIQueryResponse))
	}
	return nil
}

// NewStream implements grpc.ClientConnInterface.
func (c *chain) NewStream(context.Context, *grpc.StreamDesc, string, ...grpc.CallOption) (grpc.ClientStream, error) {
	return nil, errors.New("no streams")
}

func (c *chain) set(change func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	change()
}

func (c *chain) asked() (heights []int64, queries int) {
	c.set(func() { heights, queries = slices.Clone(c.fetched), c.queries })
	return heights, queries
}
