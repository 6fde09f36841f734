package signer

import (
	"context"
	"fmt"

	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// Registration signs with the validator operator's key, which most signers do not hold.
type Registration interface {
	// Operator is the account address of the validator's operator.
	Operator() string
	// Register has the message included in a block.
	Register(ctx context.Context, msg *thresholdtypes.MsgRegisterSigner) error
}

// registrationMessage is what binds this signer's keys to a validator; operator signs it.
func (s *Service) registrationMessage(operator string) (*thresholdtypes.MsgRegisterSigner, error) {
	key, err := s.keystore.HPKE()
	if err != nil {
		return nil, fmt.Errorf("HPKE key: %w", err)
	}
	address := s.identity.HostAddress()
	return &thresholdtypes.MsgRegisterSigner{
		Operator: operator, Account: s.chain.Address(), Endpoint: s.config.Endpoint,
		TlsKey: s.tls.Public(), HpkeKey: key.PublicKey().Bytes(), HostAddress: address[:],
	}, nil
}

// ensureRegistered registers the signer if it holds the operator's key, and else says how to.
func (s *Service) ensureRegistered(ctx context.Context, life *lifecycle, height int64) error {
	if life.tried > 0 && height < life.tried+registerEvery {
		return nil
	}
	life.tried = height
	operator := "<operator address>"
	if s.register != nil {
		operator = s.register.Operator()
	}
	msg, err := s.registrationMessage(operator)
	if err != nil {
		return err
	}
	if s.register == nil {
		s.logger.Error("this signer is not registered: have the validator run `glomard tx threshold register-signer` with",
			"account", msg.Account, "endpoint", msg.Endpoint, "tls_key", hexID(msg.TlsKey), "hpke_key", hexID(msg.HpkeKey),
			"host_address", hexID(msg.HostAddress))
		return nil
	}
	if err := s.register.Register(ctx, msg); err != nil {
		return fmt.Errorf("register the signer of validator %s: %w", operator, err)
	}
	s.logger.Info("registered", "validator", operator, "account", msg.Account, "endpoint", msg.Endpoint)
	return nil
}
