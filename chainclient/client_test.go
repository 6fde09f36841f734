package chainclient

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	abci "github.com/cometbft/cometbft/abci/types"
	cometbytes "github.com/cometbft/cometbft/libs/bytes"
	"github.com/cometbft/cometbft/p2p"
	cometp2p "github.com/cometbft/cometbft/proto/tendermint/p2p"
	coretypes "github.com/cometbft/cometbft/rpc/core/types"
	comettypes "github.com/cometbft/cometbft/types"
	"github.com/cosmos/cosmos-sdk/client/grpc/cmtservice"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/crypto/hd"
	"github.com/cosmos/cosmos-sdk/crypto/keyring"
	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	"github.com/cosmos/cosmos-sdk/types/tx/signing"
	authsigning "github.com/cosmos/cosmos-sdk/x/auth/signing"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/stretchr/testify/require"
	"google.golang.org/grpc"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	errorsmod "cosmossdk.io/errors"

	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// fakeNode is a chain of one account in memory. A block is made whenever somebody looks at its status.
type fakeNode struct {
	encoding Encoding

	mu       sync.Mutex
	height   int64
	sequence uint64
	missing  bool // the account does not exist
	mempool  []comettypes.Tx
	results  map[string]abci.ExecTxResult
	seen     map[string]bool
	blocks   [][]comettypes.Tx
	executed []string // hex ticket ids, in order

	hold       bool // make empty blocks
	down       bool
	inVain     int  // calls while it was down
	lose       int  // broadcasts that arrive although the caller sees an error
	drop       int  // broadcasts that neither arrive nor are refused
	passCheck  bool // simulation lets everything pass
	dear       int  // executions that cost more gas than was simulated
	simulated  int
	catchingUp bool
	// network and grpcNetwork are the chain that the node says it serves.
	network, grpcNetwork string
}

var errNode = errors.New("connection refused")

func (n *fakeNode) set(f func()) { n.mu.Lock(); defer n.mu.Unlock(); f() }

// isDown says whether the node answers nothing, and counts the calls that it did not answer.
func (n *fakeNode) isDown() bool {
	if n.down {
		n.inVain++
	}
	return n.down
}

func (n *fakeNode) calledInVain() (calls int) {
	n.set(func() { calls = n.inVain })
	return calls
}

func (n *fakeNode) Status(context.Context) (*coretypes.ResultStatus, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.isDown() {
		return nil, errNode
	}
	n.height++
	if !n.hold && len(n.mempool) > 0 {
		n.blocks = append(n.blocks, n.mempool)
		for _, raw := range n.mempool {
			n.results[string(raw.Hash())] = n.run(raw, true)
		}
		n.mempool = nil
	}
	return &coretypes.ResultStatus{
		NodeInfo: p2p.DefaultNodeInfo{Network: n.network},
		SyncInfo: coretypes.SyncInfo{LatestBlockHeight: n.height, CatchingUp: n.catchingUp},
	}, nil
}

func (n *fakeNode) decode(raw comettypes.Tx) (sdk.Tx, signing.SignatureV2, error) {
	tx, err := n.encoding.TxConfig.TxDecoder()(raw)
	if err != nil {
		return nil, signing.SignatureV2{}, err
	}
	sigs, err := tx.(authsigning.Tx).GetSignaturesV2()
	if err != nil {
		return nil, signing.SignatureV2{}, err
	}
	if len(sigs) != 1 {
		return nil, signing.SignatureV2{}, fmt.Errorf("%d signatures, want 1", len(sigs))
	}
	return tx, sigs[0], nil
}

func failure(err error) abci.ExecTxResult {
	codespace, code, log := errorsmod.ABCIInfo(err, false)
	return abci.ExecTxResult{Codespace: codespace, Code: code, Log: log}
}

