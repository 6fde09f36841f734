package dkg

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/transport"
	"github.com/glomar-network/glomar/x/threshold/types"
)

// network is a committee of drivers over a fake chain.
type network struct {
	t     *testing.T
	ctx   context.Context
	chain *fakeChain
	nodes map[string]*node
	order []string
}

// node is one signer.
type node struct {
	network   *network
	validator string
	vault     *keystore.Store
	store     *Store
	member    types.Member
	// serve replaces what the node answers a fetch with, if set.
	serve func(digest [32]byte) (io.ReadSeekCloser, int64, error)
}

func newNetwork(t *testing.T, n int, roundBlocks int64) *network {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Minute)
	t.Cleanup(cancel)
	net := &network{t: t, ctx: ctx, chain: newFakeChain(ctx, roundBlocks), nodes: map[string]*node{}}
	for i := range n {
		validator := fmt.Sprintf("validator-%d", i+1)
		vault, err := keystore.Open(t.TempDir(), []byte("test"), keystore.Options{WorkFactor: 4})
		require.NoError(t, err)
		t.Cleanup(func() { vault.Close() })
		store, err := OpenStore(t.TempDir())
		require.NoError(t, err)
		key, err := vault.HPKE()
		require.NoError(t, err)
		net.nodes[validator] = &node{
			network: net, validator: validator, vault: vault, store: store,
			member: types.Member{Point: uint32(i + 1), Validator: validator, HpkeKey: key.PublicKey().Bytes()},
		}
		net.order = append(net.order, validator)
	}
	return net
}

// Fetch implements Peers within the process, as package transport does over the network.
func (n *network) Fetch(_ context.Context, member types.Member, digest [32]byte, maxSize int64, w io.Writer) error {
	peer := n.nodes[member.Validator]
	open := peer.store.Open
	if peer.serve != nil {
		open = peer.serve
	}
	blob, size, err := open(digest)
	if err != nil {
		return err
	}
	defer blob.Close()
	if size > maxSize {
		return transport.ErrTooLarge
	}
	hash := sha256.New()
	if _, err := io.Copy(io.MultiWriter(w, hash), blob); err != nil {
		return err
	}
	if [32]byte(hash.Sum(nil)) != digest {
		return transport.ErrDigest
	}
	return nil
}

func (n *network) members() (list []types.Member) {
	for _, validator := range n.order {
		list = append(list, n.nodes[validator].member)
	}
	return list
}

// start opens a ceremony for everybody.
func (n *network) start(threshold uint32) uint64 {
	return n.chain.start(params.InsecureTest, threshold, n.members())
}

func (n *network) config(validator string) Config {
	node := n.nodes[validator]
	return Config{
		Validator: validator, Chain: &account{n.chain, validator}, Peers: n, Store: node.store, Vault: node.vault,
		Patience: time.Second, Logger: hclog.New(&hclog.LoggerOptions{Level: hclog.Error, Output: testWriter{n.t}}),
	}
}

type testWriter struct{ t *testing.T }

func (w testWriter) Write(p []byte) (int, error) { w.t.Logf("%s", p); return len(p), nil }

// result is how a driver ended.
type result struct {
	epoch *keystore.Epoch
	err   error
}

// run drives some members, all if none is named, and returns how each ended.
func (n *network) run(ceremony uint64, validators ...string) map[string]result {
	n.t.Helper()
	if len(validators) == 0 {
		validators = n.order
	}
	type ended struct {
		validator string
		result
	}
	ends := make(chan ended)
	for _, validator := range validators {
		go func() {
			epoch, err := Run(n.ctx, n.config(validator), ceremony)
			ends <- ended{validator, result{epoch, err}}
		}()
	}
	results := map[string]result{}
	for range validators {
		end := <-ends
		results[end.validator] = end.result
	}
	return results
}

// epochs returns everybody's, in order, and demands that all succeeded.
func (n *network) epochs(results map[string]result) (list []*keystore.Epoch) {
	n.t.Helper()
	for _, validator := range n.order {
		require.NoError(n.t, results[validator].err, validator)
		list = append(list, results[validator].epoch)
	}
	return list
}

// plenty of blocks for a round, on a busy machine too.
const plenty = 60_000

func TestRunMakesAKey(t *testing.T) {
	net := newNetwork(t, 4, plenty)
	net.chain.refuse = 3
	id := net.start(3)
	epochs := net.epochs(net.run(id))
	require.Equal(t, types.CeremonyStatus_CEREMONY_STATUS_DONE, net.chain.get(id).Status)
	set, err := params.Lookup(params.InsecureTest)
	require.NoError(t, err)
	for key := range set.KeyRings() {
		require.True(t, reconstruct(t, set, epochs, key, 3, 0, 1, 2).Equal(reconstruct(t, set, epochs, key, 3, 1, 2, 3)))
	}
	for _, validator := range net.order {
		node := net.nodes[validator]
		saved, err := node.vault.Epoch(id)
		require.NoError(t, err)
		require.Equal(t, epochs[node.member.Point-1].Keys, saved.Keys)
		bundle, _, err := node.store.Open(saved.Bundle)
		require.NoError(t, err, "the bundle is served on")
		bundle.Close()
		reopened, err := OpenStore(node.store.dir)
		require.NoError(t, err)
		_, _, err = reopened.Open(saved.Bundle)
		require.NoError(t, err, "after a restart too")
		deal, _ := contributionOf(net.chain.get(id), types.Round_ROUND_DEAL, node.member.Point)
		_, _, err = node.store.Open(deal)
		require.ErrorIs(t, err, transport.ErrNotFound, "ceremony blobs are gone")
	}
}

