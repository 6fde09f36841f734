package runner_test

import (
	"context"
	"crypto/hpke"
	"crypto/sha256"
	"errors"
	"math"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/go-hclog"
	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/coprocessor/executor"
	"github.com/glomar-network/glomar/coprocessor/runner"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/inferencetest"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/inference/simulate"
	"github.com/glomar-network/glomar/threshold/inference"
	"github.com/glomar-network/glomar/threshold/inference/inmemory"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/input/inputtest"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/refresh/refreshtest"
	"github.com/glomar-network/glomar/threshold/vector"
)

// network is a committee of 3 of 4 with a sealed vector, and two operators with stores of their own.
type network struct {
	t       *testing.T
	set     *params.Set
	c       *refreshtest.Committee
	at      refresh.Committee
	graph   *graph.Graph
	plan    *plan.Plan
	values  []float64
	bundle  *input.VectorBundle
	weights []*input.VectorBundle // of a private network
	keys    []hpke.PrivateKey
	members map[uint32]*inference.Member
	answers map[uint32][]byte

	operators []*operator
}

type operator struct {
	*runner.Runner
	name  string
	blobs *store.Blobs
	dir   string
	run   *executor.Executor
}

func newNetwork(t *testing.T) *network { return newNetworkOf(t, false) }

func newNetworkOf(t *testing.T, private bool) *network {
	set, err := params.Lookup(params.InsecureTest)
	require.NoError(t, err)
	n := &network{t: t, set: set, members: map[uint32]*inference.Member{}, answers: map[uint32][]byte{}}
	n.c = refreshtest.New(t, set.CKKS.Name, 4, 3).WithIntegers(t, set.Name)
	n.at = n.c.Ticket(1, 1, 1, 2, 4)
	n.graph = inferencetest.Cases()[0].Graph
	options := plan.Options{Set: set.CKKS, Integers: set, Threshold: 3, InputBits: 8}
	var weights []int64
	if private {
		options.Private, weights, n.graph, err = plan.Privately(n.graph, 12)
		require.NoError(t, err)
	}
	n.plan, err = plan.Compile(n.graph, options)
	require.NoError(t, err)
	if private {
		require.NoError(t, simulate.PredictPrivate(n.plan, n.graph, weights))
	} else {
		require.NoError(t, simulate.Predict(n.plan, n.graph))
	}
	n.values = inferencetest.Input(n.plan.Input.Format.Length, 1)
	n.seal(n.plan.Input.Format)
	if private {
		n.sealWeights(weights)
	}
	for _, name := range []string{"a", "b"} {
		n.operators = append(n.operators, n.newOperator(name))
	}
	for i, p := range n.at.Ticket.Active {
		n.join(p, n.keys[n.at.Ticket.Active[i]-1])
	}
	return n
}

func (n *network) seal(f vector.Format) {
	c := input.Context{ChainID: 1, ACL: common.Address{1}, Contract: common.Address{2}, User: common.Address{3}, Epoch: 1, Threshold: 3}
	c.Members, n.keys = inputtest.Members(n.t, n.c.Points...)
	numbers, err := n.plan.Input.Numbers(n.values)
	require.NoError(n.t, err)
	for i, x := range numbers {
		n.values[i] = float64(x) / n.plan.Input.Scale // what the bits of an input keep
	}
	n.bundle, err = input.SealVector(nil, c, 0, f, numbers)
	require.NoError(n.t, err)
}

// sealWeights seals the weights of a private network to the committee of the vector.
func (n *network) sealWeights(weights []int64) {
	c := input.WeightsContext(9, common.Address{4}, 1, 3, nil)
	for i, point := range n.c.Points {
		c.Members = append(c.Members, input.Member{Point: point, HPKE: n.keys[i].PublicKey().Bytes()})
	}
	vectors, err := n.plan.Loading.Split(weights)
	require.NoError(n.t, err)
	for i, v := range vectors {
		b, err := input.SealVector(nil, c, uint8(i), n.plan.Loading.Vectors[i], v)
		require.NoError(n.t, err)
		n.weights = append(n.weights, b)
	}
}

// newOperator has the sealed vector; only the first operator has the plan.
func (n *network) newOperator(name string) *operator {
	o := &operator{name: name, dir: n.t.TempDir()}
	var err error
	o.blobs, err = store.OpenBlobs(filepath.Join(o.dir, "objects"))
	require.NoError(n.t, err)
	catalogue, err := store.OpenCatalogue(filepath.Join(o.dir, "catalogue"))
	require.NoError(n.t, err)
	n.t.Cleanup(func() { catalogue.Close() })
	compute, err := executor.NewCompute(auto.Name, nil, nil)
	require.NoError(n.t, err)
	n.t.Cleanup(func() { require.NoError(n.t, compute.Close()) })
	o.run, err = executor.New(executor.Config{Set: n.set, Keys: n.c.Integers.Keys, Blobs: o.blobs, Catalogue: catalogue, Compute: compute, Workers: 2})
	require.NoError(n.t, err)
	o.Runner = runner.New(runner.Config{
		Set: n.set, Keys: n.c.Keys, Threshold: 3, Integers: o.run, Compute: compute, Blobs: o.blobs, Objects: n, Workers: 2, Logger: hclog.NewNullLogger(),
	})
	objects := [][]byte{n.bundle.Encode()}
	if len(n.operators) == 0 {
		objects = append(objects, n.plan.Encode())
		for _, b := range n.weights {
			objects = append(objects, b.Encode())
		}
	}
	for _, data := range objects {
		_, err := o.blobs.PutBytes(n.t.Context(), data)
		require.NoError(n.t, err)
	}
	return o
}