// run executes a transaction; a ticket id that starts with 0xff is refused.
func (n *fakeNode) run(raw comettypes.Tx, commit bool) abci.ExecTxResult {
	tx, sig, err := n.decode(raw)
	if err != nil {
		return failure(err)
	}
	if sig.Sequence != n.sequence {
		return failure(sdkerrors.ErrWrongSequence.Wrapf("expected %d, got %d", n.sequence, sig.Sequence))
	}
	if commit {
		n.sequence++
	}
	if commit && n.dear > 0 {
		n.dear--
		return failure(sdkerrors.ErrOutOfGas)
	}
	var ids []string
	for _, msg := range tx.GetMsgs() {
		ticket := msg.(*thresholdtypes.MsgRecordShare).Ticket
		if ticket[0] == 0xff && (commit || !n.passCheck) {
			return failure(thresholdtypes.ErrTicketClosed.Wrapf("ticket %x", ticket))
		}
		ids = append(ids, fmt.Sprintf("%x", ticket))
	}
	if commit {
		n.executed = append(n.executed, ids...)
	}
	return abci.ExecTxResult{}
}

func (n *fakeNode) ABCIQuery(
	_ context.Context,
	path string,
	data cometbytes.HexBytes,
) (*coretypes.ResultABCIQuery, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.isDown() || path != "/app/simulate" {
		return nil, errNode
	}
	n.simulated++
	result := n.run(comettypes.Tx(data), false)
	response := abci.ResponseQuery{Codespace: result.Codespace, Code: result.Code, Log: result.Log}
	if result.Code == 0 {
		response.Value = []byte(`{"gas_info":{"gas_wanted":"0","gas_used":"1000"},"result":null}`)
	}
	return &coretypes.ResultABCIQuery{Response: response}, nil
}

func (n *fakeNode) BroadcastTxSync(_ context.Context, raw comettypes.Tx) (*coretypes.ResultBroadcastTx, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.isDown() {
		return nil, errNode
	}
	if n.drop > 0 {
		n.drop--
		return nil, errNode
	}
	if n.seen[string(raw.Hash())] {
		return nil, errors.New("tx already exists in cache")
	}
	_, sig, err := n.decode(raw)
	if err == nil && sig.Sequence != n.sequence {
		err = sdkerrors.ErrWrongSequence
	}
	if err != nil {
		codespace, code, log := errorsmod.ABCIInfo(err, false)
		return &coretypes.ResultBroadcastTx{Codespace: codespace, Code: code, Log: log}, nil
	}
	n.seen[string(raw.Hash())] = true
	n.mempool = append(n.mempool, raw)
	if n.lose > 0 {
		n.lose--
		return nil, errNode
	}
	return &coretypes.ResultBroadcastTx{Hash: raw.Hash()}, nil
}

func (n *fakeNode) Tx(_ context.Context, hash []byte, _ bool) (*coretypes.ResultTx, error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.isDown() {
		return nil, errNode
	}
	result, ok := n.results[string(hash)]
	if !ok {
		return nil, fmt.Errorf("tx (%X) not found", hash)
	}
	return &coretypes.ResultTx{TxResult: result}, nil
}

// Invoke answers the account query, and which chain the node is of.
func (n *fakeNode) Invoke(_ context.Context, _ string, request, response any, _ ...grpc.CallOption) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if info, ok := response.(*cmtservice.GetNodeInfoResponse); ok {
		info.DefaultNodeInfo = &cometp2p.DefaultNodeInfo{Network: n.grpcNetwork}
		return nil
	}
	if n.missing {
		return status.Error(codes.NotFound, "account not found")
	}
	account := &authtypes.BaseAccount{
		Address:       request.(*authtypes.QueryAccountRequest).Address,
		AccountNumber: 7,
		Sequence:      n.sequence,
	}
	packed, err := codectypes.NewAnyWithValue(account)
	if err != nil {
		return err
	}
	response.(*authtypes.QueryAccountResponse).Account = packed
	return nil
}

func (n *fakeNode) NewStream(context.Context, *grpc.StreamDesc, string, ...grpc.CallOption) (grpc.ClientStream, error) {
	return nil, errNode
}

