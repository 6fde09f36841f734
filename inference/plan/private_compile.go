package plan

import (
	"fmt"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/onnx"
)

// Secrets is what only the owner of a private network has.
type Secrets struct {
	// Numbers are the rounded weights, as Loading.Split takes them.
	Numbers []int64
	// Graph is the network with the rounded weights: what encrypted runs are compared with.
	Graph *graph.Graph
}

// CompilePrivately compiles an ONNX file whose weights stay secret, rounded to the given number of bits and a sign
// each. The plan carries the file with zeros for weights, and the bounds of every layer (see Private). So everyone can
// verify it, and it says nothing else about the weights.
func CompilePrivately(file []byte, o Options, bits int) (*Plan, *Secrets, error) {
	model, err := onnx.Read(file)
	if err != nil {
		return nil, nil, err
	}
	g, err := graph.Build(model, graph.Options{MaxPoolAsAverage: o.MaxPoolAsAverage})
	if err != nil {
		return nil, nil, err
	}
	s := &Secrets{}
	if o.Private, s.Numbers, s.Graph, err = Privately(g, bits); err != nil {
		return nil, nil, err
	}
	blank, err := onnx.Write(model.WithoutWeights("input_min", "input_max"))
	if err != nil {
		return nil, nil, fmt.Errorf("the network without weights: %w", err)
	}
	p, without, err := CompileONNX(blank, o)
	if err != nil {
		return nil, nil, err
	}
	if !g.SameButWeights(without) {
		return nil, nil, fmt.Errorf("%w: the network is a different one without its weights: a polynomial has "+
			"factors per channel; use single numbers, or fold them into the layer before it", ErrUnsupported)
	}
	if _, err := p.Loading.Split(s.Numbers); err != nil {
		return nil, nil, fmt.Errorf("split the secret weights: %w", err)
	}
	return p, s, nil
}
