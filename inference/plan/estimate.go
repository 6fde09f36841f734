package plan

import (
	"math"
	"time"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/refresh"
	"github.com/glomar-network/glomar/threshold/shares"
)

// Estimate is the predicted cost of a run of a plan.
type Estimate struct {
	Steps           int // committee round trips, including the output's
	Openings        int // pages opened
	Closings        int // pages made
	Multiplications int // ciphertexts by ciphertexts, each with a key switch
	Weights         int // ciphertexts by weights, encoded or, with a key switch each, in pages
	KeySwitches     int // of the coprocessor; each opening costs every holder one more
	// OpeningBytes and ClosingBytes are what each signer publishes, without the proof of the input.
	OpeningBytes, ClosingBytes int
	// WeightBytes is the size of the prepared weights. PageBytes is the size of the fresh pages and results of the
	// largest step.
	WeightBytes, PageBytes int
	// Lambda is the weakest masking of any opening, in bits.
	Lambda int
	// Opened is the number of coefficients of pages that are opened, and Leak is what an inference may tell of the
	// committee's key because of them, in nats: at most 2^-refresh.LeakBits each.
	Opened int
	Leak   float64
	// Evaluation is the coprocessor's work, Signer is the work of each signer, and Public is everyone's work on the
	// signers' shares. All are for one core.
	Evaluation, Signer, Public time.Duration
	Error                      float64 // Output.Error
}

// Work returns the work of all parties on one core.
func (e Estimate) Work(threshold int) time.Duration {
	return e.Evaluation + time.Duration(threshold)*e.Signer + e.Public
}

// Estimate counts the operations of a plan and prices them. The plan must have passed Check.
func (p *Plan) Estimate(costs Costs) Estimate {
	set, integers, err := p.Sets()
	if err != nil {
		panic(err) // Check has looked them up
	}
	committee := refresh.Committee{Set: set, Integers: integers, Ticket: shares.TicketContext{Threshold: p.Threshold}}
	e := Estimate{Steps: len(p.Steps), Error: p.Output.Error, Opened: p.Script().Opened(set)}
	e.Leak = math.Ldexp(float64(e.Opened), -refresh.LeakBits)
	var holder, evaluation float64
	for i := range p.Steps {
		s := &p.Steps[i]
		e.countStep(s, set, p.Threshold, p.Private())
		closing := committee.ShareSize(&refresh.Layout{Closings: s.Layout.Closings})
		e.ClosingBytes += closing
		e.OpeningBytes += committee.ShareSize(&s.Layout) - closing
		for _, o := range s.Layout.Openings {
			if o.View != refresh.Input {
				holder += costs.Open + costs.OpenAll/float64(int(1)<<o.LogGap)
			}
		}
		for _, k := range s.Layout.Closings {
			holder += costs.closing(k, set, integers)
		}
		for _, in := range s.Program {
			switch in.Op {
			case Multiply:
				evaluation += costs.Multiply
			case Weigh:
				each := costs.Weigh
				if p.Private() {
					each = costs.Multiply
				}
				evaluation += float64(len(in.Terms))*each + costs.Rescale
			}
		}
	}
	degree := float64(set.CKKS.N()) / (1 << 14)
	e.Signer, e.Public = milliseconds(holder*degree), milliseconds(holder*degree)
	e.Evaluation = milliseconds(evaluation * degree)
	e.WeightBytes = len(p.Weights) * (set.MaxLevel() + 1) * 8 * set.CKKS.N()
	if p.Private() {
		for _, k := range p.Loading.Closings() {
			e.WeightBytes += 2 * (k.Level + 1) * 8 * set.CKKS.N()
		}
	}
	return e
}

// countStep adds what one step does.
func (e *Estimate) countStep(s *Step, set *params.CKKSSet, threshold int, private bool) {
	e.Openings += len(s.Layout.Openings)
	e.Closings += len(s.Layout.Closings)
	for _, o := range s.Layout.Openings {
		if o.View == refresh.Input {
			continue
		}
		if _, lambda, err := refresh.MaskBits(set, threshold, o); err == nil && (e.Lambda == 0 || lambda < e.Lambda) {
			e.Lambda = lambda
		}
	}
	limbs := 0
	for _, k := range s.Layout.Closings {
		limbs += 2 * (k.Level + 1)
	}
	for _, in := range s.Program {
		limbs += 2 * (in.Level + 1)
		switch in.Op {
		case Multiply:
			e.Multiplications++
			e.KeySwitches++
		case Weigh:
			e.Weights += len(in.Terms)
			if private {
				e.KeySwitches += len(in.Terms)
			}
		}
	}
	e.PageBytes = max(e.PageBytes, limbs*8*set.CKKS.N())
}

// closing prices a fresh page in proportion to its limbs. A page at level 5 of a ring of degree 2^14 has six.
func (c Costs) closing(k refresh.Closing, set *params.CKKSSet, integers *params.Set) float64 {
	if k.View == refresh.Lanes {
		return c.Close / 6 * float64(k.Level+1) * float64(integers.BGV.N()) / float64(set.CKKS.N())
	}
	return c.Close * float64(k.Level+1) / float64(set.MaxLevel()+1)
}

func milliseconds(ms float64) time.Duration { return time.Duration(ms * float64(time.Millisecond)) }
