package users

import (
	"errors"
	"fmt"
	"math"

	"github.com/glomar-network/glomar/devnet"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/networks"
	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/inference/simulate"
)

var (
	// ErrUnserved is returned for results that are zero: the network could not serve the request.
	ErrUnserved = errors.New("the network could not serve the request; run glomar model jobs to see why")
	// ErrInexact is returned for a logit that is farther from the plaintext network's than the plan states.
	ErrInexact = errors.New("a logit is less exact than stated")
)

// weightBits is the size of a secret weight in bits, without its sign.
const weightBits = 12

// Model is a trained network, compiled for the parameters and the committee of a devnet.
type Model struct {
	Plan *plan.Plan
	// Graph computes in plaintext what the plan computes encrypted.
	Graph *graph.Graph
	// Secrets are the weights of a private model, nil for a public one.
	Secrets []int64
}

// Compile compiles one of networks.Names for a devnet. The plan of a private one does not contain its weights.
func Compile(name string, cfg devnet.Config, private bool) (*Model, error) {
	file, err := networks.File(name)
	if err != nil {
		return nil, err
	}
	set, err := params.Lookup(cfg.Params)
	if err != nil {
		return nil, err
	}
	options := plan.Options{Set: set.CKKS, Integers: set, Threshold: cfg.Threshold, InputBits: 8}
	if private {
		return compilePrivately(file, options)
	}
	m := &Model{}
	if m.Plan, m.Graph, err = plan.CompileONNX(file, options); err != nil {
		return nil, err
	}
	return m, simulate.Predict(m.Plan, m.Graph)
}

func compilePrivately(file []byte, options plan.Options) (*Model, error) {
	p, secrets, err := plan.CompilePrivately(file, options, weightBits)
	if err != nil {
		return nil, err
	}
	m := &Model{Plan: p, Graph: secrets.Graph, Secrets: secrets.Numbers}
	return m, simulate.PredictPrivate(m.Plan, m.Graph, m.Secrets)
}

// logits decodes results: integers with fractionBits fraction bits, offset by plan.Origin. It fails with ErrUnserved if
// one is zero.
func logits(values []uint64, fractionBits int) ([]float64, error) {
	out := make([]float64, len(values))
	for i, x := range values {
		if x == 0 {
			return nil, ErrUnserved
		}
		out[i] = math.Ldexp(float64(int64(x-plan.Origin)), -fractionBits)
	}
	return out, nil
}

// Compare returns the plaintext network's logits for a picture, and the largest distance of the given ones from them.
// It fails with ErrInexact if that is more than the plan states.
func (m *Model) Compare(picture, logits []float64) (want []float64, worst float64, err error) {
	if want, err = m.Graph.Run(picture); err != nil {
		return nil, 0, err
	}
	if worst = simulate.Distance(logits, want); worst > m.Plan.Output.Error {
		err = fmt.Errorf("%w: off by %.2e, the plan states %.2e", ErrInexact, worst, m.Plan.Output.Error)
	}
	return want, worst, err
}
