package avx512

import "github.com/tuneinsight/lattigo/v6/ring"

type stock struct{ *ring.SubRing }

func (s stock) Forward(in, out []uint64)  { s.NTT(in, out) }
func (s stock) Backward(in, out []uint64) { s.INTT(in, out) }

func newTransformer(s *ring.SubRing) transformer { return stock{s} }
