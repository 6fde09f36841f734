package demo

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/glomar-network/glomar/client"
	"github.com/glomar-network/glomar/contracts/bindings"
	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/hostchain/devnode"
)

// Options say how to tell the story.
type Options struct {
	Network *devnet.Network
	// Keep leaves the network running at the end.
	Keep bool
	// Out gets the transcript, the table and, as the last line, one JSON object.
	Out io.Writer
}

// story is the demo under way.
type story struct {
	ctx     context.Context
	out     io.Writer
	begin   time.Time
	net     *devnet.Network
	eth     *ethclient.Client
	client  *client.Client
	token   *token
	report  report
	expects ledger

	alice, bob, carol, funder *wallet
}

// step is one sentence of the story.
type step struct {
	title string
	run   func(*story) error
}

// steps in the order they are told.
var steps = []step{
	{"Alice wraps 1,000 USD", (*story).aliceWraps},
	{"Alice sends Bob 250, encrypted", (*story).aliceSends},
	{"Alice tries to send 10,000: nothing moves, nothing reverts, nothing shows", (*story).aliceOverspends},
	{"Bob sends 100 back; each reads the own balance", (*story).bobSendsBack},
	{"Carol tries to read Bob's balance", (*story).carolPries},
	{"The total supply is publicly decrypted and verified on the host chain", (*story).supplyIsVerified},
	{"A signer is killed; a transfer still completes", (*story).signerDies},
	{"The signer restarts and rejoins", (*story).signerReturns},
	{"64 transfers between 32 accounts, at once", (*story).manyTransfers},
}

// Run brings the network up, tells the story and checks it. The error is nil only if every check held. Unless asked to
// keep the network, it is taken down in any case and its files removed if all went well.
func Run(ctx context.Context, opts Options) (err error) {
	s := &story{ctx: ctx, out: opts.Out, begin: time.Now(), net: opts.Network, expects: ledger{}}
	s.report.Params = opts.Network.Config.Params
	defer func() { err = s.finish(opts.Keep, err) }()
	s.say("Bringing up the network: %d validators, %d coprocessors, parameters %s", opts.Network.Config.Validators,
		opts.Network.Config.Operators, opts.Network.Config.Params)
	if err := opts.Network.Up(ctx, func(format string, args ...any) { s.say("  "+format, args...) }); err != nil {
		return fmt.Errorf("bring up the network: %w", err)
	}
	s.report.Ceremony = opts.Network.CeremonyTime
	if err := s.prepare(); err != nil {
		return err
	}
	defer s.close()
	for i, step := range steps {
		s.say("%d. %s", i+1, step.title)
		if err := step.run(s); err != nil {
			return fmt.Errorf("%s: %w", step.title, err)
		}
	}
	s.report.PeakMemory = s.net.PeakMemory()
	return nil
}

// prepare connects the story's people to the network.
func (s *story) prepare() error {
	var err error
	if s.eth, err = ethclient.DialContext(s.ctx, s.net.Endpoints.HostRPC); err != nil {
		return err
	}
	id, err := s.eth.ChainID(s.ctx)
	if err != nil {
		return err
	}
	if s.client, err = client.Dial(client.Config{Gateway: s.net.Endpoints.GatewayGRPC[0], Node: s.net.Endpoints.NodeGRPC[0]}); err != nil {
		return err
	}
	s.token = &token{
		eth: s.eth, network: s.client, chainID: id.Uint64(),
		plain: s.net.Contracts.TestUSD, confidential: s.net.Contracts.ConfidentialUSD,
		abi: bindings.NewConfidentialUSD(), plainABI: bindings.NewTestUSD(),
	}
	accounts := devnode.Accounts()
	for i, w := range []**wallet{&s.funder, &s.alice, &s.bob, &s.carol} {
		name := []string{"the funder", "Alice", "Bob", "Carol"}[i]
		*w = newWallet(name, accounts[i+1].Key, s.eth, id)
	}
	return nil
}

func (s *story) close() {
	if s.client != nil {
		s.client.Close()
	}
	if s.eth != nil {
		s.eth.Close()
	}
}

// end takes the network down, or says how to use it.
func (s *story) end(keep bool, failure error) error {
	if errors.Is(failure, context.Canceled) {
		s.say("Stopping.")
	}
	if keep && failure == nil {
		s.explainNetwork()
	} else if err := s.net.Down(); err != nil {
		failure = errors.Join(failure, fmt.Errorf("take the network down: %w", err))
	} else if failure == nil {
		failure = s.net.Remove()
	} else {
		s.say("The network is down; its logs are in %s/logs", s.net.Config.Dir)
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
func (s *story) say(format string, args ...any) {
	fmt.Fprintf(s.out, "%6.1fs  %s\n", time.Since(s.begin).Seconds(), fmt.Sprintf(format, args...))
}

func (s *story) explainNetwork() {
	e := s.net.Endpoints
	s.say("The network is left running:")
	fmt.Fprintf(s.out, `
  host chain      %s
  Glomar nodes    %v
  gateways        gRPC %v, REST %v
  ConfidentialUSD %s on TestUSD %s
  files and logs  %s

  glomar devnet status --dir %[7]s      processes, endpoints, contracts
  glomar seal uint64:5000000 --gateway %[8]s --node %[9]s --contract %[5]s --user ADDRESS
  glomar read HANDLE --gateway %[8]s --node %[9]s --contract %[5]s --key-file FILE
  glomar devnet down --dir %[7]s        stop it and remove its files

`, e.HostRPC, e.NodeGRPC, e.GatewayGRPC, e.GatewayREST, s.net.Contracts.ConfidentialUSD, s.net.Contracts.TestUSD, s.net.Config.Dir,
		e.GatewayGRPC[0], e.NodeGRPC[0])
}

// ledger is what every balance must be, in plain integers.
type ledger map[common.Address]uint64

// move applies the token's rule: a transfer beyond the balance moves nothing.
func (l ledger) move(from, to common.Address, amount uint64) {
	if l[from] >= amount {
		l[from] -= amount
		l[to] += amount
	}
}

// stranger makes a wallet nobody had before, with some gas money.
func (s *story) stranger(i int, chainID *big.Int) (*wallet, error) {
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "glomar demo account %d", i)))
	if err != nil {
		return nil, err
	}
	return newWallet(fmt.Sprintf("account %d", i), key, s.eth, chainID), nil
}
