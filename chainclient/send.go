package chainclient

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	errorsmod "cosmossdk.io/errors"
	comettypes "github.com/cometbft/cometbft/types"
	"github.com/cosmos/cosmos-sdk/client/tx"
	sdk "github.com/cosmos/cosmos-sdk/types"
	sdkerrors "github.com/cosmos/cosmos-sdk/types/errors"
	"github.com/cosmos/cosmos-sdk/types/tx/signing"
	authtypes "github.com/cosmos/cosmos-sdk/x/auth/types"
	"github.com/cosmos/gogoproto/proto"
	"github.com/hashicorp/go-hclog"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/pause"
)

const (
	// expiry is how many blocks a transaction stays valid. If it is not in a block by then, it never will be.
	expiry = 30
	// tries bounds the attempts after a sequence mismatch, a full mempool, too little gas or an expiry.
	tries = 5
	// gasAdjustment, gasPerMessage and gasPerByte cover what differs between simulation and execution: a commitment that
	// completes a quorum in its block pays for everything the step makes final.
	gasAdjustment = 1.5
	gasPerMessage = 500_000
	gasPerByte    = 300
	callTimeout   = 15 * time.Second
)

// sender turns messages into transactions of one account, one at a time.
type sender struct {
	node     node
	accounts authtypes.QueryClient
	encoding Encoding
	factory  tx.Factory
	heights  *heights
	keyName  string
	address  string
	poll     time.Duration
	logger   hclog.Logger
	queue    chan *call
	closed   chan struct{}

	// Only run's goroutine touches what follows.
	synced   bool
	number   uint64
	sequence uint64
}

func newSender(cfg Config, encoding Encoding, n node, accounts authtypes.QueryClient, h *heights, address string, logger hclog.Logger) (*sender, error) {
	if cfg.ChainID == "" {
		return nil, errors.New("chain id is empty: transactions cannot be signed without it")
	}
	if cfg.GasPrices != "" {
		if _, err := sdk.ParseDecCoins(cfg.GasPrices); err != nil {
			return nil, fmt.Errorf("gas prices %q: %w", cfg.GasPrices, err)
		}
	}
	factory := tx.Factory{}.WithTxConfig(encoding.TxConfig).WithChainID(cfg.ChainID).WithKeybase(cfg.Keyring).
		WithFromName(cfg.KeyName).WithSignMode(signing.SignMode_SIGN_MODE_DIRECT).
		WithGasPrices(cfg.GasPrices).WithSimulateAndExecute(true)
	return &sender{
		node: n, accounts: accounts, encoding: encoding, factory: factory, heights: h,
		keyName: cfg.KeyName, address: address, poll: cfg.Poll, logger: logger,
		queue: make(chan *call, queueLength), closed: make(chan struct{}),
	}, nil
}

// sync reads the account's number and sequence, if they are not known.
func (s *sender) sync(ctx context.Context) error {
	if s.synced {
		return nil
	}
	answer, err := s.accounts.Account(ctx, &authtypes.QueryAccountRequest{Address: s.address})
	if status.Code(err) == codes.NotFound {
		return refusal{fmt.Errorf("account %s: %w", s.address, ErrNoAccount)}
	}
	if err != nil {
		return fmt.Errorf("account %s: %w", s.address, err)
	}
	var account sdk.AccountI
	if err := s.encoding.Codec.UnpackAny(answer.Account, &account); err != nil {
		return fmt.Errorf("account %s: %w", s.address, err)
	}
	s.number, s.sequence, s.synced = account.GetAccountNumber(), account.GetSequence(), true
	return nil
}

// try simulates a batch once. It returns nil, a refusal, or a failure of the node.
func (s *sender) try(ctx context.Context, batch []*call) error {
	ctx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if err := s.sync(ctx); err != nil {
		return err
	}
	_, err := s.simulate(ctx, messages(batch))
	return err
}

// deliver gets a batch included in a block. It retries failures of the node and of the mempool while somebody waits.
func (s *sender) deliver(ctx context.Context, batch []*call) error {
	ctx, cancel := wanted(ctx, batch)
	defer cancel()
	growing := pause.Growing(s.poll, maxBackoff)
	for attempt := 1; ; {
		err := s.attempt(ctx, messages(batch))
		if err == nil || ctx.Err() != nil {
			return err
		}
		again := isRefusal(err) && (errors.Is(err, sdkerrors.ErrWrongSequence) || errors.Is(err, sdkerrors.ErrMempoolIsFull) ||
			errors.Is(err, sdkerrors.ErrOutOfGas))
		if again || errors.Is(err, ErrNotIncluded) {
			s.synced = false
			if attempt++; attempt > tries {
				return err
			}
		} else if isRefusal(err) {
			return err
		}
		wait := growing.NextBackOff()
		s.logger.Debug("transaction not accepted; trying again", "error", err, "wait", wait)
		if err := pause.For(ctx, wait); err != nil {
			return err
		}
	}
}

