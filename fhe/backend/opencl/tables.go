package opencl

import (
	"math/big"
	"math/bits"

	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/opencl/cl"
)

// tables are a ring's constants on the device. The kernels' sources say what they are. The primes of P come first, then
// those of Q.
type tables struct {
	roots, inverseRoots, degrees, primes cl.Buffer
	extensions, sources, targets         cl.Buffer
}

// Extensions are in this order: digits by their last prime of Q; each prime of Q, dividing alone; each prime of Q and
// P; P.
func (e *engine) digitTable() uint32             { return 0 }
func (e *engine) lastTable(level int) uint32     { return uint32(e.primes + level) }
func (e *engine) lastAndPTable(level int) uint32 { return uint32(2*e.primes + level) }
func (e *engine) pTable() uint32                 { return uint32(3 * e.primes) }

func (e *engine) newTables(r backend.Ring) (err error) {
	subRings := append(append([]*ring.SubRing{}, r.Params.RingP().SubRings...), r.Params.RingQ().SubRings...)
	var roots, inverseRoots, degrees, primes []uint64
	for _, s := range subRings {
		for i := range s.N {
			roots = append(roots, shoup(ring.IMForm(s.RootsForward[i], s.Modulus, s.MRedConstant), s.Modulus)...)
			inverseRoots = append(inverseRoots, shoup(ring.IMForm(s.RootsBackward[i], s.Modulus, s.MRedConstant), s.Modulus)...)
		}
		degrees = append(degrees, shoup(ring.IMForm(s.NInv, s.Modulus, s.MRedConstant), s.Modulus)...)
		primes = append(primes, primeWords(s, r.Params.P(), r.T)...)
	}
	x := newExtensions(r.Params.P(), r.Params.Q())
	for _, table := range []struct {
		to    *cl.Buffer
		words []uint64
	}{
		{&e.tables.roots, roots}, {&e.tables.inverseRoots, inverseRoots}, {&e.tables.degrees, degrees},
		{&e.tables.primes, primes}, {&e.tables.extensions, x.extensions}, {&e.tables.sources, x.sources},
		{&e.tables.targets, x.targets},
	} {
		if *table.to, err = e.memory.table(table.words); err != nil {
			return err
		}
	}
	return nil
}

// shoup returns w < q and its partner floor(w * 2^64 / q).
func shoup(w, q uint64) []uint64 {
	partner, _ := bits.Div64(w, 0, q)
	return []uint64{w, partner}
}

// primeWords is struct prime of modular.cl.
func primeWords(s *ring.SubRing, special []uint64, t uint64) []uint64 {
	q := s.Modulus
	mul := func(x, y uint64) uint64 { return ring.BRed(x%q, y%q, q, s.BRedConstant) }
	_, montgomery := bits.Div64(1, 0, q)
	p := uint64(1)
	for _, prime := range special {
		p = mul(p, prime)
	}
	words := []uint64{q, s.MRedConstant, shoup(1, q)[1], mul(p, montgomery)}
	for _, w := range []uint64{montgomery, mul(t, montgomery), p, ring.ModExp(t%q, q-2, q)} {
		words = append(words, shoup(w, q)...)
	}
	return words
}

// extensions are the words of the structs of extend.cl.
type extensions struct {
	primes                       []uint64 // P, Q
	width                        int      // sources of the longest
	extensions, sources, targets []uint64
}

func newExtensions(p, q []uint64) *extensions {
	x := &extensions{primes: append(append([]uint64{}, p...), q...), width: len(p) + 1}
	for last := range q {
		first := last / len(p) * len(p)
		x.add(q[first:last+1], len(p)+first, last > first, last == first)
	}
	for _, last := range q {
		x.add([]uint64{last}, len(x.primes), false, false)
	}
	for _, last := range q {
		x.add(append([]uint64{last}, p...), len(x.primes), true, false)
	}
	x.add(p, len(x.primes), true, false)
	return x
}

// add adds the extension from consecutive source primes, the first of which has the given index. An index past the last
// prime means that no target is among the sources. A digit of one prime is centred as Lattigo does it: half itself is
// negative.
func (x *extensions) add(sources []uint64, first int, estimated, alone bool) {
	product := big.NewInt(1)
	for _, q := range sources {
		product.Mul(product, word(q))
	}
	half := new(big.Int).Rsh(product, 1)
	if alone {
		half.Add(half, big.NewInt(1))
	}
	flag := uint64(0)
	if estimated {
		flag = 1
	}
	x.extensions = append(x.extensions, uint64(first)|uint64(len(sources))<<32, flag)
	for k := range x.width {
		x.addSource(sources, k, product, half)
	}
	for _, q := range x.primes {
		x.addTarget(sources, q, product, half)
	}
}

func (x *extensions) addSource(sources []uint64, k int, product, half *big.Int) {
	if k >= len(sources) {
		x.sources = append(x.sources, 0, 0, 0, 0)
		return
	}
	q := word(sources[k])
	rest := new(big.Int).Quo(product, q)
	x.sources = append(x.sources, sources[k], residueOf(half, q))
	x.sources = append(x.sources, shoup(new(big.Int).ModInverse(rest, q).Uint64(), sources[k])...)
}

func (x *extensions) addTarget(sources []uint64, target uint64, product, half *big.Int) {
	q := word(target)
	inverse := new(big.Int).ModInverse(product, q)
	if inverse == nil {
		inverse = new(big.Int) // the target is a source: never used
	}
	x.targets = append(x.targets, residueOf(half, q), 0)
	x.targets = append(x.targets, shoup(residueOf(new(big.Int).Neg(product), q), target)...)
	x.targets = append(x.targets, shoup(inverse.Uint64(), target)...)
	for k := range x.width {
		weight := uint64(0)
		if k < len(sources) {
			weight = residueOf(new(big.Int).Quo(product, word(sources[k])), q)
		}
		x.targets = append(x.targets, shoup(weight, target)...)
	}
}

func word(x uint64) *big.Int { return new(big.Int).SetUint64(x) }

// residueOf returns x modulo q, not negative.
func residueOf(x, q *big.Int) uint64 { return new(big.Int).Mod(x, q).Uint64() }