// Fetch returns what any operator has.
func (n *network) Fetch(_ context.Context, digest [32]byte, limit int) ([]byte, error) {
	var errs error
	for _, o := range n.operators {
		data, err := o.blobs.Get(digest, int64(limit))
		if err == nil {
			return data, nil
		}
		errs = errors.Join(errs, err)
	}
	return nil, errs
}

// join opens a member's share of the vector and has it follow the script.
func (n *network) join(point uint32, key hpke.PrivateKey) {
	share, err := n.bundle.OpenVector(key, point, 1)
	require.NoError(n.t, err)
	answer, err := share.Answer(n.challenge())
	require.NoError(n.t, err)
	n.answers[point] = vector.EncodeElements(answer)
	n.members[point] = n.member(point, n.at, n.plan.Script(), []refresh.Source{{Digest: page.Digest(n.bundle.Digest()), Sealed: share.Numbers()}})
}

func (n *network) member(point uint32, at refresh.Committee, script *inference.Script, inputs []refresh.Source) *inference.Member {
	m, err := inference.NewMember(inference.Config{
		Committee: at, Script: script, Signer: n.c.Signer(point), Ledger: &inmemory.Ledger{}, Journal: &inmemory.Journal{}, Inputs: inputs,
		Quorum: func(operators []string) bool { return len(operators) == 2 },
		Fetch: func(ctx context.Context, d page.Digest) (*rlwe.Ciphertext, error) {
			encoded, err := n.Fetch(ctx, d, page.EncodedSizeCKKS(n.set.CKKS, n.set.CKKS.MaxLevel()))
			if err != nil {
				return nil, err
			}
			return page.DecodeCKKS(n.set.CKKS, encoded)
		},
	})
	require.NoError(n.t, err)
	return m
}

func (n *network) challenge() *vector.Challenge {
	c, err := n.bundle.Challenge(n.at.Ticket.ID, n.at.Ticket.Entropy, 1)
	require.NoError(n.t, err)
	return c
}

func (n *network) job(o *operator) runner.Job {
	return runner.Job{
		Network: n.plan.Digest(), Bundles: [][32]byte{n.bundle.Digest()}, Ticket: n.at.Ticket,
		Proofs: func(context.Context, int) (all [][][]byte, err error) {
			for _, p := range n.at.Ticket.Active {
				all = append(all, [][]byte{n.answers[p]})
			}
			return all, nil
		},
		Ask: func(ctx context.Context, point uint32, step int, pages []page.Digest, limit int64) ([]byte, error) {
			share, err := n.members[point].Answer(ctx, o.name, step, pages)
			if int64(len(share)) > limit {
				return nil, errors.New("a share beyond the limit")
			}
			return share, err
		},
	}
}

// infer lets all operators work at the same time.
func (n *network) infer() []*runner.Outcome {
	return n.together(func(ctx context.Context, o *operator) (*runner.Outcome, error) { return o.Run(ctx, n.job(o)) })
}

func (n *network) together(work func(context.Context, *operator) (*runner.Outcome, error)) []*runner.Outcome {
	ctx, cancel := context.WithTimeout(n.t.Context(), time.Minute)
	defer cancel()
	out, errs := make([]*runner.Outcome, len(n.operators)), make([]error, len(n.operators))
	var all sync.WaitGroup
	for i, o := range n.operators {
		all.Go(func() { out[i], errs[i] = work(ctx, o) })
	}
	all.Wait()
	require.NoError(n.t, errors.Join(errs...))
	return out
}

// outputs decrypts the pages of an outcome, whose lanes are sums of digits.
func (n *network) outputs(o *operator, outcome *runner.Outcome) (out []float64) {
	for _, d := range outcome.Pages {
		ct, err := o.run.Load(d)
		require.NoError(n.t, err)
		slots := make([]uint64, n.set.Slots())
		plain := rlwe.NewDecryptor(n.set.BGV, n.c.Integers.Whole).DecryptNew(ct)
		require.NoError(n.t, bgv.NewEncoder(n.set.BGV).Decode(plain, slots))
		for lane := 0; lane < n.set.Lanes() && len(out) < n.plan.Output.Length; lane++ {
			var sum uint64
			for d, x := range slots[lane*params.LaneDigits:][:params.LaneDigits] {
				require.LessOrEqual(n.t, x, uint64(6), "a digit that one normalisation does not take")
				sum += x << (params.DigitBits * d)
			}
			out = append(out, math.Ldexp(float64(int64(sum-plan.Origin)), -n.plan.Output.Fraction))
		}
	}
	return out
}