// attempt signs, broadcasts and waits for one transaction.
func (s *sender) attempt(ctx context.Context, msgs []sdk.Msg) error {
	callCtx, cancel := context.WithTimeout(ctx, callTimeout)
	defer cancel()
	if err := s.sync(callCtx); err != nil {
		return err
	}
	gas, err := s.simulate(callCtx, msgs)
	if err != nil {
		return err
	}
	height, err := s.height(callCtx)
	if err != nil {
		return err
	}
	signed, err := s.sign(callCtx, msgs, gas+margin(msgs), uint64(height+expiry))
	if err != nil {
		return refusal{err}
	}
	err = s.broadcast(callCtx, signed)
	if isRefusal(err) {
		return err
	}
	return s.await(ctx, signed, height+expiry, err == nil)
}

// margin returns the extra gas for what other transactions of the same block may add to the cost of a message.
func margin(msgs []sdk.Msg) uint64 {
	gas := uint64(0)
	for _, msg := range msgs {
		gas += gasPerMessage + gasPerByte*uint64(proto.Size(msg))
	}
	return gas
}

func (s *sender) height(ctx context.Context) (int64, error) {
	if h := s.heights.now(); h > 0 {
		return h, nil
	}
	answer, err := s.node.Status(ctx)
	if err != nil {
		return 0, fmt.Errorf("node status: %w", err)
	}
	return answer.SyncInfo.LatestBlockHeight, nil
}

// simulate runs the messages on the node's newest state and returns the gas to ask for.
func (s *sender) simulate(ctx context.Context, msgs []sdk.Msg) (uint64, error) {
	unsigned, err := s.factory.WithAccountNumber(s.number).WithSequence(s.sequence).BuildSimTx(msgs...)
	if err != nil {
		return 0, refusal{fmt.Errorf("build transaction: %w", err)}
	}
	answer, err := s.node.ABCIQuery(ctx, "/app/simulate", unsigned)
	if err != nil {
		return 0, fmt.Errorf("simulate transaction: %w", err)
	}
	if answer.Response.Code != 0 {
		return 0, s.refuse(answer.Response.Codespace, answer.Response.Code, answer.Response.Log)
	}
	var simulated struct {
		GasInfo struct {
			GasUsed string `json:"gas_used"`
		} `json:"gas_info"`
	}
	if err := json.Unmarshal(answer.Response.Value, &simulated); err != nil {
		return 0, fmt.Errorf("simulate transaction: %w", err)
	}
	gas, err := strconv.ParseUint(simulated.GasInfo.GasUsed, 10, 48)
	if err != nil {
		return 0, fmt.Errorf("simulate transaction: gas: %w", err)
	}
	return uint64(gasAdjustment * float64(gas)), nil
}

func (s *sender) sign(ctx context.Context, msgs []sdk.Msg, gas, timeout uint64) (comettypes.Tx, error) {
	factory := s.factory.WithAccountNumber(s.number).WithSequence(s.sequence).WithGas(gas).WithTimeoutHeight(timeout)
	builder, err := factory.BuildUnsignedTx(msgs...)
	if err != nil {
		return nil, fmt.Errorf("build transaction: %w", err)
	}
	if err := tx.Sign(ctx, factory, s.keyName, builder, true); err != nil {
		return nil, fmt.Errorf("sign transaction: %w", err)
	}
	return s.encoding.TxConfig.TxEncoder()(builder.GetTx())
}

// broadcast hands the transaction to the node's mempool. After an error that is not a refusal, the transaction may or
// may not be there.
func (s *sender) broadcast(ctx context.Context, signed comettypes.Tx) error {
	answer, err := s.node.BroadcastTxSync(ctx, signed)
	switch {
	case err != nil && strings.Contains(err.Error(), "mempool is full"):
		return refusal{fmt.Errorf("%w: %w", sdkerrors.ErrMempoolIsFull, err)}
	case err != nil && strings.Contains(err.Error(), "already exists in cache"):
		return nil
	case err != nil:
		return fmt.Errorf("broadcast transaction: %w", err)
	case answer.Code != 0:
		return s.refuse(answer.Codespace, answer.Code, answer.Log)
	}
	return nil
}

// await polls for the transaction until it is in a block or can no longer be. While it is not known to be in the
// mempool, the same bytes are sent again: a second transaction could make the messages happen twice.
func (s *sender) await(ctx context.Context, signed comettypes.Tx, last int64, sent bool) error {
	defer func() { s.synced = s.synced && ctx.Err() == nil }()
	for {
		height := s.heights.now()
		answer, err := s.node.Tx(ctx, signed.Hash(), false)
		if err == nil {
			s.sequence++
			if answer.TxResult.Code != 0 {
				return s.refuse(answer.TxResult.Codespace, answer.TxResult.Code, answer.TxResult.Log)
			}
			return nil
		}
		missing := strings.Contains(err.Error(), "not found")
		if missing && height > last+1 {
			return fmt.Errorf("transaction %X: %w", signed.Hash(), ErrNotIncluded)
		}
		if missing && !sent {
			again := s.broadcast(ctx, signed)
			if sent = again == nil; isRefusal(again) && !errors.Is(again, sdkerrors.ErrWrongSequence) {
				return again
			}
		}
		if err := pause.For(ctx, s.poll); err != nil {
			return err
		}
	}
}

// refuse turns the chain's answer into an error that works with errors.Is.
func (s *sender) refuse(codespace string, code uint32, log string) error {
	err := errorsmod.ABCIError(codespace, code, log)
	if errors.Is(err, sdkerrors.ErrWrongSequence) || errors.Is(err, sdkerrors.ErrUnauthorized) {
		s.synced = false
	}
	return refusal{err}
}
