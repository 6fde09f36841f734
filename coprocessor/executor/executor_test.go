package executor_test

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/big"
	"math/rand/v2"
	"os"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/coprocessor/executor"
	"github.com/glomar-network/glomar/coprocessor/store"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/hostchain"
	"github.com/glomar-network/glomar/threshold/input"
	"github.com/glomar-network/glomar/threshold/shares"
)

// token is a confidential token: it emits the events of its calls.
type token struct {
	*network
	ops      []hostchain.Op
	balances map[int]hostchain.Handle
	ledger   map[int]uint64
	minted   uint64
}

func newToken(n *network) *token {
	return &token{network: n, balances: map[int]hostchain.Handle{}, ledger: map[int]uint64{}}
}

func (k *token) emit(kind hostchain.OpKind, fheType uint8, operands ...hostchain.Handle) hostchain.Handle {
	k.minted++
	var h hostchain.Handle
	binary.BigEndian.PutUint64(h[:], k.minted)
	h[21], h[30] = 0xff, fheType
	binary.BigEndian.PutUint64(h[22:], testChain)
	k.ops = append(k.ops, hostchain.Op{Kind: kind, Result: h, Operands: operands, Type: fheType})
	return h
}

func (k *token) zero() hostchain.Handle {
	h := k.emit(hostchain.OpTrivialEncrypt, hostchain.TypeUint64)
	k.ops[len(k.ops)-1].Scalar = new(big.Int)
	return h
}

func (k *token) balance(account int) hostchain.Handle {
	if _, ok := k.balances[account]; !ok {
		k.balances[account] = k.zero()
	}
	return k.balances[account]
}

// amount seals a number. The value of a spoilt one is zero.
func (k *token) amount(v uint64, spoilt bool) hostchain.Handle {
	ops := k.seal(spoilt, input.Bool(true), input.Uint64(v))
	k.ops = append(k.ops, ops...)
	return ops[1].Result
}

func (k *token) deposit(account int, v uint64) {
	k.balances[account] = k.emit(hostchain.OpAdd, hostchain.TypeUint64, k.balance(account), k.amount(v, false))
	k.ledger[account] += v
}

func (k *token) transfer(from, to int, v uint64, spoilt bool) {
	amount := k.amount(v, spoilt)
	ok := k.emit(hostchain.OpGe, hostchain.TypeBool, k.balance(from), amount)
	d := k.emit(hostchain.OpSub, hostchain.TypeUint64, k.balance(from), amount)
	k.balances[from] = k.emit(hostchain.OpIfThenElse, hostchain.TypeUint64, ok, d, k.balance(from))
	moved := k.emit(hostchain.OpIfThenElse, hostchain.TypeUint64, ok, amount, k.zero())
	k.balances[to] = k.emit(hostchain.OpAdd, hostchain.TypeUint64, k.balance(to), moved)
	if !spoilt && k.ledger[from] >= v {
		k.ledger[from] -= v
		k.ledger[to] += v
	}
}

func (k *token) settle() []uint32 {
	bad := k.run(k.ops)
	k.ops = nil
	return bad
}

func roundTrip(t *testing.T, set string, accounts, transfers int) *token {
	seed := rand.Uint64()
	t.Logf("seed %d", seed)
	r := rand.New(rand.NewPCG(seed, 1))
	k := newToken(newNetwork(t, set))
	for a := range accounts {
		k.deposit(a, r.Uint64N(1000))
	}
	require.Empty(t, k.settle())
	spoilt := 0
	for i := range transfers {
		bad := i%5 == 4
		if bad {
			spoilt++
		}
		k.transfer(r.IntN(accounts), r.IntN(accounts+1), r.Uint64N(1200), bad)
	}
	require.Len(t, k.settle(), 2*spoilt, "both values of a spoilt bundle are worthless")
	for a, want := range k.ledger {
		require.Equal(t, want, k.reveal(k.balances[a]), "account %d", a)
	}
	return k
}

