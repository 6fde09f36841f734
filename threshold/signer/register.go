package signer

import (
	"context"
	"crypto/ed25519"
	"fmt"

	"github.com/glomar-network/glomar/threshold/keystore"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// Registration signs with the validator operator's key, which most signers do not hold.
type Registration interface {
	// Operator is the account address of the validator's operator.
	Operator() string
	// Register has the message included in a block.
	Register(ctx context.Context, msg *thresholdtypes.MsgRegisterSigner) error
}

// RegistrationMessage binds the keys of a store to a validator: its operator (an account address) signs the message,
// for the signer's account and endpoint, which the caller fills in with them. The store's keys prove themselves for
// that registration alone.
func RegistrationMessage(store *keystore.Store, chainID string,
	msg thresholdtypes.MsgRegisterSigner) (*thresholdtypes.MsgRegisterSigner, error) {
	identity, err := store.Identity()
	if err != nil {
		return nil, fmt.Errorf("identity: %w", err)
	}
	key, err := store.HPKE()
	if err != nil {
		return nil, fmt.Errorf("HPKE key: %w", err)
	}
	address := identity.HostAddress()
	msg.TlsKey, msg.HpkeKey, msg.HostAddress = identity.TLS.Public().(ed25519.PublicKey), key.PublicKey().Bytes(),
		address[:]
	msg.TlsSignature, msg.HostSignature, err = msg.Identity(chainID).Prove(identity.TLS, identity.Host)
	if err != nil {
		return nil, fmt.Errorf("prove the keys: %w", err)
	}
	return &msg, nil
}

// ensureRegistered registers the signer if it holds the operator's key, and else says how to.
func (s *Service) ensureRegistered(ctx context.Context, life *lifecycle, height int64) error {
	if life.tried > 0 && height < life.tried+registerEvery {
		return nil
	}
	life.tried = height
	if s.register == nil {
		s.logger.Error("this signer is not registered: stop it, run `glomard signer init` with --chain-id, --operator and "+
			"--account, and have the validator run what it prints", "account", s.chain.Address(), "endpoint", s.config.Endpoint)
		return nil
	}
	operator := s.register.Operator()
	msg, err := RegistrationMessage(s.keystore, s.config.ChainID, thresholdtypes.MsgRegisterSigner{
		Operator: operator, Account: s.chain.Address(), Endpoint: s.config.Endpoint,
	})
	if err != nil {
		return err
	}
	if err := s.register.Register(ctx, msg); err != nil {
		return fmt.Errorf("register the signer of validator %s: %w", operator, err)
	}
	s.logger.Info("registered", "validator", operator, "account", msg.Account, "endpoint", msg.Endpoint)
	return nil
}