func start(t *testing.T) (*fakeNode, *Client) {
	t.Helper()
	encoding, err := NewEncoding()
	require.NoError(t, err)
	keys := keyring.NewInMemory(encoding.Codec)
	_, _, err = keys.NewMnemonic("operator", keyring.English, sdk.FullFundraiserPath, "", hd.Secp256k1)
	require.NoError(t, err)
	n := &fakeNode{encoding: encoding, height: 1, results: map[string]abci.ExecTxResult{}, seen: map[string]bool{}}
	c, err := newClient(
		Config{ChainID: "glomar-test", Keyring: keys, KeyName: "operator", Poll: time.Millisecond},
		encoding,
		n,
		n,
		nil,
	)
	require.NoError(t, err)
	t.Cleanup(func() { c.Close() })
	return n, c
}

func (c *Client) share(first, second byte) sdk.Msg {
	ticket := make([]byte, 32)
	ticket[0], ticket[1] = first, second
	return &thresholdtypes.MsgRecordShare{Account: c.Address(), Ticket: ticket, Digest: make([]byte, 32)}
}

func testContext(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	t.Cleanup(cancel)
	return ctx
}

func TestSubmitIncludesMessagesInOrder(t *testing.T) {
	n, c := start(t)
	require.Regexp(t, "^glomar1", c.Address())
	for i := range 3 {
		require.NoError(t, c.Submit(testContext(t), c.share(0, byte(i))))
	}
	require.Len(t, n.executed, 3)
	require.NoError(t, c.Submit(testContext(t)))
	require.EqualValues(t, 3, n.sequence)
}

func TestSubmitReturnsTheModulesError(t *testing.T) {
	n, c := start(t)
	err := c.Submit(testContext(t), c.share(0xff, 1))
	require.ErrorIs(t, err, thresholdtypes.ErrTicketClosed)
	require.ErrorContains(t, err, "ticket ff01")
	require.Empty(t, n.blocks, "a message that fails in simulation costs no block")
	n.set(func() { n.passCheck = true })
	require.ErrorIs(t, c.Submit(testContext(t), c.share(0xff, 1)), thresholdtypes.ErrTicketClosed)
	require.Len(t, n.blocks, 1)
	require.NoError(t, c.Submit(testContext(t), c.share(0, 1)), "the sequence moved on")
}

func TestConcurrentCallersShareATransactionAndNotTheirFailures(t *testing.T) {
	for name, late := range map[string]bool{"refused in simulation": false, "refused in the block": true} {
		t.Run(name, func(t *testing.T) {
			n, c := start(t)
			n.set(func() { n.hold, n.passCheck = true, late })
			ctx := testContext(t)
			first := make(chan error, 1)
			go func() { first <- c.Submit(ctx, c.share(0, 0)) }()
			require.Eventually(
				t,
				func() bool { n.mu.Lock(); defer n.mu.Unlock(); return len(n.mempool) == 1 },
				10*time.Second,
				time.Millisecond,
			)
			errs := make([]error, 11)
			var wg sync.WaitGroup
			for i := 1; i <= 10; i++ {
				wg.Add(1)
				go func() {
					defer wg.Done()
					prefix := byte(0)
					if i == 5 {
						prefix = 0xff
					}
					errs[i] = c.Submit(ctx, c.share(prefix, byte(i)))
				}()
			}
			require.Eventually(t, func() bool { return len(c.sender.queue) == 10 }, 10*time.Second, time.Millisecond)
			n.set(func() { n.hold = false })
			wg.Wait()
			require.NoError(t, <-first)
			for i := 1; i <= 10; i++ {
				if i == 5 {
					require.ErrorIs(t, errs[i], thresholdtypes.ErrTicketClosed)
				} else {
					require.NoError(t, errs[i])
				}
			}
			require.Len(t, n.executed, 10)
			if !late {
				require.Len(t, n.blocks, 2, "ten messages travelled together")
			}
		})
	}
}

func TestGasHasAMarginAndTooLittleIsRetried(t *testing.T) {
	n, c := start(t)
	n.set(func() { n.dear = 1 })
	require.NoError(t, c.Submit(testContext(t), c.share(0, 1)))
	require.Len(t, n.executed, 1)
	tx, _, err := n.decode(n.blocks[1][0])
	require.NoError(t, err)
	require.Greater(t, tx.(sdk.FeeTx).GetGas(), uint64(1500+gasPerMessage))
}