func TestSilentDealerAbortsAndTheNextKeyIsAnother(t *testing.T) {
	net := newNetwork(t, 4, plenty)
	first := net.start(2)
	go func() { // the deadline comes when the others have dealt
		for len(net.chain.get(first).Contributions) < 3 && net.chain.wait(net.ctx) == nil {
		}
		net.chain.expire(first)
	}()
	for validator, result := range net.run(first, net.order[:3]...) {
		require.ErrorIs(t, result.err, ErrAborted, validator)
		_, err := net.nodes[validator].vault.Epoch(first)
		require.ErrorIs(t, err, keystore.ErrNotFound)
	}
	require.Contains(t, net.chain.get(first).AbortReason, "[4]")

	net.order = net.order[:3]
	net.epochs(net.run(net.start(2)))
}

// forge makes a node serve other bytes than those it committed to, from some round on.
func (n *node) forge(round types.Round, ceremony uint64) {
	n.serve = func(digest [32]byte) (io.ReadSeekCloser, int64, error) {
		blob, size, err := n.store.Open(digest)
		committed, ok := contributionOf(n.network.chain.get(ceremony), round, n.member.Point)
		if err != nil || !ok || committed != digest {
			return blob, size, err
		}
		return flipped{blob}, size, nil
	}
}

// flipped is a blob with every byte inverted.
type flipped struct{ io.ReadSeekCloser }

func (f flipped) Read(p []byte) (int, error) {
	n, err := f.ReadSeekCloser.Read(p)
	for i := range p[:n] {
		p[i] = ^p[i]
	}
	return n, err
}

func TestServingAnotherBlobAbortsAndTheNextKeyIsFresh(t *testing.T) {
	net := newNetwork(t, 4, plenty)
	liar := net.nodes[net.order[3]]
	first := net.start(3)
	liar.forge(types.Round_ROUND_KEYS, first)
	for validator, result := range net.run(first) {
		require.ErrorIs(t, result.err, ErrAborted, validator)
	}
	view := net.chain.get(first)
	require.Contains(t, view.AbortReason, "member 4")
	for _, contribution := range view.Contributions {
		require.NotEqual(t, types.Round_ROUND_RELIN, contribution.Round, "nobody honest answered round 2")
	}

	liar.serve = nil
	second := net.start(3)
	epochs := net.epochs(net.run(second))
	for _, old := range view.Contributions {
		for _, fresh := range net.chain.get(second).Contributions {
			require.NotEqual(t, old.Digest, fresh.Digest, "nothing is used twice")
		}
	}
	third := net.start(3)
	again := net.epochs(net.run(third))
	set, err := params.Lookup(params.InsecureTest)
	require.NoError(t, err)
	for key := range set.KeyRings() {
		require.False(t, reconstruct(t, set, epochs, key, 3, 0, 1, 2).Equal(reconstruct(t, set, again, key, 3, 0, 1, 2)))
	}
}

// contributionOf returns a digest on the chain.
func contributionOf(view types.Ceremony, round types.Round, point uint32) ([32]byte, bool) {
	contribution, ok := view.Contribution(round, point)
	if !ok {
		return [32]byte{}, false
	}
	return [32]byte(contribution.Digest), true
}

func TestMemberOutOfReachIsComplainedAbout(t *testing.T) {
	net := newNetwork(t, 4, plenty)
	net.nodes[net.order[0]].serve = func([32]byte) (io.ReadSeekCloser, int64, error) { return nil, 0, errors.New("no route to host") }
	id := net.start(3)
	for validator, result := range net.run(id) {
		require.ErrorIs(t, result.err, ErrAborted, validator)
	}
	require.Contains(t, net.chain.get(id).AbortReason, "member 1")
}

// TestBlobsAreClosedUntilTheRoundIsOver is the last mover against the drivers: it asks for everybody's ROUND_KEYS blob
// before it commits to its own, and is refused by all for as long as it waits.
func TestBlobsAreClosedUntilTheRoundIsOver(t *testing.T) {
	net := newNetwork(t, 3, plenty)
	id := net.start(2)
	attacker := net.order[2]
	config := net.config(attacker)
	spy := &spy{account: &account{net.chain, attacker}, network: net, t: t}
	config.Chain = spy
	done := make(chan result)
	go func() {
		epoch, err := Run(net.ctx, config, id)
		done <- result{epoch, err}
	}()
	results := net.run(id, net.order[:2]...)
	results[attacker] = <-done
	net.epochs(results)
	require.Equal(t, int(types.Round_ROUND_VERDICT)-1, spy.rounds, "asked in every round that has blobs")
	require.NotZero(t, spy.refused)
}

