package signer

import (
	"context"
	"errors"

	sdk "github.com/cosmos/cosmos-sdk/types"

	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	hosttypes "github.com/glomar-network/glomar/x/host/types"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	revealtypes "github.com/glomar-network/glomar/x/reveal/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// Chain is the signer's view of the Glomar chain, through a node it trusts (package chain implements it).
type Chain interface {
	// Address is the account (bech32) that signs the submitted messages.
	Address() string
	// Heights delivers new block heights until ctx ends; slow readers miss some.
	Heights(ctx context.Context) <-chan int64
	// Submit gets the messages into a block and returns the error of their execution.
	Submit(ctx context.Context, msgs ...sdk.Msg) error

	Threshold() thresholdtypes.QueryClient
	Coprocessor() coprocessortypes.QueryClient
	Host() hosttypes.QueryClient
	Reveal() revealtypes.QueryClient
	Model() modeltypes.QueryClient
}

var (
	// ErrRefused is wrapped by every refusal to act on a ticket or request that the signer considers wrong.
	ErrRefused = errors.New("refused")
	// ErrNotPermitted is wrapped when attested host events do not allow a reveal.
	ErrNotPermitted = errors.New("not permitted")
	// ErrNotServing is wrapped while the signer refuses everything; the text says why.
	ErrNotServing = errors.New("signer is not serving")
	// ErrSecondProcess stops a signer whose validator announced another running process.
	ErrSecondProcess = errors.New("another process signs for this validator")
)