func TestTwoOperatorsInferTheSame(t *testing.T) {
	n := newNetwork(t)
	model, err := n.operators[1].Model(t.Context(), n.plan.Digest())
	require.NoError(t, err, "the plan comes from the other operator")
	require.EqualValues(t, n.plan.Output.Length, model.Outputs)
	require.True(t, n.operators[1].blobs.Has(model.Script), "members find the script")

	out := n.infer()
	require.Equal(t, out[0].Pages, out[1].Pages)
	require.Equal(t, out[0].Records, out[1].Records)
	want, err := n.graph.Run(n.values)
	require.NoError(t, err)
	for i, o := range n.operators {
		require.Less(t, simulate.Distance(n.outputs(o, out[i]), want), n.plan.Output.Error)
		require.NotEmpty(t, out[i].Between)
		require.Positive(t, out[i].Received)
	}
	for i, p := range n.at.Ticket.Active {
		given, err := n.members[p].Given(t.Context())
		require.NoError(t, err)
		require.Equal(t, sha256.Sum256(inference.Digests(given)), out[0].Records[i], "what the member puts on record")
	}
}

func TestAVectorOutOfRangeIsVoid(t *testing.T) {
	n := newNetwork(t)
	n.answers[2] = n.answers[1]
	for _, out := range n.infer() {
		require.Empty(t, out.Pages)
		for _, record := range out.Records {
			require.Equal(t, sha256.Sum256(inference.Void()), record)
		}
	}
	n.answers[2] = nil
	require.Empty(t, n.infer()[0].Pages, "a share that does not open")
	n.at.Ticket.Attempt = uint32(n.plan.Input.Format.Attempts) + 1
	require.Empty(t, n.infer()[0].Pages, "an attempt that the vector has no sharing for")
}

// The only thing that is wrong with this vector is a sum.
func TestASumAboveItsBoundIsVoid(t *testing.T) {
	n := newNetwork(t)
	n.seal(vector.Format{Length: n.plan.Input.Format.Length, Bits: 8, Attempts: 1, Sums: []vector.Sum{{Length: 1, Runs: 2, Bound: 255}}})
	for _, o := range n.operators {
		_, err := o.blobs.PutBytes(t.Context(), n.bundle.Encode())
		require.NoError(t, err)
	}
	for _, p := range n.at.Ticket.Active {
		share, err := n.bundle.OpenVector(n.keys[p-1], p, 1)
		require.NoError(t, err)
		answer, err := share.Answer(n.challenge())
		require.NoError(t, err)
		if p == 2 {
			answer[len(answer)-1] = answer[len(answer)-1].Add(vector.FromInt64(1))
		}
		n.answers[p] = vector.EncodeElements(answer)
	}
	for _, out := range n.infer() {
		require.Empty(t, out.Pages)
		require.Equal(t, sha256.Sum256(inference.Void()), out.Records[0])
	}
}

func TestNetworksThatCannotRun(t *testing.T) {
	n := newNetwork(t)
	other, err := plan.Compile(n.graph, plan.Options{Set: n.set.CKKS, Integers: n.set, Threshold: 2, InputBits: 8})
	require.NoError(t, err)
	for _, data := range [][]byte{other.Encode(), []byte("no plan")} {
		_, err := n.operators[0].blobs.PutBytes(t.Context(), data)
		require.NoError(t, err)
	}
	_, err = n.operators[0].Model(t.Context(), other.Digest())
	require.ErrorIs(t, err, runner.ErrNetwork)
	_, err = n.operators[0].Model(t.Context(), sha256.Sum256([]byte("no plan")))
	require.ErrorIs(t, err, plan.ErrMalformed)
	_, err = n.operators[0].Model(t.Context(), [32]byte{1})
	require.ErrorIs(t, err, store.ErrNotFound)
}

func TestADamagedPlanIsFetchedAgain(t *testing.T) {
	n := newNetwork(t)
	_, err := n.operators[1].blobs.PutBytes(t.Context(), n.plan.Encode())
	require.NoError(t, err)
	damaged := 0
	require.NoError(t, filepath.Walk(filepath.Join(n.operators[0].dir, "objects"), func(path string, info os.FileInfo, err error) error {
		if err == nil && info.Mode().IsRegular() && info.Size() == int64(len(n.plan.Encode())) {
			damaged++
			return os.WriteFile(path, make([]byte, info.Size()), 0o600)
		}
		return err
	}))
	require.Equal(t, 1, damaged)
	_, err = n.operators[0].Model(t.Context(), n.plan.Digest())
	require.NoError(t, err)
}
