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
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
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
		case refuses(err):
			return fmt.Errorf("register the operator: %w", err)
		}
		logger.Warn("operator is not registered yet; trying again", "account", c.Address(), "error", err)
	}
	return ctx.Err()
}

// registration returns the message that brings the operator's registration up to date, or nil if it is up to date.
func registration(ctx context.Context, c operatorChain, cfg *Config, id *identity, logger hclog.Logger) (*coprocessortypes.MsgRegisterOperator, error) {
	msg, held, err := wanted(ctx, c, cfg, id)
	if err != nil {
		return nil, err
	}
	answer, err := c.Coprocessor().Operators(ctx, &coprocessortypes.QueryOperatorsRequest{})
	if err != nil {
		return nil, fmt.Errorf("list operators: %w", err)
	}
	for _, operator := range answer.Operators {
		if operator.Account != c.Address() {
			continue
		}
		if operator.Tombstoned {
			return nil, fmt.Errorf("account %s: %w: use another account", operator.Account, coprocessortypes.ErrTombstoned)
		}
		if operator.Jailed {
			logger.Error("operator is jailed and counts for no new work: find out why, then run `glomard tx coprocessor unjail`",
				"account", operator.Account, "reason", operator.JailReason, "until", operator.JailedUntil)
		}
		bond := operator.Bond.Add(held)
		if msg.Bond.Denom == bond.Denom && msg.Bond.Amount.GT(bond.Amount) {
			msg.Bond = msg.Bond.Sub(bond)
		} else {
			msg.Bond = sdk.NewInt64Coin(bond.Denom, 0)
		}
		if msg.Bond.IsZero() && operator.Endpoint == msg.Endpoint && operator.Rest == msg.Rest &&
			bytes.Equal(operator.TlsKey, msg.TlsKey) && bytes.Equal(operator.HostAddress, msg.HostAddress) {
			logger.Info("operator is registered", "account", operator.Account, "bond", operator.Bond)
			return nil, nil
		}
	}
	return msg, nil
}

// wanted is the registration that cfg asks for, with all of its bond, and what of the bond is on its way in.
func wanted(ctx context.Context, c operatorChain, cfg *Config, id *identity) (*coprocessortypes.MsgRegisterOperator,
	sdk.Coin, error) {
	bond, err := sdk.ParseCoinNormalized(cfg.Bond)
	if err != nil {
		return nil, bond, fmt.Errorf("bond %q: %w", cfg.Bond, err)
	}
	msg := &coprocessortypes.MsgRegisterOperator{
		Account: c.Address(), Endpoint: cfg.Endpoint, Rest: cfg.RestURL, TlsKey: id.tls.Public(),
		HostAddress: crypto.PubkeyToAddress(id.host.PublicKey).Bytes(), Bond: bond,
	}
	if msg.TlsSignature, msg.HostSignature, err = msg.Identity(cfg.ChainID).Prove(id.vote, id.host); err != nil {
		return nil, bond, fmt.Errorf("prove the operator's keys: %w", err)
	}
	answer, err := c.Coprocessor().Movements(ctx, &coprocessortypes.QueryMovementsRequest{Account: c.Address()})
	if err != nil {
		return nil, bond, fmt.Errorf("list the bond on its way: %w", err)
	}
	held := sdk.NewInt64Coin(bond.Denom, 0)
	for _, m := range answer.Movements {
		if !m.Leaving && m.Amount.Denom == held.Denom {
			held = held.Add(m.Amount)
		}
	}
	return msg, held, nil
}

// refuses says whether an error stays whatever is tried again.
func refuses(err error) bool {
	for _, final := range []error{
		coprocessortypes.ErrBondTooSmall, coprocessortypes.ErrInvalidOperator, coprocessortypes.ErrTombstoned,
		thresholdtypes.ErrPossession, thresholdtypes.ErrKeyTaken, chainclient.ErrClosed,
	} {
		if errors.Is(err, final) {
			return true
		}
	}
	return false
}
