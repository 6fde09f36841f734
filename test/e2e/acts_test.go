package e2e

import (
	"context"
	"fmt"
	"time"

	"github.com/glomar-network/glomar/devnet/users"
)

// act is one line of a manifest: a verb and its object.
type act struct {
	name string
	do   func(context.Context, *trial) error
}

func kill(name string) act {
	return act{"kill " + name, func(_ context.Context, tr *trial) error { return tr.net.Kill(name) }}
}

func stop(name string) act {
	return act{"stop " + name, func(_ context.Context, tr *trial) error { return tr.net.Stop(name) }}
}

func restart(name string) act {
	return act{"restart " + name, func(_ context.Context, tr *trial) error { return tr.net.Restart(name) }}
}

func pause(name string) act {
	return act{"pause " + name, func(_ context.Context, tr *trial) error { return tr.net.Pause(name) }}
}

func resume(name string) act {
	return act{"resume " + name, func(_ context.Context, tr *trial) error { return tr.net.Resume(name) }}
}

// idle lets time pass.
func idle(d time.Duration) act {
	return act{fmt.Sprintf("%s pass", d), func(context.Context, *trial) error { time.Sleep(d); return nil }}
}

// rejoin waits until the signer of a validator is on the live list.
func rejoin(validator int) act {
	return act{fmt.Sprintf("the signer of node%d rejoins", validator), func(ctx context.Context, tr *trial) error {
		return tr.net.AwaitSigner(ctx, validator)
	}}
}

// serves waits until a coprocessor answers.
func serves(coprocessor int) act {
	return act{fmt.Sprintf("coprocessor%d serves", coprocessor), func(ctx context.Context, tr *trial) error {
		return tr.net.AwaitCoprocessor(ctx, coprocessor)
	}}
}

// wrap wraps a thousand dollars for Alice.
var wrap = act{"wrap", func(ctx context.Context, tr *trial) error {
	if _, err := tr.Wrap(ctx, tr.Alice, 1000*users.Dollar); err != nil {
		return err
	}
	_, err := tr.Settle(ctx, tr.Alice)
	return err
}}

// send moves a dollar from Alice to Bob on the host chain. It does not wait for the network.
var send = act{"send", func(ctx context.Context, tr *trial) error {
	_, err := tr.Pay(ctx, tr.Alice, tr.Bob, users.Dollar)
	return err
}}

// settled waits until what was sent is final, and has Alice and Bob read what they own.
var settled = act{"settle", func(ctx context.Context, tr *trial) error {
	if _, err := tr.Settle(ctx, tr.Alice, tr.Bob); err != nil {
		return err
	}
	return tr.check(ctx, tr.Alice)
}}

// transfer moves a dollar from Alice to Bob and has both read what they own.
var transfer = act{"transfer", func(ctx context.Context, tr *trial) error {
	if err := send.do(ctx, tr); err != nil {
		return err
	}
	return settled.do(ctx, tr)
}}

// reads has Alice and Bob read what they own, while no work is under way.
var reads = act{"read", func(ctx context.Context, tr *trial) error { return tr.check(ctx, tr.Alice, tr.Bob) }}

// check has people read what they own.
func (tr *trial) check(ctx context.Context, people ...*users.Wallet) error {
	for _, w := range people {
		if _, err := tr.Check(ctx, w); err != nil {
			return err
		}
	}
	return nil
}
