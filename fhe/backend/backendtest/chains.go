package backendtest

import (
	"strings"
	"testing"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"

	"github.com/glomar-network/glomar/fhe/backend"
)

// chain is a random program run on both engines at once.
type chain struct {
	*fixture
	t     *testing.T
	sides [2]side
	pool  []pair
	trace []string
}

// pair is a batch on both engines.
type pair struct {
	x       [2]backend.Batch
	special bool
}

func (p pair) level() int { return p.x[1].Level() }

const (
	chainsPerRing = 4
	chainSteps    = 30
	poolSize      = 12
)

// checkChains runs random programs. Every step applies one operation to random results so far. Now and then everything
// moves to another scope, by Keep and Free.
func checkChains(t *testing.T, f *fixture) {
	for i := range chainsPerRing {
		c := &chain{fixture: f, t: t}
		c.sides[0], c.sides[1] = f.open()
		n := 1 + i%3
		for range 3 {
			c.upload(f.ciphertexts(n, f.maxLevel()))
		}
		for range chainSteps {
			c.step()
		}
		for _, p := range c.pool {
			sameBatches(t, c.sides[0], c.sides[1], p.x[0], p.x[1], "chain of %s", strings.Join(c.trace, ", "))
		}
		for s := range c.sides {
			c.sides[s].Close()
		}
	}
}

func (c *chain) upload(cts []*rlwe.Ciphertext) {
	c.add(false, func(s side, _ int) backend.Batch { return s.Upload(cts) })
}

// add computes a batch on both engines. If the pool is full, a random batch leaves it.
func (c *chain) add(special bool, compute func(s side, i int) backend.Batch) {
	p := pair{special: special}
	for i, s := range c.sides {
		p.x[i] = compute(s, i)
	}
	if len(c.pool) < poolSize {
		c.pool = append(c.pool, p)
		return
	}
	old := c.random.IntN(len(c.pool))
	for i, s := range c.sides {
		s.Free(c.pool[old].x[i])
	}
	c.pool[old] = p
}

func (c *chain) pick() pair { return c.pool[c.random.IntN(len(c.pool))] }

func (c *chain) note(what string) { c.trace = append(c.trace, what) }

// step applies a random operation. Operands are dropped to a common level and reduced where the operation asks for it.
func (c *chain) step() {
	x, y := c.pick(), c.pick()
	level := min(x.level(), y.level())
	ciphertext := func(s side, i int, p pair) backend.Batch { return s.Reduce(s.Drop(p.x[i], level)) }
	k, other := factors[c.random.IntN(len(factors))], factors[c.random.IntN(len(factors))]
	constant, rotation := constants[c.random.IntN(len(constants))], c.random.IntN(len(rotations))
	switch c.random.IntN(9) {
	case 0:
		c.note("product")
		c.add(true, func(s side, i int) backend.Batch {
			return s.MulRelin(ciphertext(s, i, x), ciphertext(s, i, y), s.relin)
		})
	case 1:
		c.note("tensor")
		c.add(true, func(s side, i int) backend.Batch {
			return s.Relinearise(s.Tensor(ciphertext(s, i, x), ciphertext(s, i, y)), s.relin)
		})
	case 2:
		c.note("rotation")
		c.add(false, func(s side, i int) backend.Batch {
			return s.Rotate(ciphertext(s, i, x), c.elements[rotation], s.galois[rotation])
		})
	case 3:
		c.note("hoisted rotations")
		c.add(false, func(s side, i int) backend.Batch {
			return s.RotateHoisted(ciphertext(s, i, x), c.elements, s.galois)[rotation]
		})
	case 4:
		c.note("plaintext")
		c.add(x.special, func(s side, i int) backend.Batch { return s.MulPlain(x.x[i], s.plain) })
	case 5:
		if level > 0 && len(c.trace)%2 == 0 { // rarer, so that levels last
			c.note("rescale")
			c.add(false, func(s side, i int) backend.Batch { return s.Rescale(s.Drop(x.x[i], level)) })
		}
	case 6:
		c.note("permutation of a batch")
		c.add(x.special, func(s side, i int) backend.Batch {
			parts := s.Split(x.x[i])
			parts[0], parts[len(parts)-1] = parts[len(parts)-1], parts[0]
			return s.Join(parts...)
		})
	case 7:
		c.note("move")
		c.move()
	default:
		c.note("sum")
		c.add(x.special || y.special, func(s side, i int) backend.Batch {
			return s.Sum(constant, backend.Term{K: k, X: s.Drop(x.x[i], level)}, backend.Term{K: other, X: s.Drop(y.x[i], level)})
		})
	}
}

// move keeps the pool and continues in a new scope.
func (c *chain) move() {
	for i := range c.sides {
		for _, p := range c.pool {
			c.sides[i].Keep(p.x[i])
		}
		c.sides[i].Close()
		c.sides[i].Scope = c.engines[i].NewScope(backend.NewWorkers(1 + c.random.IntN(3)))
	}
}