func TestSubmitResyncsItsSequence(t *testing.T) {
	n, c := start(t)
	require.NoError(t, c.Submit(testContext(t), c.share(0, 1)))
	n.set(func() { n.sequence += 5 })
	require.NoError(t, c.Submit(testContext(t), c.share(0, 2)))
	require.Equal(t, 2, len(n.executed))
}

func TestLostBroadcastsNeitherRepeatNorVanish(t *testing.T) {
	n, c := start(t)
	n.set(func() { n.lose = 1 })
	require.NoError(t, c.Submit(testContext(t), c.share(0, 1)))
	n.set(func() { n.drop = 2 })
	require.NoError(t, c.Submit(testContext(t), c.share(0, 2)))
	require.Len(t, n.executed, 2)
}

func TestSubmitSurvivesANodeThatIsAway(t *testing.T) {
	n, c := start(t)
	n.set(func() { n.down = true })
	done := make(chan error, 1)
	go func() { done <- c.Submit(testContext(t), c.share(0, 1)) }()
	require.Eventually(t, func() bool { return n.calledInVain() >= 3 || len(done) > 0 }, time.Minute, time.Millisecond)
	require.Empty(t, done, "it gave up")
	n.set(func() { n.down = false })
	require.NoError(t, <-done)
	require.Len(t, n.executed, 1)
}

func TestTransactionsThatNoBlockTakesExpire(t *testing.T) {
	n, c := start(t)
	n.set(func() { n.hold = true })
	require.ErrorIs(t, c.Submit(testContext(t), c.share(0, 1)), ErrNotIncluded)
}

func TestSubmitEnds(t *testing.T) {
	n, c := start(t)
	n.set(func() { n.hold = true })
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	require.ErrorIs(t, c.Submit(ctx, c.share(0, 1)), context.Canceled)

	done := make(chan error, 1)
	go func() { done <- c.Submit(context.Background(), c.share(0, 2)) }()
	require.NoError(t, c.Close())
	require.ErrorIs(t, <-done, ErrClosed)
	<-c.sender.closed
	require.ErrorIs(t, c.Submit(context.Background(), c.share(0, 3)), ErrClosed)
}

func TestSubmitNeedsAnAccountAndAKey(t *testing.T) {
	n, c := start(t)
	n.set(func() { n.missing = true })
	require.ErrorIs(t, c.Submit(testContext(t), c.share(0, 1)), ErrNoAccount)
	n.set(func() { n.missing = false })
	require.NoError(t, c.Submit(testContext(t), c.share(0, 1)))

	encoding, err := NewEncoding()
	require.NoError(t, err)
	reader, err := newClient(Config{ChainID: "glomar-test"}, encoding, n, n, nil)
	require.NoError(t, err)
	defer reader.Close()
	require.ErrorIs(t, reader.Submit(testContext(t), c.share(0, 1)), ErrNoKey)
	_, err = newClient(
		Config{ChainID: "glomar-test", Keyring: keyring.NewInMemory(encoding.Codec), KeyName: "nobody"},
		encoding,
		n,
		n,
		nil,
	)
	require.ErrorIs(t, err, sdkerrors.ErrKeyNotFound)
}

func TestOversizedSubmissionsAreRefused(t *testing.T) {
	_, c := start(t)
	msgs := make([]sdk.Msg, maxBatch+1)
	for i := range msgs {
		msgs[i] = c.share(0, byte(i))
	}
	require.ErrorContains(t, c.Submit(testContext(t), msgs...), "65 messages")
}

func TestHeightsGrowAndPauseWhileCatchingUp(t *testing.T) {
	n, c := start(t)
	ctx, cancel := context.WithCancel(testContext(t))
	heights := c.Heights(ctx)
	last := int64(0)
	for range 5 {
		h := <-heights
		require.Greater(t, h, last)
		last = h
	}
	n.set(func() { n.catchingUp = true })
	before := c.Height()
	seen := func() int64 { n.mu.Lock(); defer n.mu.Unlock(); return n.height }
	at := seen()
	require.Eventually(t, func() bool { return seen() > at+3 }, 10*time.Second, time.Millisecond)
	require.LessOrEqual(t, c.Height(), before+1)
	cancel()
	for range heights {
	}
}
