package main

import (
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/fhe/backend"
)

// operation is one thing to time, done by stock Lattigo and by an engine.
type operation struct {
	name string
	// lowest is the lowest level at which it makes sense.
	lowest int
	// fused says that the engine's result differs from that of stock Lattigo's separate steps.
	fused  bool
	stock  func(e *stock, x, y *rlwe.Ciphertext) ([]*rlwe.Ciphertext, error)
	engine func(e *engine, s backend.Scope, x, y backend.Batch) []backend.Batch
}

// stock is Lattigo's evaluator with its keys. One goroutine uses it.
type stock struct {
	*bgv.Evaluator
	shape  shape
	plain  *rlwe.Plaintext
	digits []ringqp.Poly // of a hoisted rotation
}

// engine is a backend's engine with its keys.
type engine struct {
	backend.Engine
	name     string
	relin    backend.Key
	elements []uint64
	galois   []backend.Key
	plain    backend.Plaintext
}

func one(ct *rlwe.Ciphertext, err error) ([]*rlwe.Ciphertext, error) {
	return []*rlwe.Ciphertext{ct}, err
}

var operations = []operation{
	{
		name: "mulrelin",
		stock: func(e *stock, x, y *rlwe.Ciphertext) ([]*rlwe.Ciphertext, error) {
			return one(e.MulRelinNew(x, y))
		},
		engine: func(e *engine, s backend.Scope, x, y backend.Batch) []backend.Batch {
			return []backend.Batch{s.Reduce(s.MulRelin(x, y, e.relin))}
		},
	},
	{
		name: "mulrelin, rescale", lowest: 1, fused: true,
		stock: func(e *stock, x, y *rlwe.Ciphertext) ([]*rlwe.Ciphertext, error) {
			z, err := e.MulRelinNew(x, y)
			if err != nil {
				return nil, err
			}
			return one(z, e.Rescale(z, z))
		},
		engine: func(e *engine, s backend.Scope, x, y backend.Batch) []backend.Batch {
			return []backend.Batch{s.Rescale(s.MulRelin(x, y, e.relin))}
		},
	},
	{
		name: "rotate",
		stock: func(e *stock, x, _ *rlwe.Ciphertext) ([]*rlwe.Ciphertext, error) {
			return one(e.RotateColumnsNew(x, e.shape.shifts[0]))
		},
		engine: func(e *engine, s backend.Scope, x, _ backend.Batch) []backend.Batch {
			return []backend.Batch{s.Rotate(x, e.elements[0], e.galois[0])}
		},
	},
	{
		name: "5 rotations, hoisted",
		stock: func(e *stock, x, _ *rlwe.Ciphertext) ([]*rlwe.Ciphertext, error) {
			return e.hoisted(x)
		},
		engine: func(e *engine, s backend.Scope, x, _ backend.Batch) []backend.Batch {
			return s.RotateHoisted(x, e.elements, e.galois)
		},
	},
	{
		name: "rescale", lowest: 1,
		stock: func(e *stock, x, _ *rlwe.Ciphertext) ([]*rlwe.Ciphertext, error) {
			z := bgv.NewCiphertext(e.shape.params, 1, x.Level()-1)
			return one(z, e.Rescale(x, z))
		},
		engine: func(_ *engine, s backend.Scope, x, _ backend.Batch) []backend.Batch {
			return []backend.Batch{s.Rescale(x)}
		},
	},
	{
		name: "multiply by plaintext",
		stock: func(e *stock, x, _ *rlwe.Ciphertext) ([]*rlwe.Ciphertext, error) {
			return one(e.MulNew(x, e.plain))
		},
		engine: func(e *engine, s backend.Scope, x, _ backend.Batch) []backend.Batch {
			return []backend.Batch{s.MulPlain(x, e.plain)}
		},
	},
	{
		name: "add",
		stock: func(e *stock, x, y *rlwe.Ciphertext) ([]*rlwe.Ciphertext, error) {
			return one(e.AddNew(x, y))
		},
		engine: func(_ *engine, s backend.Scope, x, y backend.Batch) []backend.Batch {
			return []backend.Batch{s.Sum(0, backend.Term{K: 1, X: x}, backend.Term{K: 1, X: y})}
		},
	},
}

func newStock(s shape, m *material) *stock {
	keys := rlwe.NewMemEvaluationKeySet(m.relin, m.galois...)
	e := &stock{Evaluator: bgv.NewEvaluator(s.params, keys), shape: s, plain: m.plain}
	for range s.params.BaseRNSDecompositionVectorSize(s.params.MaxLevel(), s.params.MaxLevelP()) {
		e.digits = append(e.digits, s.params.RingQP().NewPoly())
	}
	return e
}

// hoisted rotates x by every shift with one decomposition.
func (e *stock) hoisted(x *rlwe.Ciphertext) ([]*rlwe.Ciphertext, error) {
	p := e.shape.params
	e.DecomposeNTT(x.Level(), p.MaxLevelP(), p.PCount(), x.Value[1], x.IsNTT, e.digits)
	var results []*rlwe.Ciphertext
	for _, element := range e.shape.elements() {
		z := bgv.NewCiphertext(p, 1, x.Level())
		if err := e.AutomorphismHoisted(x.Level(), x, e.digits, element, z); err != nil {
			return nil, err
		}
		results = append(results, z)
	}
	return results, nil
}

func newEngine(b backend.Backend, s shape, m *material) (*engine, error) {
	opened, err := b.Open(s.ring())
	if err != nil {
		return nil, err
	}
	e := &engine{Engine: opened, name: b.Name(), relin: opened.Key(&m.relin.GadgetCiphertext), elements: s.elements()}
	for _, key := range m.galois {
		e.galois = append(e.galois, opened.Key(&key.GadgetCiphertext))
	}
	e.plain = opened.Plaintext(scaledPlaintext(s, m.plain))
	return e, nil
}

// scaledPlaintext returns T times the plaintext, which is what stock BGV multiplies by, in Montgomery form.
func scaledPlaintext(s shape, plain *rlwe.Plaintext) ringqp.Poly {
	r := s.params.RingQ()
	poly := ringqp.Poly{Q: r.NewPoly()}
	for i, sub := range r.SubRings {
		factor := ring.MForm(s.params.PlaintextModulus(), sub.Modulus, sub.BRedConstant)
		sub.MulScalarMontgomery(plain.Value.Coeffs[i], factor, poly.Q.Coeffs[i])
	}
	r.MForm(poly.Q, poly.Q)
	return poly
}
