package demo

import (
	"slices"

	"github.com/glomar-network/glomar/devnet/users"
)

// cnnReport is the last line of the transcript.
type cnnReport struct {
	OK       bool    `json:"ok"`
	Error    string  `json:"error,omitempty"`
	Params   string  `json:"params"`
	Model    string  `json:"model"`
	Ceremony float64 `json:"ceremony_s"`
	Register float64 `json:"register_s"`
	// Private is true if the weights are secret. Load is how long the committee took to turn them into pages, sealing
	// and uploads included.
	Private bool    `json:"private,omitempty"`
	Load    float64 `json:"load_s,omitempty"`
	Seal    float64 `json:"seal_ms"`
	Bundle  int     `json:"bundle_bytes"`
	// Computed is the median time from host inclusion until the logits are final, Answered until the last one is read.
	Computed float64 `json:"computed_p50_s"`
	Answered float64 `json:"answered_p50_s"`
	// Worst is the largest distance of a logit from the plaintext network's, Stated the bound in the plan.
	Worst    float64 `json:"logit_error"`
	Stated   float64 `json:"stated_error"`
	Pictures int     `json:"pictures"`
	Agreed   int     `json:"agreed"`
	Correct  int     `json:"correct"`
	// Charged is what the inferences cost. Owner and Operators are what the owner and the operators received of it.
	Charged   int64 `json:"charged_uglo"`
	Owner     int64 `json:"owner_uglo"`
	Operators int64 `json:"operators_uglo"`

	computed, answered []float64
}

// asked records how long an inference took. Of the seal times it keeps the longest.
func (r *cnnReport) asked(q *users.Question, a users.Answer) {
	r.Seal = max(r.Seal, float64(q.Sealed.SealTime.Microseconds())/1000)
	r.Bundle = q.Sealed.BundleBytes
	r.computed = append(r.computed, seconds(q.At, a.Final))
	r.answered = append(r.answered, seconds(q.At, a.Read))
}

// middle is the median, or 0 if there are no times.
func middle(x []float64) float64 {
	if len(x) == 0 {
		return 0
	}
	x = slices.Sorted(slices.Values(x))
	return x[len(x)/2]
}
