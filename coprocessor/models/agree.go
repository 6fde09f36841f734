package models

import (
	"errors"
	"fmt"
	"math"

	"github.com/glomar-network/glomar/inference/plan"
	"github.com/glomar-network/glomar/threshold/inference"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
	thresholdtypes "github.com/glomar-network/glomar/x/threshold/types"
)

// ErrDisagrees says that bytes are not a plan, or not the plan that a registration describes.
var ErrDisagrees = errors.New("plan does not match the model's registration")

// Agree compares a plan with a model's registration: the parameter set, the formats, and the error, which may be at
// most what the owner promised. Errors wrap ErrDisagrees and name the field.
func Agree(p *plan.Plan, m modeltypes.Model) error {
	ulps, err := ErrorULPs(p)
	if err != nil {
		return err
	}
	in, out := p.Input.Format, p.Output
	for _, field := range []struct {
		name             string
		planned, claimed any
	}{
		{"parameter set", p.Set, m.FheParams},
		{"input length", uint64(in.Length), uint64(m.Input.Length)},
		{"input bits", uint64(in.Bits), uint64(m.Input.Bits)},
		{"input offset", uint64(in.Offset), m.Input.Offset},
		{"input scale", p.Input.Scale, float64(m.Input.Scale)},
		{"attempts", uint64(in.Attempts), uint64(m.Input.Attempts)},
		{"output count", uint64(out.Length), uint64(m.Output.Count)},
		{"fraction bits", uint64(out.Fraction), uint64(m.Output.FractionBits)},
		{"sealed vectors of secret weights", uint64(p.SecretVectors()), uint64(m.SecretVectors)},
	} {
		if field.planned != field.claimed {
			return fmt.Errorf("%w: %s is %v, but %v is registered",
				ErrDisagrees, field.name, field.planned, field.claimed)
		}
	}
	if ulps > m.Output.ErrorUlps {
		return fmt.Errorf("%w: results may be off by %d ulps, but the registration promises at most %d",
			ErrDisagrees, ulps, m.Output.ErrorUlps)
	}
	return nil
}

// ErrorULPs is the error that a plan states, in units of the last fraction bit: the least that a registration may promise.
func ErrorULPs(p *plan.Plan) (uint64, error) {
	ulps := math.Ceil(math.Ldexp(p.Output.Error, p.Output.Fraction))
	if !(ulps >= 1) || ulps >= 1<<63 {
		return 0, fmt.Errorf("%w: it does not state the error of its results: compile it with glomar model compile",
			ErrDisagrees)
	}
	return uint64(ulps), nil
}

// fits fails with ErrDisagrees unless the committee of an epoch can follow a plan.
func fits(p *plan.Plan, epoch thresholdtypes.Epoch) error {
	if p.Integers != epoch.FheParams {
		return fmt.Errorf("%w: results are integers of %s, but the network computes with %s",
			ErrDisagrees, p.Integers, epoch.FheParams)
	}
	if p.Threshold != int(epoch.Threshold) {
		return fmt.Errorf("%w: it is compiled for active sets of %d members, but the committee's have %d",
			ErrDisagrees, p.Threshold, epoch.Threshold)
	}
	return nil
}

// examine decodes a plan and compares it with its registration and a committee. It returns the plan and its encoded
// script. Errors wrap ErrDisagrees.
func examine(encoded []byte, model modeltypes.Model, epoch thresholdtypes.Epoch) (*plan.Plan, []byte, error) {
	decoded, err := plan.Decode(encoded)
	if err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrDisagrees, err)
	}
	if err := errors.Join(Agree(decoded, model), fits(decoded, epoch)); err != nil {
		return nil, nil, err
	}
	script := decoded.Script().Encode()
	if _, err := inference.Decode(script); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", ErrDisagrees, err)
	}
	return decoded, script, nil
}
