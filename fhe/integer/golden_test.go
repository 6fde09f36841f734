package integer

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
)

// Digests of what every operation makes of pseudorandom pages under pseudorandom keys. Operators that disagree with
// them are slashed: a change here is a change of the network's rules.
var golden = map[string]string{
	params.InsecureTest: "0aef31a7d6b1ccbf1f7c9c9bbb3d534dd92c0857e5bc71e3a467478df049231b",
	params.Production:   "ba908c4922ced99b529fd104d16330261e39e5fa53598bfa6933e88a1aec0d63",
}

// The same for the operations on digit sums.
var goldenClosings = map[string]string{
	params.InsecureTest: "c50c0f111b451497eaf16b71e618b20980f8bcd4ee1516d8673c2a8d3f2a6920",
	params.Production:   "cbf46378cba3c2e6507245c0ce8318548acfb004794bb094515a82f843d3678c",
}

// The same for the operations on the bits of digits, moves, and lanes of every width.
var goldenWidths = map[string]string{
	params.InsecureTest: "42d25310b58e97db52aa591d2278a1ae96005e850ea5d838cbc2fba6f184d6ec",
	params.Production:   "4fc1878d6e9cf22bf1149191652745d83cb8279caa75d927372bd60fcd86c948",
}

// widthPrograms lists one program of each operation that the other digests leave out.
func widthPrograms() (list []*Program) {
	list = programsOf(BitAnd, Up64)
	for _, l := range Lanes() {
		for _, op := range []Op{Add, Borrow, Equal, Spread} {
			if l != Lane64 && (l != Lane256 || op == Spread) {
				list = append(list, on(l, op))
			}
		}
	}
	return list
}

func TestGoldenOutputs(t *testing.T) { checkGolden(t, params.InsecureTest) }

func TestGoldenOutputsProduction(t *testing.T) {
	full(t)
	checkGolden(t, params.Production)
}

// programsOf lists one program of each operation.
func programsOf(from, to Op) (list []*Program) {
	for op := from; op <= to; op++ {
		list = append(list, one(op))
	}
	return list
}

func checkGolden(t *testing.T, name string) {
	set, err := params.Lookup(name)
	require.NoError(t, err)
	for _, backendName := range auto.Names() {
		t.Run(backendName, func(t *testing.T) {
			engine, choice, err := auto.Open(backendName, Ring(set))
			if errors.Is(err, backend.ErrUnavailable) {
				t.Skip(err)
			}
			require.NoError(t, err)
			t.Log(choice)
			require.Equal(t, golden[name], digestOfOutputs(t, set, engine, append([]*Program{transfer()}, programsOf(Add, RangeBit)...)))
			require.Equal(t, goldenClosings[name], digestOfOutputs(t, set, engine, programsOf(Sum, Narrow63)))
			require.Equal(t, goldenWidths[name], digestOfOutputs(t, set, engine, widthPrograms()))
			require.NoError(t, engine.Close())
		})
	}
}

func digestOfOutputs(t *testing.T, set *params.Set, engine backend.Engine, programs []*Program) string {
	r := rand.New(rand.NewPCG(1, 2))
	eval, err := NewEvaluator(set, uniformBundle(set, r), engine)
	require.NoError(t, err)
	b := &bench{set: set, eval: eval}
	digest := sha256.New()
	for _, p := range programs {
		inputs := make([]*rlwe.Ciphertext, p.Inputs)
		for i := range inputs {
			inputs[i] = bgv.NewCiphertext(set.BGV, 1, b.inputLevel(t, p))
			for _, poly := range inputs[i].Value {
				uniform(set.BGV.RingQ(), r, poly)
			}
		}
		for _, ct := range b.run(t, p, 2, inputs...) {
			encoded, err := page.Encode(set, ct)
			require.NoError(t, err)
			_, _ = digest.Write(encoded)
		}
	}
	return hex.EncodeToString(digest.Sum(nil))
}

// uniformBundle returns keys that belong to no secret.
func uniformBundle(set *params.Set, r *rand.Rand) *keys.Bundle {
	b := &keys.Bundle{
		Public: rlwe.NewPublicKey(set.BGV), Relin: rlwe.NewRelinearizationKey(set.BGV), Derivation: rlwe.NewEvaluationKey(set.BGV),
	}
	gadgets := []*rlwe.GadgetCiphertext{&b.Relin.GadgetCiphertext}
	for _, element := range set.GaloisElements() {
		key := rlwe.NewGaloisKey(set.BGV)
		key.GaloisElement, key.NthRoot = element, set.BGV.RingQ().NthRoot()
		b.Galois = append(b.Galois, key)
		gadgets = append(gadgets, &key.GadgetCiphertext)
	}
	for _, gadget := range gadgets {
		for _, row := range gadget.Value {
			for _, poly := range row[0] {
				uniform(set.BGV.RingQ(), r, poly.Q)
				uniform(set.BGV.RingP(), r, poly.P)
			}
		}
	}
	return b
}

func uniform(base *ring.Ring, r *rand.Rand, poly ring.Poly) {
	for i, limb := range poly.Coeffs {
		for j := range limb {
			limb[j] = r.Uint64N(base.SubRings[i].Modulus)
		}
	}
}
