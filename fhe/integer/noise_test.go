package integer

import (
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/multiparty"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/utils/sampling"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
)

// committee returns a bench whose keys are made as a ceremony of the largest committee makes them: additive secrets,
// Lattigo's multiparty protocols. Its secret is the sum.
func committee(t *testing.T) *bench {
	t.Helper()
	set := insecure(t)
	crs, err := sampling.NewPRNG()
	require.NoError(t, err)
	secrets := make([]*rlwe.SecretKey, params.MaxSigners)
	sum := rlwe.NewSecretKey(set.BGV)
	for i := range secrets {
		secrets[i] = rlwe.NewKeyGenerator(set.BGV).GenSecretKeyNew()
		set.BGV.RingQP().Add(sum.Value, secrets[i].Value, sum.Value)
	}
	bundle, err := keys.GenerateInsecure(set, sum)
	require.NoError(t, err)
	bundle.Relin = committeeRelin(set, crs, secrets)
	for i, element := range set.GaloisElements() {
		bundle.Galois[i], err = committeeGalois(set, crs, secrets, element)
		require.NoError(t, err)
	}
	return newBench(t, set, sum, bundle)
}

func committeeRelin(set *params.Set, crs multiparty.CRS, secrets []*rlwe.SecretKey) *rlwe.RelinearizationKey {
	protocol := multiparty.NewRelinearizationKeyGenProtocol(set.BGV)
	common := protocol.SampleCRP(crs)
	ephemeral := make([]*rlwe.SecretKey, len(secrets))
	_, round1, round2 := protocol.AllocateShare()
	for i, sk := range secrets {
		var one multiparty.RelinearizationKeyGenShare
		ephemeral[i], one, _ = protocol.AllocateShare()
		protocol.GenShareRoundOne(sk, common, ephemeral[i], &one)
		protocol.AggregateShares(one, round1, &round1)
	}
	for i, sk := range secrets {
		_, _, two := protocol.AllocateShare()
		protocol.GenShareRoundTwo(ephemeral[i], sk, round1, &two)
		protocol.AggregateShares(two, round2, &round2)
	}
	key := rlwe.NewRelinearizationKey(set.BGV)
	protocol.GenRelinearizationKey(round1, round2, key)
	return key
}

func committeeGalois(set *params.Set, crs multiparty.CRS, secrets []*rlwe.SecretKey, element uint64) (*rlwe.GaloisKey, error) {
	protocol := multiparty.NewGaloisKeyGenProtocol(set.BGV)
	common := protocol.SampleCRP(crs)
	total := protocol.AllocateShare()
	total.GaloisElement = element
	for _, sk := range secrets {
		share := protocol.AllocateShare()
		if err := protocol.GenShare(sk, element, common, &share); err != nil {
			return nil, err
		}
		if err := protocol.AggregateShares(total, share, &total); err != nil {
			return nil, err
		}
	}
	key := rlwe.NewGaloisKey(set.BGV)
	return key, protocol.GenGaloisKey(total, common, key)
}

// fresh encrypts as a repack does: one error and one lifted plaintext share of every signer.
func (b *bench) fresh(t *testing.T, values []uint64, level int) *rlwe.Ciphertext {
	ct := b.integers(t, values, level)
	for range params.MaxSigners - 1 {
		zero := b.encrypt(t, make([]uint64, b.set.Slots()), level)
		for c := range ct.Value {
			b.set.BGV.RingQ().AtLevel(level).Add(ct.Value[c], zero.Value[c], ct.Value[c])
		}
	}
	return ct
}

// witness is a value with its bound.
type witness struct {
	x backend.Batch
	b bound
}

// observer runs pages and bounds side by side and measures every intermediate value.
type observer struct {
	t       *testing.T
	bench   *bench
	pages   pages
	bounds  *tracker
	largest int // bits by which a bound exceeded what it bounds, at most
}

var _ machine[witness] = (*observer)(nil)

func (o *observer) see(x backend.Batch, b bound) witness {
	require.Equal(o.t, o.pages.level(x), b.at)
	measured := o.bench.noiseBits(o.ciphertext(x))
	require.LessOrEqual(o.t, measured, o.bounds.model.bits(b.v))
	require.NoError(o.t, o.bounds.err)
	o.largest = max(o.largest, o.bounds.model.bits(b.v)-measured)
	return witness{x, b}
}

func (o *observer) level(x witness) int { return x.b.at }
func (o *observer) drop(x witness, level int) witness {
	return o.see(o.pages.drop(x.x, level), o.bounds.drop(x.b, level))
}
func (o *observer) sum(terms ...term[witness]) witness {
	var xs []term[backend.Batch]
	var bs []term[bound]
	for _, w := range terms {
		xs, bs = append(xs, term[backend.Batch]{w.k, w.x.x}), append(bs, term[bound]{w.k, w.x.b})
	}
	return o.see(o.pages.sum(xs...), o.bounds.sum(bs...))
}
func (o *observer) offset(x witness, k int64) witness {
	return o.see(o.pages.offset(x.x, k), o.bounds.offset(x.b, k))
}
func (o *observer) mul(x, y witness) witness {
	return o.see(o.pages.mul(x.x, y.x), o.bounds.mul(x.b, y.b))
}
func (o *observer) rescale(x witness) witness {
	return o.see(o.pages.rescale(x.x), o.bounds.rescale(x.b))
}
func (o *observer) times(x witness, p *pattern) witness {
	return o.see(o.pages.times(x.x, p), o.bounds.times(x.b, p))
}
func (o *observer) rotate(x witness, shift int) witness {
	return o.see(o.pages.rotate(x.x, shift), o.bounds.rotate(x.b, shift))
}
func (o *observer) both(f, g func()) {
	f()
	g()
}

