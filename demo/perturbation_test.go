package demo

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/threshold/input"
)

// manifest is a network and what happens to it, in order.
type manifest struct {
	name string
	// signersApart is how many validators, from the last, run their signer as a process of its own.
	signersApart int
	acts         []act
}

// manifests have four validators, three of whom open anything, and two coprocessors, which must agree. No moment has
// more signers away than may fail, unless they come back.
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
		send, kill("coprocessor0"), kill("coprocessor1"), restart("coprocessor1"), restart("coprocessor0"), serves(0), settled,
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
	return act{name + " has answered", func(tr *trial) error {
		status, err := tr.signerStatus(name)
		if err == nil && status.TicketsAnswered == 0 {
			err = errors.New("it has answered nothing")
		}
		return err
	}}
}

// suspended transfers until the dead signer of a validator has left the live list.
func suspended(validator int) act {
	return act{fmt.Sprintf("the signer of node%d is found dead", validator), func(tr *trial) error {
		for range 20 {
			live, err := tr.net.SignerLive(tr.ctx, validator)
			if err != nil || !live {
				return err
			}
			if err := transfer.do(tr); err != nil {
				return err
			}
		}
		return errors.New("no ticket was drawn for it")
	}}
}

// reads has Alice and Bob read what they own, while no work is under way.
var reads = act{"read", func(tr *trial) error { return tr.check(tr.alice, tr.bob) }}

// refusalLimit is how long what cannot work is tried.
const refusalLimit = 25 * time.Second

// unsealable checks that an input is refused, with a reason, while a coprocessor that must vouch for it hangs or is dead.
var unsealable = act{"nothing can be sealed", func(tr *trial) error {
	ctx, cancel := context.WithTimeout(tr.ctx, refusalLimit)
	defer cancel()
	_, err := tr.client.Seal(ctx, tr.token.chainID, tr.token.confidential, tr.alice.address, input.Uint64(dollar))
	if err == nil {
		return errors.New("an input was accepted that only one coprocessor has")
	}
	tr.say("   refused: %v", err)
	return nil
}}
