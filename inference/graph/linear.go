package graph

import (
	"fmt"
	"math"
)

// Conv is a convolution over planes. Weights are [Out][in channels / Groups][kernel height][kernel width].
type Conv struct {
	Window
	Out     int
	Groups  int
	Weights []float64
	Bias    []float64 // one per output channel
	// Secret, if not nil, replaces the weights and biases in bounds.
	Secret *Secret
}

// fanIn returns the number of weights of one output channel.
func (o Conv) fanIn() int { return len(o.Weights) / o.Out }

func (o Conv) infer(in []Shape) (Shape, error) {
	if err := needPlanes(in[0]); err != nil {
		return nil, err
	}
	if in[0][0]%o.Groups != 0 || o.Out%o.Groups != 0 || o.fanIn() != in[0][0]/o.Groups*o.Kernel[0]*o.Kernel[1] {
		return nil, fmt.Errorf("%w: %d weights in %d groups do not fit %d input channels and %d output channels",
			ErrInvalid, len(o.Weights), o.Groups, in[0][0], o.Out)
	}
	h, w, err := o.outputs(in[0])
	return Shape{o.Out, h, w}, err
}

// linear computes the convolution of x with other weights and biases of the same shape.
func (o Conv) linear(x []float64, in, out Shape, weights, bias []float64) []float64 {
	y := make([]float64, out.Elements())
	perGroup, area := in[0]/o.Groups, o.Kernel[0]*o.Kernel[1]
	plane := in[1] * in[2]
	for p := range out[1] * out[2] {
		for c := range o.Out {
			y[c*out[1]*out[2]+p] = bias[c]
		}
		o.visit(in, p/out[2], p%out[2], func(k, offset int) {
			for c := range o.Out {
				first := c / (o.Out / o.Groups) * perGroup
				sum := 0.0
				for i := range perGroup {
					sum += weights[(c*perGroup+i)*area+k] * x[(first+i)*plane+offset]
				}
				y[c*out[1]*out[2]+p] += sum
			}
		})
	}
	return y
}

func (o Conv) run(in [][]float64, shapes []Shape, out Shape) []float64 {
	return o.linear(in[0], shapes[0], out, o.Weights, o.Bias)
}

func (o Conv) bound(in []Box, shapes []Shape, out Shape) Box {
	if o.Secret != nil {
		return o.Secret.bound(in[0], out)
	}
	centre, radius := in[0].ball()
	return around(o.linear(centre, shapes[0], out, o.Weights, o.Bias),
		o.linear(radius, shapes[0], out, magnitudes(o.Weights), make([]float64, o.Out)))
}

// Dense is y = Wx + b. Weights are [Out][features].
type Dense struct {
	Out     int
	Weights []float64
	Bias    []float64
	// Secret, if not nil, replaces the weights and biases in bounds.
	Secret *Secret
}

func (o Dense) infer(in []Shape) (Shape, error) {
	if len(in[0]) != 1 || len(o.Weights) != o.Out*in[0][0] {
		return nil, fmt.Errorf("%w: %d weights do not fit %d outputs of input %v", ErrInvalid, len(o.Weights), o.Out,
			in[0])
	}
	return Shape{o.Out}, nil
}

func multiply(weights, bias, x []float64) []float64 {
	y := make([]float64, len(bias))
	for i := range y {
		y[i] = bias[i]
		for j, w := range weights[i*len(x) : (i+1)*len(x)] {
			y[i] += w * x[j]
		}
	}
	return y
}

func (o Dense) run(in [][]float64, _ []Shape, _ Shape) []float64 {
	return multiply(o.Weights, o.Bias, in[0])
}

func (o Dense) bound(in []Box, _ []Shape, out Shape) Box {
	if o.Secret != nil {
		return o.Secret.bound(in[0], out)
	}
	centre, radius := in[0].ball()
	return around(multiply(o.Weights, o.Bias, centre), multiply(magnitudes(o.Weights), make([]float64, o.Out), radius))
}

// Affine is y = Scale·x + Shift with one factor and one summand for each channel or feature. Build folds it into a
// neighbouring Conv or Dense where it can.
type Affine struct {
	Scale, Shift []float64
}

func (o Affine) infer(in []Shape) (Shape, error) {
	if len(in[0]) == 0 || len(o.Scale) != in[0][0] || len(o.Shift) != in[0][0] {
		return nil, fmt.Errorf("%w: %d factors do not fit input %v", ErrInvalid, len(o.Scale), in[0])
	}
	return in[0], nil
}

func (o Affine) run(in [][]float64, _ []Shape, out Shape) []float64 {
	y := make([]float64, len(in[0]))
	for i, x := range in[0] {
		c := i / out.channel()
		y[i] = o.Scale[c]*x + o.Shift[c]
	}
	return y
}

func (o Affine) bound(in []Box, shapes []Shape, out Shape) Box {
	centre, radius := in[0].ball()
	return around(o.run([][]float64{centre}, shapes, out),
		Affine{Scale: magnitudes(o.Scale), Shift: make([]float64, len(o.Shift))}.run([][]float64{radius}, shapes, out))
}

func magnitudes(list []float64) []float64 {
	out := make([]float64, len(list))
	for i, v := range list {
		out[i] = math.Abs(v)
	}
	return out
}
