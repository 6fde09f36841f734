package e2e

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/devnet/users"
	"github.com/glomar-network/glomar/threshold/input"
)

// manifest is a network and what happens to it, in order.
type manifest struct {
	name string
	// signersApart is how many validators, counted from the last, run their signer in a separate process.
	signersApart int
	acts         []act
}

// manifests have four validators and two coprocessors. Three signers are needed to open anything, and both coprocessors
// must agree. If more signers are down than may fail, they come back.
var manifests = []manifest{
	{"a signer apart is needed, dies and returns", 1, []act{
		kill("node2"), suspended(2), // from here on nothing opens without signer3
		transfer, answered("signer3"),
		kill("signer3"), restart("signer3"), rejoin(3), transfer,
		kill("signer3"), send, restart("signer3"), restart("node2"), rejoin(2), rejoin(3), settled,
		transfer,
	}},
	{"processes hang", 1, []act{
		pause("signer3"), transfer, resume("signer3"), rejoin(3), transfer,
		pause("node2"), transfer, resume("node2"), rejoin(2), transfer,
		pause("node3"), transfer, resume("node3"), rejoin(3), transfer, // the node that signer3 asks
		pause("coprocessor1"), unsealable, resume("coprocessor1"), transfer,
		send, pause("host"), idle(5 * time.Second), resume("host"), settled,
	}},
	{"readers outlive a signer", 1, []act{
		transfer, kill("signer3"), reads, restart("signer3"), rejoin(3), reads, transfer,
	}},
	{"the chain halts", 0, []act{
		send, kill("node2"), kill("node3"), restart("node2"), restart("node3"), settled,
		stop("node1"), stop("node2"), restart("node1"), restart("node2"), rejoin(1), rejoin(2), transfer,
	}},
	{"coprocessors come and go", 0, []act{
		send, kill("coprocessor1"), unsealable, restart("coprocessor1"), settled,
		send, kill("coprocessor0"), kill("coprocessor1"), restart("coprocessor1"), restart("coprocessor0"), serves(0),
		settled,
		send, stop("coprocessor0"), restart("coprocessor0"), serves(0), settled,
	}},
}

func TestManifests(t *testing.T) {
	full(t)
	for _, m := range manifests {
		t.Run(m.name, func(t *testing.T) {
			newTrial(t, func(cfg *devnet.Config) { cfg.SignersApart = m.signersApart }).do(m.acts...)
		})
	}
}

// answered checks that a signer apart has answered tickets.
func answered(name string) act {
	return act{name + " has answered", func(ctx context.Context, tr *trial) error {
		status, err := tr.signerStatus(name)
		if err == nil && status.TicketsAnswered == 0 {
			err = errors.New("it has not answered any ticket")
		}
		return err
	}}
}

// suspended transfers until the dead signer of a validator has left the live list.
func suspended(validator int) act {
	return act{fmt.Sprintf("the signer of node%d is found dead", validator), func(ctx context.Context, tr *trial) error {
		for range 20 {
			live, err := tr.net.SignerLive(ctx, validator)
			if err != nil || !live {
				return err
			}
			if err := transfer.do(ctx, tr); err != nil {
				return err
			}
		}
		return errors.New("no ticket was drawn for it")
	}}
}

// refusalLimit bounds a try that must fail.
const refusalLimit = 25 * time.Second

// unsealable checks that an input is refused while a coprocessor that must vouch for it hangs or is dead. The refusal
// must name the missing signature.
var unsealable = act{"nothing can be sealed", func(ctx context.Context, tr *trial) error {
	refusal, err := tr.refusedSeal(ctx, codes.Unavailable)
	if err != nil {
		return err
	}
	if missing := "1 of the 2 operator signatures needed"; !strings.Contains(refusal, missing) {
		return fmt.Errorf("refused, but not for a missing signature: %s", refusal)
	}
	tr.say("   refused: %s", refusal)
	return nil
}}

// refusedSeal tries to seal a dollar. It returns the text of the gateway's refusal, which must be of this kind.
func (tr *trial) refusedSeal(ctx context.Context, kind codes.Code) (refusal string, err error) {
	ctx, cancel := context.WithTimeout(ctx, refusalLimit)
	defer cancel()
	_, err = tr.Client.Seal(ctx, tr.Token.ChainID, tr.Token.Confidential, tr.Alice.Address, input.Uint64(users.Dollar))
	if err == nil {
		return "", errors.New("an input was accepted although too few coprocessors vouch for it")
	}
	if refusal, ok := refusalOf(err, kind); ok {
		return refusal, nil
	}
	return "", fmt.Errorf("refused, but not as %s: %w", kind, err)
}

// refusalOf finds a gRPC status of a kind among the errors that an error wraps: the client reports its last tries.
func refusalOf(err error, kind codes.Code) (message string, found bool) {
	if answer, ok := err.(interface{ GRPCStatus() *status.Status }); ok && answer.GRPCStatus().Code() == kind {
		return answer.GRPCStatus().Message(), true
	}
	switch wrapper := err.(type) { //nolint:errorlint // this walks the tree that errors.As walks
	case interface{ Unwrap() error }:
		return refusalOf(wrapper.Unwrap(), kind)
	case interface{ Unwrap() []error }:
		for _, each := range wrapper.Unwrap() {
			if message, found = refusalOf(each, kind); found {
				return message, true
			}
		}
	}
	return "", false
}

func TestRefusalOfFindsTheReason(t *testing.T) {
	reason, timeout := status.Error(codes.Unavailable, "1 of 2"), status.Error(codes.DeadlineExceeded, "late")
	err := fmt.Errorf("submit: %w", fmt.Errorf("%w; the last try: %w; before: %w", context.DeadlineExceeded, timeout,
		reason))
	message, found := refusalOf(err, codes.Unavailable)
	require.True(t, found)
	require.Equal(t, "1 of 2", message)
	for _, other := range []error{timeout, context.DeadlineExceeded, nil} {
		_, found = refusalOf(other, codes.Unavailable)
		require.False(t, found, "%v", other)
	}
}