// ciphertext returns a value as Lattigo has it.
func (o *observer) ciphertext(x backend.Batch) *rlwe.Ciphertext {
	cts, err := o.pages.scope.Download(o.pages.scope.Reduce(x), x.Level())
	require.NoError(o.t, err)
	cts[0].Scale = o.bench.set.BGV.DefaultScale()
	return cts[0]
}

// Every value of every circuit, under keys of the largest committee, is below its bound; no bound is so loose
// that it says nothing. (Up to 24 bits are the price of certainty: 8 standard deviations of each factor of a product, and
// worst cases of plaintexts and of sums of dependent values.)
func TestNoiseStaysBelowItsBound(t *testing.T) {
	b, r := committee(t), seeded(t)
	for op := range signatures {
		level := b.inputLevel(t, one(op))
		workers := backend.NewWorkers(1)
		scope := b.eval.engine.NewScope(workers)
		o := &observer{t: t, bench: b, pages: pages{b.eval.keys, scope, workers}, bounds: &tracker{model: modelOf(b.set)}}
		var args []witness
		for range signatures[op].args {
			x, _ := operands(r, b.set.Lanes())
			ct := b.fresh(t, x, level)
			args = append(args, o.see(scope.Upload([]*rlwe.Ciphertext{ct}), bound{o.bounds.model.fresh, level}))
		}
		apply[witness](o, Lane64, op, args, []bool{true, true})
		t.Logf("%-10s bounds exceed what is measured by at most %d bits", op, o.largest)
		require.LessOrEqual(t, o.largest, 28)
		scope.Close()
	}
}

func TestTransferNoise(t *testing.T) {
	b, r := committee(t), seeded(t)
	p := transfer()
	level := b.inputLevel(t, p)
	trace, err := p.Check(b.set, level)
	require.NoError(t, err)
	var inputs []*rlwe.Ciphertext
	for range p.Inputs {
		x, _ := operands(r, b.set.Lanes())
		inputs = append(inputs, b.fresh(t, x, level))
	}
	for i, ct := range b.run(t, p, 1, inputs...) {
		require.LessOrEqual(t, b.noiseBits(ct), trace.Noise[p.Outputs[i]])
	}
}

// Bounds at production size, pinned: a change of circuit or parameters shows here.
func TestProductionBounds(t *testing.T) {
	set, err := params.Lookup(params.Production)
	require.NoError(t, err)
	for op := range signatures {
		level, err := one(op).InputLevel(set)
		require.NoError(t, err, op)
		require.Equal(t, set.OpenLevel+op.Depth(Lane64), level)
	}
	trace, err := one(Add).Check(set, 10)
	require.NoError(t, err)
	require.Equal(t, 32, trace.Noise[2])
	trace, err = transfer().Check(set, 11)
	require.NoError(t, err)
	require.Equal(t, []int{51, 39, 51}, []int{trace.Noise[7], trace.Noise[8], trace.Noise[9]})
	for threshold, want := range map[int][]struct{ level, noise int }{
		1:  {{10, 32}},
		4:  {{6, 23}, {10, 32}},
		9:  {{11, 24}, {10, 32}},
		12: {{11, 25}, {10, 32}},
		16: {{8, 21}, {6, 23}, {10, 32}},
	} {
		_, programs, err := FromShares(threshold)
		require.NoError(t, err)
		require.Len(t, programs, len(want))
		for i, p := range programs {
			level, err := p.InputLevel(set)
			require.NoError(t, err)
			require.Equal(t, want[i].level, level, "%d signers, %s", threshold, p.Key())
			trace, err := p.Check(set, level)
			require.NoError(t, err)
			require.Equal(t, want[i].noise, trace.Noise[p.Outputs[0]], "%d signers, %s", threshold, p.Key())
		}
	}
}

func TestPatternsAgreeWithTheEncoder(t *testing.T) {
	k := carryFactors(Lane64)
	require.EqualValues(t, 8, k.start.norm())
	for digit, v := range k.start.values() {
		require.Equal(t, digit == 0, v == 0, "digit %d", digit)
	}
	b := small(t)
	for _, p := range []*pattern{k.start, k.in, k.out, k.keep[3], lastDigit(Lane64)} {
		poly := lift(b.set, p)
		r := b.set.BGV.RingQ()
		plain := r.NewPoly()
		r.IMForm(poly.Q, plain)
		r.INTT(plain, plain)
		slots := decodeIntegers(t, b.set, plain)
		for i, v := range slots {
			require.Equal(t, p.values()[i%params.LaneDigits], v, "slot %d", i)
		}
	}
}

// decodeIntegers reads a small integer polynomial as slots.
func decodeIntegers(t *testing.T, set *params.Set, plain ring.Poly) []uint64 {
	t.Helper()
	message := set.BGV.RingT().NewPoly()
	q := set.BGV.Q()[0]
	for i, x := range plain.Coeffs[0] {
		if x > q/2 {
			message.Coeffs[0][i] = reduce(-int64(q - x))
		} else {
			message.Coeffs[0][i] = reduce(int64(x))
		}
	}
	slots := make([]uint64, set.Slots())
	require.NoError(t, newEncoder(set).DecodeRingT(message, set.BGV.DefaultScale(), slots))
	return slots
}
