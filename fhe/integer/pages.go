package integer

import (
	"sync"

	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/params"
)

// pageKeys is what circuits on pages need from one epoch and one engine.
type pageKeys struct {
	set      *params.Set
	engine   backend.Engine
	relin    backend.Key
	galois   map[int]backend.Key // by shift
	patterns sync.Map            // *pattern -> backend.Plaintext
}

func newPageKeys(set *params.Set, bundle *keys.Bundle, engine backend.Engine) *pageKeys {
	k := &pageKeys{set: set, engine: engine, relin: engine.Key(&bundle.Relin.GadgetCiphertext), galois: map[int]backend.Key{}}
	for i, shift := range params.Shifts() {
		k.galois[shift] = engine.Key(&bundle.Galois[i].GadgetCiphertext)
	}
	return k
}

// plaintext returns a pattern in the engine's form for products. It is prepared at its first use.
func (k *pageKeys) plaintext(w *pattern) backend.Plaintext {
	if p, ok := k.patterns.Load(w); ok {
		return p
	}
	p, _ := k.patterns.LoadOrStore(w, k.engine.Plaintext(lift(k.set, w)))
	return p
}

// lift returns a pattern as a polynomial at full level, in the NTT domain and Montgomery form.
func lift(set *params.Set, w *pattern) ringqp.Poly {
	r := set.BGV.RingQP()
	poly := r.NewPoly()
	gap := set.BGV.N() / len(w.coeffs)
	for _, part := range []struct {
		ring *ring.Ring
		poly ring.Poly
	}{{r.RingQ, poly.Q}, {r.RingP, poly.P}} {
		for i, s := range part.ring.SubRings {
			for j, c := range w.coeffs {
				part.poly.Coeffs[i][j*gap] = residue(c, s.Modulus)
			}
		}
	}
	r.NTT(poly, poly)
	r.MForm(poly, poly)
	return poly
}

// residue returns k modulo a prime.
func residue(k int64, modulus uint64) uint64 {
	if k < 0 {
		return modulus - uint64(-k)%modulus
	}
	return uint64(k) % modulus
}

// pages is the machine that computes on pages: a batch of them at once, in one scope. A product is kept modulo QP until
// it is rescaled.
type pages struct {
	*pageKeys
	scope   backend.Scope
	workers *backend.Workers
}

var _ machine[backend.Batch] = pages{}

func (p pages) level(x backend.Batch) int { return x.Level() }

func (p pages) drop(x backend.Batch, level int) backend.Batch {
	if x.Level() == level {
		return x
	}
	return p.scope.Drop(x, level)
}

func (p pages) sum(terms ...term[backend.Batch]) backend.Batch {
	list := make([]backend.Term, len(terms))
	for i, t := range terms {
		list[i] = backend.Term{K: t.k, X: t.x}
	}
	return p.scope.Sum(0, list...)
}

func (p pages) offset(x backend.Batch, k int64) backend.Batch {
	return p.scope.Sum(k, backend.Term{K: 1, X: x})
}

func (p pages) mul(x, y backend.Batch) backend.Batch {
	return p.scope.MulRelin(p.scope.Reduce(x), p.scope.Reduce(y), p.relin)
}

func (p pages) rescale(x backend.Batch) backend.Batch { return p.scope.Rescale(x) }

func (p pages) times(x backend.Batch, w *pattern) backend.Batch {
	return p.scope.MulPlain(x, p.plaintext(w))
}

func (p pages) rotate(x backend.Batch, shift int) backend.Batch {
	for _, hop := range hops(shift) {
		x = p.scope.Rotate(p.scope.Reduce(x), p.set.GaloisElement(hop), p.galois[hop])
	}
	return x
}

func (p pages) both(f, g func()) { p.workers.Both(f, g) }
