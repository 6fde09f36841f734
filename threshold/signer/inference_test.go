package signer

import (
	"bytes"
	"context"
	"crypto/ed25519"
	"fmt"
	"math/big"
	"math/cmplx"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"cosmossdk.io/math"
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"google.golang.org/grpc/codes"
	"google.golang.org/grpc/status"

	"github.com/glomar-network/glomar/api/signerpb"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/randtest"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/ledger"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/vector"
	"github.com/glomar-network/glomar/transport"
	coprocessortypes "github.com/glomar-network/glomar/x/coprocessor/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// inferring is a network with two operators of equal bond, and a script: step 0 turns a sealed vector of bytes into a page,
// step 1 refreshes it. Slots are the bytes divided by 256.
type inferring struct {
	*network
	operators []*transport.Identity
	format    vector.Format
	script    *inference.Script
	numbers   []int64
	bundle    *input.VectorBundle
}

func newInferring(t *testing.T, rng *rand.Rand) *inferring {
	n := &inferring{network: newNetwork(t, true), format: vector.Format{Length: 32, Bits: 8, Attempts: 1}}
	n.operators = []*transport.Identity{n.operator, newOperator(t)}
	n.chain.operators = nil
	for i, id := range n.operators {
		account := fmt.Sprint("operator ", i)
		n.chain.operators = append(n.chain.operators, coprocessortypes.Operator{Account: account, TlsKey: id.Public()})
		n.chain.table.Stakes = append(n.chain.table.Stakes, coprocessortypes.Stake{Account: account, Amount: math.NewInt(5)})
	}
	set := n.ckks.Set
	closing := refresh.Closing{View: refresh.Slots, Level: set.MaxLevel(), Ratio: big.NewRat(1, 1)}
	scaled := closing
	scaled.Ratio = big.NewRat(1<<36, 1)
	n.script = &inference.Script{Set: set.Name, Threshold: 3, Inputs: []vector.Format{n.format}, Steps: []inference.Step{
		{
			Layout: refresh.Layout{
				Openings: []refresh.Opening{{View: refresh.Input, Length: n.format.Length, Ratio: big.NewRat(1, 1)}},
				Moves:    []refresh.Move{{Loops: []refresh.Loop{{Count: n.format.Length, From: 1, To: 1}}}},
				Closings: []refresh.Closing{scaled},
			},
			Sources: []inference.Source{{Step: inference.FromInput}}, Results: 1,
		},
		{
			Layout: refresh.Layout{
				Openings: []refresh.Opening{{
					View: refresh.Slots, Level: set.OpenLevel, Bound: 44, Noise: 11, Ratio: big.NewRat(1, 1),
				}},
				Moves:    []refresh.Move{{Loops: []refresh.Loop{{Count: set.CKKS.N(), From: 1, To: 1}}}},
				Closings: []refresh.Closing{closing},
			},
			Sources: []inference.Source{{Step: 0}},
		},
	}}
	for range n.format.Length {
		n.numbers = append(n.numbers, rng.Int64N(256))
	}
	n.bundle = n.sealVector(n.numbers)
	return n
}

func (n *inferring) sealVector(numbers []int64) *input.VectorBundle {
	c := input.Context{
		ChainID:   hostChain,
		ACL:       common.BytesToAddress(n.host.registration.Acl),
		Contract:  common.Address{1},
		User:      common.Address{2},
		Epoch:     1,
		Threshold: 3,
	}
	for _, seat := range n.chain.epochs[0].Members {
		c.Members = append(c.Members, input.Member{Point: seat.Point, HPKE: seat.HpkeKey})
	}
	bundle, err := input.SealVector(nil, c, 0, n.format, numbers)
	require.NoError(n.t, err)
	n.objects.put(bundle.Encode())
	n.host.mu.Lock()
	defer n.host.mu.Unlock()
	n.host.inputs[bundle.Handle()] = verifiedInput{user: bundle.User, contract: bundle.Contract}
	return bundle
}

// order puts a ticket on chain.
func (n *inferring) order(origin string, spoil func(*thresholdtypes.Inference)) thresholdtypes.Ticket {
	handle, bundle, script := n.bundle.Handle(), n.bundle.Digest(), n.objects.put(n.script.Encode())
	content := &thresholdtypes.Inference{
		FheParams: n.dealt.Set.Name,
		ChainId:   hostChain,
		Script:    script[:],
		Inputs:    []thresholdtypes.Source{{Bundle: bundle[:], Handle: handle[:]}},
	}
	if spoil != nil {
		spoil(content)
	}
	return n.chain.put(thresholdtypes.Ticket{
		Kind: thresholdtypes.TicketKind_TICKET_KIND_INFERENCE, ContentDigest: n.content(content), Origin: origin,
		Openings: uint32(n.script.Openings()), ActiveSet: []uint32{1, 2, 4},
	})
}

// asker is an operator's connection to a member.
type asker struct {
	signerpb.SignerClient
	operator *transport.Identity
}

func (n *inferring) clientOf(operator *transport.Identity, point uint32) asker {
	signer := n.chain.signers[n.members[point-1].account()]
	conn, err := transport.Dial(n.t.Context(), operator, signer.Endpoint, signer.TlsKey)
	require.NoError(n.t, err)
	n.t.Cleanup(func() { conn.Close() })
	return asker{signerpb.NewSignerClient(conn), operator}
}

// account is the operator that an identity belongs to, as the chain knows it.
func (n *inferring) account(id *transport.Identity) string {
	for _, operator := range n.chain.operators {
		if bytes.Equal(operator.TlsKey, id.Public()) {
			return operator.Account
		}
	}
	return "a stranger"
}

func (n *inferring) infer(
	ctx context.Context,
	client asker,
	ticket []byte,
	step int,
	pages []page.Digest,
) ([]byte, error) {
	request := &signerpb.InferRequest{Ticket: ticket, Step: uint32(step)}
	for _, p := range pages {
		request.Pages = append(request.Pages, p[:])
	}
	if key, ok := operatorKeys.Load(client.operator); ok {
		vote := coprocessortypes.AskVote(n.account(client.operator), ticket, request.Step, request.Pages)
		vote.Sign(glomar, key.(ed25519.PrivateKey))
		request.Signature = vote.Signature
	}
	stream, err := client.Infer(ctx, request)
	if err != nil {
		return nil, err
	}
	var blob bytes.Buffer
	_, _, err = transport.ReceiveBlob(stream.Recv, 64<<20, &blob)
	return blob.Bytes(), err
}

// run is one operator's inference.
func (n *inferring) run(
	ctx context.Context,
	operator *transport.Identity,
	t thresholdtypes.Ticket,
) (*rlwe.Ciphertext, error) {
	clients := map[uint32]asker{}
	for _, point := range t.ActiveSet {
		clients[point] = n.clientOf(operator, point)
	}
	at := refresh.Committee{Set: n.ckks.Set, Keys: n.ckks.Keys, Integers: n.dealt.Set, Ticket: n.ticketContext(t)}
	run := &inference.Operator{
		Committee: at, Script: n.script, Inputs: []refresh.Source{{Digest: page.Digest(n.bundle.Digest())}},
		Ask: func(ctx context.Context, point uint32, step int, pages []page.Digest) ([]byte, error) {
			return n.infer(ctx, clients[point], t.Id, step, pages)
		},
		Evaluate: func(_ context.Context, _ int, fresh []*rlwe.Ciphertext) ([]refresh.Source, error) {
			ct := fresh[0].CopyNew()
			ct.Resize(1, n.ckks.Set.OpenLevel)
			encoded, err := page.EncodeCKKS(n.ckks.Set, ct)
			return []refresh.Source{{Digest: page.Digest(n.objects.put(encoded)), Page: ct}}, err
		},
	}
	out, err := run.Run(ctx)
	if err != nil {
		return nil, err
	}
	return out[0], nil
}

func TestInferenceOverTheNetwork(t *testing.T) {
	n := newInferring(t, randtest.New(t))
	n.startAll()
	ticket := n.order("coprocessor/31337/9/1", nil)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	var answers [][]vector.Element
	for _, point := range ticket.ActiveSet {
		proof, err := n.clientOf(n.operator, point).Prove(ctx, &signerpb.ProveRequest{Ticket: ticket.Id})
		require.NoError(t, err)
		answer, err := vector.DecodeElements(proof.Answers[0], n.format.AnswerLength())
		require.NoError(t, err)
		answers = append(answers, answer)
	}
	challenge, err := n.bundle.Challenge([32]byte(ticket.Id), ticket.Entropy, 1)
	require.NoError(t, err)
	require.NoError(t, challenge.Verify(3, ticket.ActiveSet, answers))

	out := make([]*rlwe.Ciphertext, 2)
	errs := make([]error, 2)
	var all sync.WaitGroup
	for i, operator := range n.operators {
		all.Go(func() { out[i], errs[i] = n.run(ctx, operator, ticket) })
	}
	all.Wait()
	require.NoError(t, errs[0])
	require.NoError(t, errs[1])
	require.True(t, out[0].Equal(out[1]))
	for i, slot := range n.ckks.Slots(t, out[0])[:n.format.Length] {
		require.Less(t, cmplx.Abs(slot-complex(float64(n.numbers[i])/4, 0)), 0.5, "the floods of an opening")
	}
	done := n.awaitDone(ticket)
	require.Len(t, done.Records, 3)

	again, err := n.run(ctx, n.operators[1], ticket)
	require.NoError(t, err, "an operator that comes late, to a ticket that is done")
	require.True(t, again.Equal(out[0]))
}

// Nobody is answered once a ticket is cancelled or an attempt at it failed. A caller that waits for an answer gets an
// error.
func TestTicketsThatAreOverAreLeft(t *testing.T) {
	for _, over := range []thresholdtypes.TicketStatus{thresholdtypes.TicketStatus_TICKET_STATUS_CANCELLED, thresholdtypes.TicketStatus_TICKET_STATUS_FAILED} {
		n := newInferring(t, randtest.New(t))
		s := n.startAll()[0]
		ticket := n.order("coprocessor/31337/9/1", nil)
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		defer cancel()
		client := n.clientOf(n.operator, 1)
		_, err := client.Prove(ctx, &signerpb.ProveRequest{Ticket: ticket.Id})
		require.NoError(t, err)
		waiting := make(chan error, 1)
		go func() {
			_, err := n.infer(ctx, client, ticket.Id, 0, nil) // half of the bond is not a quorum
			waiting <- err
		}()
		f := s.followed.find([32]byte(ticket.Id))
		require.NotNil(t, f)
		n.eventually(func() bool { return f.judged() == inRange }, "the request is only short of a quorum")
		n.chain.end(ticket.Id, over)
		require.Equal(t, codes.Canceled, status.Code(<-waiting), over)
		n.eventually(
			func() bool { return s.followed.find([32]byte(ticket.Id)) == nil },
			"member 1 leaves a ticket that is %s",
			over,
		)

		short, cancel := context.WithTimeout(ctx, 500*time.Millisecond)
		_, err = n.infer(short, n.clientOf(n.operators[1], 1), ticket.Id, 0, nil)
		cancel()
		require.Equal(t, codes.DeadlineExceeded, status.Code(err), "the two operators together would be a quorum: %v", err)
		_, answered, err := s.ledger.Answered(ticket.Epoch, inference.StepID([32]byte(ticket.Id), 0))
		require.NoError(t, err)
		require.False(t, answered)
		ended := n.chain.ticket(ticket.Id)
		require.Empty(t, ended.Records)
		seat, release, err := s.seatNow()
		require.NoError(t, err)
		_, err = s.computeShare(ctx, seat, &ended, true)
		release()
		require.ErrorIs(t, err, ErrRefused)
	}
}

// judged is the verdict on the range proofs so far.
func (f *following) judged() verdict {
	f.turn <- struct{}{}
	defer func() { <-f.turn }()
	return f.verdict
}

// A wallet that says a vector is what it is not: the members find out before a page is made of it, and put that on record.
func TestAVectorOutOfRangeIsVoid(t *testing.T) {
	n := newInferring(t, randtest.New(t))
	other := n.sealVector(n.numbers)
	n.bundle.Shares[1], n.bundle.Shares[3] = other.Shares[1], other.Shares[3]
	n.objects.put(n.bundle.Encode())
	n.host.mu.Lock()
	n.host.inputs[n.bundle.Handle()] = verifiedInput{user: n.bundle.User, contract: n.bundle.Contract}
	n.host.mu.Unlock()
	n.startAll()
	ticket := n.order("coprocessor/31337/9/1", nil)
	for _, record := range n.awaitDone(ticket).Records {
		require.Equal(t, sha(inference.Void()), record.Digest)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	_, err := n.infer(ctx, n.clientOf(n.operator, 1), ticket.Id, 0, nil)
	require.Equal(t, codes.FailedPrecondition, status.Code(err))
	require.ErrorContains(t, err, "void")
}

func TestInferencesThatAreRefused(t *testing.T) {
	n := newInferring(t, randtest.New(t))
	s, seat := n.members[0].seated()
	prepare := func(ticket thresholdtypes.Ticket) error {
		_, err := s.following(t.Context(), seat, &ticket)
		return err
	}
	wanted := map[string]string{
		"another set":         "parameter set",
		"another chain":       "cannot serve",
		"no script":           "script digest",
		"not a script":        "not the beginning of this encoding",
		"no vector":           "0 sealed vectors",
		"an unverified input": "no attested event",
	}
	for name, spoil := range map[string]func(*thresholdtypes.Inference){
		"another set":         func(c *thresholdtypes.Inference) { c.FheParams = "bgv-n15-v1" },
		"another chain":       func(c *thresholdtypes.Inference) { c.ChainId++ },
		"no script":           func(c *thresholdtypes.Inference) { c.Script = nil },
		"not a script":        func(c *thresholdtypes.Inference) { d := n.objects.put([]byte("hello")); c.Script = d[:] },
		"no vector":           func(c *thresholdtypes.Inference) { c.Inputs = nil },
		"an unverified input": func(c *thresholdtypes.Inference) { c.Inputs[0].Handle = random32() },
	} {
		err := prepare(n.order("coprocessor/31337/9/1", spoil))
		require.ErrorIs(t, err, ErrRefused, name)
		require.ErrorContains(t, err, wanted[name])
	}
	n.script.Steps[1].Layout.Openings[0].Bound = 60
	require.ErrorIs(t, prepare(n.order("coprocessor/31337/9/1", nil)), ErrRefused, "no mask fits")
	n.script.Steps[1].Layout.Openings[0].Bound = 40
	ticket := n.order("coprocessor/31337/9/1", nil)
	ticket.Openings++
	require.ErrorIs(t, prepare(ticket), ErrRefused, "openings that do not count")
	require.ErrorIs(t, prepare(n.order("coprocessor/31337/10/1", nil)), ErrRefused, "a vector that serves another work")
	require.NoError(t, prepare(n.order("coprocessor/31337/9/1", nil)))
	require.ErrorIs(t, prepare(n.order("coprocessor/31337/9/2", nil)), ledger.ErrInput)
}

func TestOnlyOperatorsInfer(t *testing.T) {
	n := newInferring(t, randtest.New(t))
	n.startAll()
	ticket := n.order("coprocessor/31337/9/1", nil)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	identity, err := n.members[1].vault.Identity()
	require.NoError(t, err)
	signer, err := transport.NewIdentity(identity.TLS)
	require.NoError(t, err)
	_, err = n.infer(ctx, n.clientOf(signer, 1), ticket.Id, 0, nil)
	require.Equal(t, codes.PermissionDenied, status.Code(err))
	_, err = n.infer(ctx, n.clientOf(n.operator, 1), ticket.Id, 1, []page.Digest{{1}})
	require.Equal(t, codes.OutOfRange, status.Code(err), "a step before its turn")
	short, cancel := context.WithTimeout(ctx, time.Second)
	defer cancel()
	_, err = n.infer(short, n.clientOf(n.operator, 1), ticket.Id, 0, nil)
	require.Equal(t, codes.DeadlineExceeded, status.Code(err), "half of the bond is not a quorum")
	_, err = n.infer(ctx, n.clientOf(n.operator, 1), ticket.Id[1:], 0, nil)
	require.Equal(t, codes.InvalidArgument, status.Code(err))
}

// Bond that came after the work opened neither opens anything nor stands in the way, however much it is.
func TestDoorFlashBondOpensNothing(t *testing.T) {
	n := newInferring(t, randtest.New(t))
	rich := newOperator(t)
	n.chain.operators = append(n.chain.operators, coprocessortypes.Operator{
		Account: "rich", TlsKey: rich.Public(), Bond: sdk.NewInt64Coin("uglo", 1_000_000),
	})
	n.startAll()
	ticket := n.order("coprocessor/31337/9/1", nil)
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	_, err := n.infer(ctx, n.clientOf(rich, 1), ticket.Id, 0, nil)
	require.Equal(t, codes.PermissionDenied, status.Code(err))
	require.ErrorContains(t, err, "bond table")
	out := make(chan error, 2)
	for _, operator := range n.operators {
		go func() { _, err := n.run(ctx, operator, ticket); out <- err }()
	}
	require.NoError(t, <-out)
	require.NoError(t, <-out)
}

// A third of the bond asks for something else and is caught after it asked. From then on it counts on neither side: the
// others are enough, and what it asked before counts for nothing.
func TestDoorAConvictHoldsNothingUp(t *testing.T) {
	n := newInferring(t, randtest.New(t))
	liar, silent := newOperator(t), newOperator(t)
	for account, id := range map[string]*transport.Identity{"liar": liar, "silent": silent} {
		n.chain.operators = append(n.chain.operators, coprocessortypes.Operator{Account: account, TlsKey: id.Public()})
	}
	n.chain.table.Stakes = []coprocessortypes.Stake{
		{Account: "liar", Amount: math.NewInt(4)}, {Account: "operator 0", Amount: math.NewInt(4)},
		{Account: "operator 1", Amount: math.NewInt(4)}, {Account: "silent", Amount: math.NewInt(1)},
	}
	members := n.startAll()
	ticket := n.order("coprocessor/31337/9/1", nil)
	clients := map[*transport.Identity]asker{}
	for _, id := range []*transport.Identity{liar, silent, n.operators[0], n.operators[1]} {
		clients[id] = n.clientOf(id, 1)
	}
	asks := func(patience time.Duration, operators ...*transport.Identity) (last error) {
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		defer cancel()
		errs := make(chan error, len(operators))
		for _, operator := range operators {
			go func() {
				_, err := n.infer(ctx, clients[operator], ticket.Id, 0, nil)
				errs <- err
			}()
		}
		for range operators {
			last = <-errs
		}
		return last
	}
	require.Equal(t, codes.DeadlineExceeded, status.Code(asks(time.Second, liar, n.operators[0])), "8 of 13")
	n.chain.mu.Lock()
	for i := range n.chain.operators {
		n.chain.operators[i].Tombstoned = n.chain.operators[i].Account == "liar"
	}
	n.chain.mu.Unlock()
	require.NoError(t, members[0].peers.refresh(t.Context(), members[0].chain))
	require.Equal(t, codes.DeadlineExceeded, status.Code(asks(time.Second, n.operators[0], silent)),
		"5 of 9, and the liar's 4 do not help")
	require.Error(t, asks(time.Second, liar), "it is heard no more")
	require.NoError(t, asks(patience, n.operators...), "8 of 9")
}

// Requests are votes: signed, and evidence when there are two of one operator for one step.
func TestDoorTwoAsksForOneStep(t *testing.T) {
	n := newInferring(t, randtest.New(t))
	s := n.startAll()[0]
	ticket := n.order("coprocessor/31337/9/1", nil)
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	client := n.clientOf(n.operator, 1)
	unsigned, err := client.Infer(ctx, &signerpb.InferRequest{Ticket: ticket.Id})
	require.NoError(t, err)
	_, err = unsigned.Recv()
	require.Equal(t, codes.Unauthenticated, status.Code(err))

	_, err = n.infer(ctx, client, ticket.Id, 1, []page.Digest{{1}})
	require.Equal(t, codes.OutOfRange, status.Code(err), "a step before its turn, but signed")
	_, err = n.infer(ctx, client, ticket.Id, 1, []page.Digest{{2}})
	require.Equal(t, codes.AlreadyExists, status.Code(err))
	n.chain.mu.Lock()
	defer n.chain.mu.Unlock()
	require.Len(t, n.chain.evidence, 1)
	evidence := n.chain.evidence[0]
	require.Equal(t, s.chain.Address(), evidence.Submitter)
	for _, vote := range []coprocessortypes.Vote{evidence.First, evidence.Second} {
		require.NoError(t, vote.Verify(glomar))
		require.Equal(t, "operator 0", vote.Operator)
	}
	require.NotEqual(t, evidence.First.Digest, evidence.Second.Digest)
}

func TestJournalsSurvive(t *testing.T) {
	dir := t.TempDir()
	j, err := openJournals(dir)
	require.NoError(t, err)
	ticket := [32]byte(random32())
	require.Empty(t, j.Agreed(ticket))
	want := [][]page.Digest{{}, {{1}, {2}}, {{3}}}
	for _, pages := range want {
		require.NoError(t, j.Agree(ticket, pages))
	}
	j, err = openJournals(dir)
	require.NoError(t, err)
	require.Equal(t, want, j.Agreed(ticket))
}

// A request that waits for a member keeps it: only tickets that are over make room.
func TestFollowedTicketsInUseStay(t *testing.T) {
	f := followed{tickets: map[[32]byte]*following{}}
	busy, _ := f.enter([32]byte{1})
	for i := range 2 * maxFollowed {
		entry, mine := f.enter([32]byte{2, byte(i)})
		require.True(t, mine)
		entry.over.Store(true)
	}
	require.Len(t, f.order, maxFollowed)
	require.Len(t, f.tickets, maxFollowed)
	again, mine := f.enter([32]byte{1})
	require.False(t, mine)
	require.Same(t, busy, again)
	for i := range 2 * maxFollowed {
		f.enter([32]byte{3, byte(i)})
	}
	require.NotNil(t, f.find([32]byte{3, 0}))
	f.leave([32]byte{3, 0})
	require.Nil(t, f.find([32]byte{3, 0}))
}
