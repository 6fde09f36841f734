package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/devnet/users"
)

// Options say how to tell the story.
type Options struct {
	Network *devnet.Network
	// Keep leaves the network running at the end.
	Keep bool
	// Out gets the transcript, the table and, as the last line, one JSON object.
	Out io.Writer
}

// narrator prints what happens on a network, and takes the network down at the end.
type narrator struct {
	out   io.Writer
	begin time.Time
	net   *devnet.Network
}

// story is the demo under way.
type story struct {
	narrator
	*users.Group
	report report
}

// step is one sentence of the story.
type step struct {
	title string
	run   func(*story, context.Context) error
}

// steps in the order they are told.
var steps = []step{
	{"Alice wraps 1,000 USD", (*story).aliceWraps},
	{"Alice sends Bob 250, encrypted", (*story).aliceSends},
	{"Alice tries to send 10,000: nothing moves, nothing reverts, nothing shows", (*story).aliceOverspends},
	{"Bob sends 100 back; each reads their own balance", (*story).bobSendsBack},
	{"Carol tries to read Bob's balance", (*story).carolPries},
	{"The total supply is publicly decrypted and verified on the host chain", (*story).supplyIsVerified},
	{"A signer is killed; a transfer still completes", (*story).signerDies},
	{"The signer restarts and rejoins", (*story).signerReturns},
	{"64 transfers between 32 accounts, at once", (*story).manyTransfers},
}

// Run brings the network up, tells the story and checks it. The error is nil only if every check held. Unless opts.Keep
// is set, the network is taken down in any case. Its files are removed if all went well.
func Run(ctx context.Context, opts Options) (err error) {
	s := &story{narrator: narrator{out: opts.Out, begin: time.Now(), net: opts.Network}}
	s.report.Params = opts.Network.Config.Params
	defer func() { err = s.finish(opts.Keep, err) }()
	if err := s.up(ctx); err != nil {
		return err
	}
	s.report.Ceremony = opts.Network.CeremonyTime
	if s.Group, err = users.Join(ctx, opts.Network); err != nil {
		return err
	}
	defer s.Close()
	for i, step := range steps {
		s.say("%d. %s", i+1, step.title)
		if err := step.run(s, ctx); err != nil {
			return fmt.Errorf("%s: %w", step.title, err)
		}
	}
	s.report.PeakMemory = s.net.PeakMemory()
	return nil
}

// up brings the network up.
func (n *narrator) up(ctx context.Context) error {
	cfg := n.net.Config
	n.say("Bringing up the network: %d validators, %d coprocessors, parameters %s", cfg.Validators, cfg.Operators,
		cfg.Params)
	if err := n.net.Up(ctx, func(format string, args ...any) { n.say("  "+format, args...) }); err != nil {
		return fmt.Errorf("bring up the network: %w", err)
	}
	return nil
}

// end takes the network down, or says how to use it.
func (n *narrator) end(keep bool, failure error) error {
	if errors.Is(failure, context.Canceled) {
		n.say("Stopping.")
	}
	if keep && failure == nil {
		n.explainNetwork()
	} else if err := n.net.Down(); err != nil {
		failure = errors.Join(failure, fmt.Errorf("take the network down: %w", err))
	} else if failure == nil {
		failure = n.net.Remove()
	} else {
		n.say("The network is down; its logs are in %s/logs", n.net.Config.Dir)
	}
	return failure
}

// finish ends the network and prints the report.
func (s *story) finish(keep bool, failure error) error {
	failure = s.end(keep, failure)
	s.report.OK = failure == nil
	s.report.Total = time.Since(s.begin)
	if failure == nil {
		s.report.table(s.out)
	}
	line, err := json.Marshal(s.report.summary(failure))
	if err != nil {
		return errors.Join(failure, err)
	}
	fmt.Fprintf(s.out, "%s\n", line)
	return failure
}

// say prints a line of the transcript with the time since the start.
func (n *narrator) say(format string, args ...any) {
	fmt.Fprintf(n.out, "%6.1fs  %s\n", time.Since(n.begin).Seconds(), fmt.Sprintf(format, args...))
}

func (n *narrator) explainNetwork() {
	e := n.net.Endpoints
	n.say("The network is left running:")
	fmt.Fprintf(n.out, `
  host chain      %s
  Glomar nodes    %v
  gateways        gRPC %v, REST %v
  ConfidentialUSD %s on TestUSD %s
  files and logs  %s

  glomar devnet status --dir %[7]s      processes, endpoints, contracts
  glomar seal uint64:5000000 --gateway %[8]s --node %[9]s --contract %[5]s --user ADDRESS
  glomar read HANDLE --gateway %[8]s --node %[9]s --contract %[5]s --key-file FILE
  glomar devnet down --dir %[7]s        stop it and remove its files

`, e.HostRPC, e.NodeGRPC, e.GatewayGRPC, e.GatewayREST, n.net.Contracts.ConfidentialUSD, n.net.Contracts.TestUSD,
		n.net.Config.Dir, e.GatewayGRPC[0], e.NodeGRPC[0])
}
