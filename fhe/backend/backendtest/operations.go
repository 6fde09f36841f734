package backendtest

import (
	"testing"

	"github.com/glomar-network/glomar/fhe/backend"
)

// checkOperations compares every operation with the reference at every level, on values modulo Q and modulo QP, in
// batches of one to three values and of one value more than fills the machine.
func checkOperations(t *testing.T, f *fixture) {
	for level := range f.maxLevel() + 1 {
		f.operationsAt(t, level, 1+level%3)
	}
	if n := f.engines[0].BatchSize() + 1; n > 3 {
		f.operationsAt(t, min(3, f.maxLevel()), min(n, 65))
	}
}

func (f *fixture) operationsAt(t *testing.T, level, n int) {
	tested, reference := f.open()
	defer tested.Close()
	defer reference.Close()
	x, y := f.ciphertexts(n, level), f.ciphertexts(n, level)
	for _, c := range operations(f, level) {
		got := c.apply(tested, tested.Upload(x), tested.Upload(y))
		want := c.apply(reference, reference.Upload(x), reference.Upload(y))
		sameBatches(t, tested, reference, got, want, "%s at level %d, %d values", c.name, level, n)
	}
}

type operation struct {
	name  string
	apply func(s side, x, y backend.Batch) backend.Batch
}

func operations(f *fixture, level int) []operation {
	list := []operation{
		{"product", func(s side, x, y backend.Batch) backend.Batch { return s.MulRelin(x, y, s.relin) }},
		{"product of a value with itself", func(s side, x, _ backend.Batch) backend.Batch { return s.MulRelin(x, x, s.relin) }},
		{"sum of tensor products", func(s side, x, y backend.Batch) backend.Batch {
			sum := s.Sum(0, backend.Term{K: 3, X: s.Tensor(x, y)}, backend.Term{K: -1, X: s.Tensor(x, x)})
			return s.Relinearise(s.Join(s.Split(sum)...), s.relin)
		}},
		{"tensor product dropped", func(s side, x, y backend.Batch) backend.Batch {
			return s.Relinearise(s.Drop(s.Tensor(x, y), level/2), s.relin)
		}},
		{"sum modulo QP", func(s side, x, y backend.Batch) backend.Batch {
			return s.Sum(7, backend.Term{K: -5, X: s.MulRelin(x, y, s.relin)}, backend.Term{K: 1, X: s.MulRelin(y, y, s.relin)})
		}},
		{"sum that ends modulo QP", func(s side, x, y backend.Batch) backend.Batch {
			return s.Sum(-45, backend.Term{K: 1, X: x}, backend.Term{K: -70, X: y}, backend.Term{K: -1, X: s.MulRelin(x, y, s.relin)})
		}},
		{"one value modulo QP times a factor", func(s side, x, y backend.Batch) backend.Batch {
			return s.Sum(0, backend.Term{K: -1, X: s.MulRelin(x, y, s.relin)})
		}},
		{"plaintext product modulo QP", func(s side, x, y backend.Batch) backend.Batch {
			return s.MulPlain(s.MulRelin(x, y, s.relin), s.plain)
		}},
		{"product modulo QP dropped", func(s side, x, y backend.Batch) backend.Batch {
			return s.Drop(s.MulRelin(x, y, s.relin), level/2)
		}},
		{"product modulo QP joined", func(s side, x, y backend.Batch) backend.Batch {
			parts := s.Split(s.MulRelin(x, y, s.relin))
			return s.Join(append(parts, parts[0])...)
		}},
		{"reduction of values modulo Q", func(s side, x, _ backend.Batch) backend.Batch { return s.Reduce(x) }},
		{"identity automorphism", func(s side, x, _ backend.Batch) backend.Batch { return s.Rotate(x, 1, s.galois[0]) }},
		{"swap of rows", func(s side, x, _ backend.Batch) backend.Batch {
			return s.Rotate(x, f.ring.Params.RingQ().NthRoot()-1, s.galois[0])
		}},
		{"joined hoisted rotations", func(s side, x, _ backend.Batch) backend.Batch {
			return s.Join(s.RotateHoisted(x, f.elements, s.galois)...)
		}},
	}
	if level > 0 {
		list = append(list, operation{"product of rescaled products", func(s side, x, y backend.Batch) backend.Batch {
			z := s.Rescale(s.MulRelin(x, y, s.relin))
			return s.MulRelin(z, s.Rescale(x), s.relin)
		}})
	}
	return list
}
