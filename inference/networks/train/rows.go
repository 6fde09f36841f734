package main

// rows is a weight matrix with biases: out rows of in weights. Each row is within an L1 ball of radius bound.
type rows struct {
	in, out int
	bound   float32
	w, b    []float32
	gw, gb  []float32 // gradients of the batch so far
	mw, vw  []float32 // Adam's moments
	mb, vb  []float32
}

func newRows(in, out int, bound float32) *rows {
	n := in * out
	buffer := func(n int) []float32 { return make([]float32, n) }
	return &rows{
		in: in, out: out, bound: bound,
		w: buffer(n), gw: buffer(n), mw: buffer(n), vw: buffer(n),
		b: buffer(out), gb: buffer(out), mb: buffer(out), vb: buffer(out),
	}
}

func (r *rows) row(list []float32, i int) []float32 { return list[i*r.in : (i+1)*r.in] }

// apply sets y = Wx + b.
func (r *rows) apply(y, x []float32) {
	for o := range r.out {
		y[o] = r.b[o] + dot(r.row(r.w, o), x)
	}
}

// transpose adds the gradients of one example and, unless dx is nil, adds the transposed weights times dy to dx.
func (r *rows) transpose(dx, dy, x []float32) {
	for o, g := range dy {
		if g == 0 {
			continue
		}
		r.gb[o] += g
		axpy(r.row(r.gw, o), x, g)
		if dx != nil {
			axpy(dx, r.row(r.w, o), g)
		}
	}
}

// step makes one step of Adam with the collected gradients, clears them and projects every row.
func (r *rows) step(rate float64, t int) {
	adam(r.w, r.gw, r.mw, r.vw, rate, t)
	adam(r.b, r.gb, r.mb, r.vb, rate, t)
	for o := range r.out {
		project(r.row(r.w, o), &r.b[o], r.bound)
	}
}
