package graph

import "fmt"

// AveragePool averages windows of each plane. Cells outside the plane count as zeros if IncludePads is set. Otherwise
// they do not count.
type AveragePool struct {
	Window
	IncludePads bool
}

func (o AveragePool) infer(in []Shape) (Shape, error) {
	if err := needPlanes(in[0]); err != nil {
		return nil, err
	}
	for axis := range 2 {
		if o.Pads[axis] >= o.Kernel[axis] || o.Pads[axis+2] >= o.Kernel[axis] {
			return nil, fmt.Errorf("%w: pads %v are not smaller than the kernel %v", ErrInvalid, o.Pads, o.Kernel)
		}
	}
	h, w, err := o.outputs(in[0])
	if err == nil && !o.IncludePads && !(o.reaches(0, h, in[0]) && o.reaches(1, w, in[0])) {
		err = fmt.Errorf("%w: kernel %v with dilation %v and pads %v averages only pads",
			ErrInvalid, o.Kernel, o.Dilation, o.Pads)
	}
	return Shape{in[0][0], h, w}, err
}

// reaches reports whether every window has a tap inside the plane along an axis. The mean of an empty window would be
// NaN.
func (o AveragePool) reaches(axis, outputs int, in Shape) bool {
	for i := range outputs {
		first := i*o.Stride[axis] - o.Pads[axis]
		skipped := 0
		if first < 0 {
			skipped = (-first + o.Dilation[axis] - 1) / o.Dilation[axis]
		}
		if skipped >= o.Kernel[axis] || first+skipped*o.Dilation[axis] >= in[axis+1] {
			return false
		}
	}
	return true
}

func (o AveragePool) run(in [][]float64, shapes []Shape, out Shape) []float64 {
	y := make([]float64, out.Elements())
	plane, positions := shapes[0][1]*shapes[0][2], out[1]*out[2]
	for i := range y {
		x, p := in[0][i/positions*plane:], i%positions
		sum, count := 0.0, 0
		o.visit(shapes[0], p/out[2], p%out[2], func(_, offset int) {
			sum += x[offset]
			count++
		})
		if o.IncludePads {
			count = o.Kernel[0] * o.Kernel[1]
		}
		y[i] = sum / float64(count)
	}
	return y
}

func (o AveragePool) bound(in []Box, shapes []Shape, out Shape) Box {
	return monotone(o, in, shapes, out)
}

// Add is the elementwise sum of two values.
type Add struct{}

func (Add) infer(in []Shape) (Shape, error) {
	if !in[0].equal(in[1]) {
		return nil, fmt.Errorf("%w: cannot add shapes %v and %v", ErrInvalid, in[0], in[1])
	}
	return in[0], nil
}

func (Add) run(in [][]float64, _ []Shape, _ Shape) []float64 {
	y := make([]float64, len(in[0]))
	for i, x := range in[0] {
		y[i] = x + in[1][i]
	}
	return y
}

func (o Add) bound(in []Box, shapes []Shape, out Shape) Box { return monotone(o, in, shapes, out) }

// Reshape gives the same values, in the same order, a different shape.
type Reshape struct{ Shape Shape }

func (o Reshape) infer(in []Shape) (Shape, error) {
	if len(o.Shape) == 0 || o.Shape.Elements() != in[0].Elements() {
		return nil, fmt.Errorf("%w: cannot reshape %v to %v", ErrInvalid, in[0], o.Shape)
	}
	return o.Shape, nil
}

func (Reshape) run(in [][]float64, _ []Shape, _ Shape) []float64 { return in[0] }
func (Reshape) bound(in []Box, _ []Shape, _ Shape) Box           { return in[0] }

// Pad surrounds each plane with zeros.
type Pad struct {
	Pads [4]int // top, left, bottom, right
}

func (o Pad) infer(in []Shape) (Shape, error) {
	if err := needPlanes(in[0]); err != nil {
		return nil, err
	}
	return Shape{in[0][0], in[0][1] + o.Pads[0] + o.Pads[2], in[0][2] + o.Pads[1] + o.Pads[3]}, nil
}

func (o Pad) run(in [][]float64, shapes []Shape, out Shape) []float64 {
	y := make([]float64, out.Elements())
	for row := range shapes[0][0] * shapes[0][1] {
		c, r := row/shapes[0][1], row%shapes[0][1]
		copy(y[(c*out[1]+r+o.Pads[0])*out[2]+o.Pads[1]:], in[0][row*shapes[0][2]:(row+1)*shapes[0][2]])
	}
	return y
}

func (o Pad) bound(in []Box, shapes []Shape, out Shape) Box { return monotone(o, in, shapes, out) }