func TestRoundTrip(t *testing.T) {
	roundTrip(t, params.InsecureTest, 6, 12)
}

func TestRoundTripAtProductionParameters(t *testing.T) {
	if os.Getenv("GLOMAR_FULL") != "1" {
		t.Skip("set GLOMAR_FULL=1: it takes minutes")
	}
	roundTrip(t, params.Production, 4, 6)
}

func TestSameBytesOnAnyNumberOfCores(t *testing.T) {
	k := roundTrip(t, params.InsecureTest, 3, 3)
	for _, workers := range []int{1, 3} {
		blobs, catalogue := newStore(t)
		for _, s := range k.last.layout.Sources {
			data, err := k.blobs.Get(store.Digest(s.Page), 1<<24)
			require.NoError(t, err)
			_, err = blobs.PutBytes(t.Context(), data)
			require.NoError(t, err)
		}
		old := runtime.GOMAXPROCS(workers)
		got, err := k.newExecutor(blobs, catalogue, workers).RunStep(t.Context(), k.last.job, k.last.layout, k.last.ticket, k.last.blobs)
		runtime.GOMAXPROCS(old)
		require.NoError(t, err)
		require.Equal(t, k.last.pages, got, "%d workers", workers)
	}
}

func TestRestartComputesNothingTwice(t *testing.T) {
	k := roundTrip(t, params.InsecureTest, 3, 3)
	again := k.newExecutor(k.blobs, k.catalogue, 1)
	// Without blobs nothing could be computed.
	got, err := again.RunStep(t.Context(), k.last.job, k.last.layout, k.last.ticket, nil)
	require.NoError(t, err)
	require.Equal(t, k.last.pages, got)

	require.NoError(t, k.blobs.Delete(k.last.pages[0]))
	_, err = again.RunStep(t.Context(), k.last.job, k.last.layout, k.last.ticket, nil)
	require.ErrorIs(t, err, shares.ErrShape, "a lost page needs the blobs again")
	got, err = again.RunStep(t.Context(), k.last.job, k.last.layout, k.last.ticket, k.last.blobs)
	require.NoError(t, err)
	require.Equal(t, k.last.pages, got)
	require.True(t, k.blobs.Has(k.last.pages[0]))

	// Another attempt is another computation.
	other := k.last.job
	other.Ticket[0] ^= 1
	_, err = again.RunStep(t.Context(), other, k.last.layout, k.last.ticket, nil)
	require.ErrorIs(t, err, shares.ErrShape)
}

func TestUnusableBlobs(t *testing.T) {
	k := roundTrip(t, params.InsecureTest, 3, 3)
	job := k.last.job
	job.Ticket[0] ^= 1
	run := func(ctx context.Context, blobs ...[]byte) error {
		_, err := k.executor.RunStep(ctx, job, k.last.layout, k.last.ticket, blobs)
		return err
	}
	b := k.last.blobs
	var named *executor.BlobError
	require.ErrorAs(t, run(t.Context(), b[0], b[1][:len(b[1])-1], b[2]), &named)
	require.Equal(t, k.last.ticket.Active[1], named.Point)
	require.ErrorIs(t, named, shares.ErrEncoding)
	require.ErrorIs(t, run(t.Context(), b[0], b[1]), shares.ErrShape)
	require.ErrorIs(t, run(t.Context(), b[0], b[1], b[1]), shares.ErrInconsistent)

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	require.ErrorIs(t, run(ctx, b...), context.Canceled)

	lost := k.last.layout.Sources[0].Page
	require.NoError(t, k.blobs.Delete(store.Digest(lost)))
	require.ErrorIs(t, run(t.Context(), b...), store.ErrNotFound)
}

func TestIncompleteConfiguration(t *testing.T) {
	_, err := executor.New(executor.Config{})
	require.ErrorIs(t, err, executor.ErrConfig)
}

func ExampleBlobError() {
	fmt.Println(&executor.BlobError{Point: 3, Err: shares.ErrEncoding})
	// Output: share blob of signer 3: shares: not the encoding of a share blob
}
