package lattigo

import (
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/backend"
)

func (s *scope) Reduce(x backend.Batch) backend.Batch {
	b := s.get(x)
	if !b.special() {
		return s.newBatch(b.values)
	}
	values := make([]value, b.Len())
	s.workers.Each(b.Len(), func(i int) { values[i] = s.reduce(b.values[i]) })
	return s.newBatch(values)
}

func (s *scope) reduce(x value) value {
	out := value{q: s.newPolys(2, x.level())}
	s.workers.Each(2, func(c int) {
		s.eval.BasisExtender.ModDownQPtoQNTT(x.level(), s.params.MaxLevelP(), x.q[c], x.p[c], out.q[c])
	})
	return out
}

func (s *scope) Rescale(x backend.Batch) backend.Batch {
	b := s.get(x)
	if b.Level() == 0 {
		panic("lattigo: rescaling at level 0")
	}
	values, degrees := make([]value, b.Len()), len(b.values[0].q)
	for i := range values {
		values[i].q = s.newPolys(degrees, b.Level()-1)
	}
	s.workers.Each(b.Len()*degrees, func(k int) {
		s.rescale(b.values[k/degrees], k%degrees, values[k/degrees].q[k%degrees])
	})
	return s.newBatch(values)
}

// rescale divides one polynomial.
func (s *scope) rescale(x value, c int, out ring.Poly) {
	level := x.level()
	if x.p == nil {
		s.ringQ(level).DivRoundByLastModulusNTT(x.q[c], out)
		return
	}
	divided := ring.Poly{Coeffs: append([][]uint64{x.q[c].Coeffs[level]}, x.p[c].Coeffs...)}
	kept := ring.Poly{Coeffs: x.q[c].Coeffs[:level]}
	s.extenders[level].ModDownQPtoQNTT(level-1, len(divided.Coeffs)-1, kept, divided, out)
}