// spy commits last, and tries to read the others' blobs before.
type spy struct {
	*account
	network         *network
	t               *testing.T
	rounds, refused int
}

func (s *spy) Contribute(ctx context.Context, id uint64, round types.Round, digest [32]byte) error {
	view := s.get(id)
	for len(view.Silent(round)) > 1 {
		if err := s.wait(ctx); err != nil {
			return err
		}
		view = s.get(id)
	}
	if round < types.Round_ROUND_VERDICT {
		s.rounds++
		for point := range uint32(2) {
			theirs, ok := contributionOf(view, round, point+1)
			if theirs == digest { // the bundle is everybody's
				continue
			}
			require.True(s.t, ok)
			err := s.network.Fetch(ctx, view.Members[point], theirs, 1<<30, io.Discard)
			require.ErrorIs(s.t, err, transport.ErrNotYet)
			s.refused++
		}
	}
	return s.account.Contribute(ctx, id, round, digest)
}

// lateAbort is a chain that gives the ceremony up when a member votes for the key: its secrets are in the vault by then.
type lateAbort struct {
	*account
	network *network
}

func (c *lateAbort) Contribute(ctx context.Context, id uint64, round types.Round, digest [32]byte) error {
	if round != types.Round_ROUND_VERDICT {
		return c.account.Contribute(ctx, id, round, digest)
	}
	if saved, err := c.network.nodes[c.validator].vault.Epoch(id); err != nil || len(saved.Keys) != 2 {
		c.network.t.Errorf("%s votes before both shares are saved: %v", c.validator, err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	abort(c.ceremonies[id], "test")
	return nil
}

func TestAbortErasesWhatWasSaved(t *testing.T) {
	net := newNetwork(t, 2, plenty)
	id := net.start(2)
	errs := make(chan error)
	for _, validator := range net.order {
		config := net.config(validator)
		config.Chain = &lateAbort{&account{net.chain, validator}, net}
		go func() {
			_, err := Run(net.ctx, config, id)
			errs <- err
		}()
	}
	for range net.order {
		require.ErrorIs(t, <-errs, ErrAborted)
	}
	for _, validator := range net.order {
		node := net.nodes[validator]
		_, err := node.vault.Epoch(id)
		require.ErrorIs(t, err, keystore.ErrNotFound, "no share of either key is left")
		digest, ok := contributionOf(net.chain.get(id), types.Round_ROUND_BUNDLE, node.member.Point)
		require.True(t, ok)
		_, _, err = node.store.Open(digest)
		require.ErrorIs(t, err, transport.ErrNotFound)
		left, err := os.ReadDir(filepath.Join(node.store.dir, ceremoniesDir))
		require.NoError(t, err)
		require.Empty(t, left)
		_, err = Run(net.ctx, net.config(validator), id)
		require.ErrorIs(t, err, ErrAborted, "and nobody begins it again")
	}
}

func TestRestartedMemberStaysSilent(t *testing.T) {
	net := newNetwork(t, 2, plenty)
	id := net.start(2)
	node := net.nodes[net.order[0]]
	require.NoError(t, node.vault.BeginCeremony(id)) // an earlier process
	_, err := Run(net.ctx, net.config(net.order[0]), id)
	require.ErrorIs(t, err, ErrSilent)
	require.Empty(t, net.chain.get(id).Contributions)

	require.NoError(t, (&account{net.chain, net.order[1]}).Contribute(net.ctx, id, types.Round_ROUND_DEAL, [32]byte{1}))
	_, err = Run(net.ctx, net.config(net.order[1]), id)
	require.ErrorIs(t, err, ErrSilent)
}

func TestStrangerHasNoSeat(t *testing.T) {
	net := newNetwork(t, 2, plenty)
	id := net.start(2)
	config := net.config(net.order[0])
	config.Validator = "validator-9"
	_, err := Run(net.ctx, config, id)
	require.ErrorIs(t, err, ErrNotMember)
}

func TestContextEndsARun(t *testing.T) {
	net := newNetwork(t, 2, plenty)
	id := net.start(2)
	ctx, cancel := context.WithCancel(net.ctx)
	done := make(chan error)
	go func() {
		_, err := Run(ctx, net.config(net.order[0]), id)
		done <- err
	}()
	for len(net.chain.get(id).Contributions) == 0 {
		require.NoError(t, net.chain.wait(net.ctx))
	}
	cancel()
	require.ErrorIs(t, <-done, context.Canceled)
}

func TestBrokenDiskEndsARun(t *testing.T) {
	net := newNetwork(t, 2, plenty)
	id := net.start(2)
	node := net.nodes[net.order[0]]
	require.NoError(t, os.WriteFile(node.store.ceremonyDir(id), nil, 0o600)) // a file where the directory should be
	_, err := Run(net.ctx, net.config(net.order[0]), id)
	var path *fs.PathError
	require.ErrorAs(t, err, &path)
	require.Empty(t, net.chain.get(id).Contributions, "nothing was committed to")
}
