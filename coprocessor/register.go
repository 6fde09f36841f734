package coprocessor

import (
	"bytes"
	"context"
	"errors"
	"fmt"

	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/chainclient"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
)

// operatorChain is the part of the Glomar client that registration needs.
type operatorChain interface {
	Address() string
	Heights(ctx context.Context) <-chan int64
	Submit(ctx context.Context, msgs ...sdk.Msg) error
	Coprocessor() coprocessortypes.QueryClient
}

// register bonds the operator and makes its registration match cfg. It tries again until the node answers and the
// account has funds. It returns an error when the chain refuses for another reason.
func register(ctx context.Context, c operatorChain, cfg *Config, id *identity, logger hclog.Logger) error {
	for range c.Heights(ctx) {
		msg, err := registration(ctx, c, cfg, id, logger)
		if err == nil && msg == nil {
			return nil
		}
		if err == nil {
			err = c.Submit(ctx, msg)
		}
		switch {
		case err == nil:
			logger.Info("operator is registered", "account", c.Address(), "endpoint", cfg.Endpoint, "bonded", msg.Bond)
			return nil
		case errors.Is(err, coprocessortypes.ErrBondTooSmall), errors.Is(err, coprocessortypes.ErrInvalidOperator), errors.Is(err, chainclient.ErrClosed):
			return fmt.Errorf("register the operator: %w", err)
		}
		logger.Warn("operator is not registered yet; trying again", "account", c.Address(), "error", err)
	}
	return ctx.Err()
}

// registration returns the message that brings the operator's registration up to date, or nil if it is up to date.
func registration(ctx context.Context, c operatorChain, cfg *Config, id *identity, logger hclog.Logger) (*coprocessortypes.MsgRegisterOperator, error) {
	answer, err := c.Coprocessor().Operators(ctx, &coprocessortypes.QueryOperatorsRequest{})
	if err != nil {
		return nil, fmt.Errorf("list operators: %w", err)
	}
	bond, err := sdk.ParseCoinNormalized(cfg.Bond)
	if err != nil {
		return nil, fmt.Errorf("bond %q: %w", cfg.Bond, err)
	}
	msg := &coprocessortypes.MsgRegisterOperator{
		Account: c.Address(), Endpoint: cfg.Endpoint, Rest: cfg.RestURL, TlsKey: id.tls.Public(),
		HostAddress: crypto.PubkeyToAddress(id.host.PublicKey).Bytes(), Bond: bond,
	}
	for _, operator := range answer.Operators {
		if operator.Account != c.Address() {
			continue
		}
		if operator.Jailed {
			logger.Error("operator is jailed: its commitments do not count; find out why it diverged, then bond again with a transaction", "account", operator.Account)
			return nil, nil
		}
		if bond.Denom == operator.Bond.Denom && bond.Amount.GT(operator.Bond.Amount) {
			msg.Bond = bond.Sub(operator.Bond)
		} else {
			msg.Bond = sdk.NewInt64Coin(operator.Bond.Denom, 0)
		}
		if msg.Bond.IsZero() && operator.Endpoint == msg.Endpoint && operator.Rest == msg.Rest &&
			bytes.Equal(operator.TlsKey, msg.TlsKey) && bytes.Equal(operator.HostAddress, msg.HostAddress) {
			logger.Info("operator is registered", "account", operator.Account, "bond", operator.Bond)
			return nil, nil
		}
	}
	return msg, nil
}
