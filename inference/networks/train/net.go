package main

// layer maps one example forward and its gradient back. Returned slices belong to the layer and are valid until its
// next call.
type layer interface {
	forward(x []float32) []float32
	backward(dy []float32) []float32 // after forward; adds the gradients of the weights
	weights() *rows                  // nil if there are none
}

// cubic is the activation x - c·x^3 with c = 4/27: it maps [-3, 3] to [-1, 1], with slope 1 at 0 and its peak at 1.5. Beyond
// that it folds back, so training adds penalty/2·(|x| - edge)^2 to the loss of an example for each |x| above edge.
type cubic struct {
	x, y, dx []float32
	penalty  float32
}

const (
	cubicFactor = float32(4.0 / 27.0)
	edge        = float32(1.4)
)

func newCubic(n int) *cubic {
	return &cubic{y: make([]float32, n), dx: make([]float32, n)}
}

func (l *cubic) weights() *rows { return nil }

func (l *cubic) forward(x []float32) []float32 {
	l.x = x
	for i, v := range x {
		l.y[i] = v - cubicFactor*v*v*v
	}
	return l.y
}

func (l *cubic) backward(dy []float32) []float32 {
	for i, v := range l.x {
		l.dx[i] = dy[i] * (1 - 3*cubicFactor*v*v)
		if v > edge {
			l.dx[i] += l.penalty * (v - edge)
		} else if v < -edge {
			l.dx[i] += l.penalty * (v + edge)
		}
	}
	return l.dx
}

// dense is y = Wx + b.
type dense struct {
	*rows
	x, y, dx []float32
}

func newDense(in, out int, bound float32) *dense {
	return &dense{rows: newRows(in, out, bound), y: make([]float32, out), dx: make([]float32, in)}
}

func (l *dense) weights() *rows { return l.rows }

func (l *dense) forward(x []float32) []float32 {
	l.x = x
	l.apply(l.y, x)
	return l.y
}

func (l *dense) backward(dy []float32) []float32 {
	clear(l.dx)
	l.transpose(l.dx, dy, l.x)
	return l.dx
}

// conv is a convolution without padding, stride 1, over channels x height x width.
type conv struct {
	*rows
	channels, height, width int
	kernelH, kernelW        int
	first                   bool      // reads the input, so dx is not needed
	patches                 []float32 // one row of in values for each output position
	y, dx, dpatch, column   []float32
}

func newConv(channels, height, width, filters, kernelH, kernelW int, bound float32) *conv {
	l := &conv{
		rows:     newRows(channels*kernelH*kernelW, filters, bound),
		channels: channels, height: height, width: width, kernelH: kernelH, kernelW: kernelW,
	}
	l.patches = make([]float32, l.positions()*l.in)
	l.y = make([]float32, l.positions()*filters)
	l.dx = make([]float32, channels*height*width)
	l.dpatch = make([]float32, l.in)
	l.column = make([]float32, filters)
	return l
}

func (l *conv) weights() *rows { return l.rows }
func (l *conv) outH() int      { return l.height - l.kernelH + 1 }
func (l *conv) outW() int      { return l.width - l.kernelW + 1 }
func (l *conv) positions() int { return l.outH() * l.outW() }

// source returns where in the input row k (of channels x kernelH) of the patch at output position p begins.
func (l *conv) source(p, k int) int {
	y, x := p/l.outW(), p%l.outW()
	return (k/l.kernelH*l.height+y+k%l.kernelH)*l.width + x
}

func (l *conv) forward(x []float32) []float32 {
	n := l.positions()
	for p := range n {
		patch := l.patches[p*l.in:][:l.in]
		for k := range l.channels * l.kernelH {
			copy(patch[k*l.kernelW:][:l.kernelW], x[l.source(p, k):])
		}
		l.apply(l.column, patch)
		for o, v := range l.column {
			l.y[o*n+p] = v
		}
	}
	return l.y
}

func (l *conv) backward(dy []float32) []float32 {
	n, dpatch := l.positions(), l.dpatch
	if l.first {
		dpatch = nil
	}
	clear(l.dx)
	for p := range n {
		for o := range l.column {
			l.column[o] = dy[o*n+p]
		}
		clear(dpatch)
		l.transpose(dpatch, l.column, l.patches[p*l.in:][:l.in])
		if l.first {
			continue
		}
		for k := range l.channels * l.kernelH {
			axpy(l.dx[l.source(p, k):][:l.kernelW], dpatch[k*l.kernelW:][:l.kernelW], 1)
		}
	}
	return l.dx
}

// pool averages windows of 2 x 2.
type pool struct {
	channels, height, width int
	y, dx                   []float32
}

func newPool(channels, height, width int) *pool {
	n := channels * height * width
	return &pool{channels: channels, height: height, width: width, y: make([]float32, n/4), dx: make([]float32, n)}
}

func (l *pool) weights() *rows { return nil }

// window returns where output i reads its top left value.
func (l *pool) window(i int) int {
	w := l.width / 2
	return i/w*2*l.width + i%w*2
}

func (l *pool) forward(x []float32) []float32 {
	for i := range l.y {
		at := l.window(i)
		l.y[i] = (x[at] + x[at+1] + x[at+l.width] + x[at+l.width+1]) / 4
	}
	return l.y
}

func (l *pool) backward(dy []float32) []float32 {
	for i, g := range dy {
		at := l.window(i)
		l.dx[at], l.dx[at+1], l.dx[at+l.width], l.dx[at+l.width+1] = g/4, g/4, g/4, g/4
	}
	return l.dx
}
