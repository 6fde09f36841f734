package plan

import (
	"errors"
	"fmt"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/graph"
)

// Options of a compilation. The zero value of a field chooses what its comment says.
type Options struct {
	Set      *params.CKKSSet // production
	Integers *params.Set     // production, or the insecure set if Set is insecure
	// Threshold is the size of active sets (3).
	Threshold int
	// Input is the range of every input value. If it is nil, the model must state a range.
	Input *graph.Interval
	// InputBits are the bits of an input: 4, 8 (pixels), 12 or 16 (the most with which the vector can be sealed).
	InputBits int
	// Degree of the polynomials that replace functions like ReLU, 2 to MaxDegree (MaxDegree).
	Degree int
	// Fraction bits of the outputs (16).
	Fraction int
	// MaxPoolAsAverage replaces max pooling, which cannot run encrypted, by average pooling. Only CompileONNX uses it.
	MaxPoolAsAverage bool
	// Private keeps the weights secret (nil: they are public). If it is set, the weights of the graph are not used.
	Private *Private
}

func (o Options) filled(g *graph.Graph) (Options, error) {
	var err error
	if o.Set == nil {
		if o.Set, err = params.LookupCKKS(params.CKKSProduction); err != nil {
			return o, err
		}
	}
	if o.Integers == nil {
		name := params.Production
		if o.Set.Insecure {
			name = params.InsecureTest
		}
		if o.Integers, err = params.Lookup(name); err != nil {
			return o, err
		}
	}
	if o.Input == nil {
		o.Input = g.InputRange
	}
	if o.Input == nil {
		return o, fmt.Errorf("%w: the model does not state the range of its inputs: set input_min and input_max in "+
			"its metadata, or give the range", ErrBound)
	}
	if o.Threshold == 0 {
		o.Threshold = 3
	}
	if o.Degree == 0 {
		o.Degree = MaxDegree
	}
	if o.Fraction == 0 {
		o.Fraction = 16
	}
	switch {
	case o.Threshold < 1 || o.Threshold > params.MaxSigners:
		return o, fmt.Errorf("%w: an active set of %d signers, want 1 to %d", ErrUnsupported, o.Threshold,
			params.MaxSigners)
	case o.Degree < 2 || o.Degree > MaxDegree:
		return o, fmt.Errorf("%w: activations of degree %d, want 2 to %d", ErrUnsupported, o.Degree, MaxDegree)
	case o.Fraction < 1 || o.Fraction > 30:
		return o, fmt.Errorf("%w: outputs with %d fraction bits, want 1 to 30", ErrUnsupported, o.Fraction)
	}
	return o, nil
}

// Advice returns what to do about an error of the compiler, for messages, or an empty string.
func Advice(err error) string {
	switch {
	case errors.Is(err, graph.ErrUnbounded), errors.Is(err, ErrBound):
		return "a bound cannot be proven: train with bounded weights, or narrow the input range"
	case errors.Is(err, ErrUnsupported), errors.Is(err, graph.ErrUnsupported):
		return "change the model as the message says and export it again"
	}
	return ""
}
