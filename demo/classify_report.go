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
	// Private says that the weights are secret, Load how long the committee took to make pages of them, with sealing
	// and uploads.
	Private bool    `json:"private,omitempty"`
	Load    float64 `json:"load_s,omitempty"`
	Seal    float64 `json:"seal_ms"`
	Bundle  int     `json:"bundle_bytes"`
	// Answered is the median time from host inclusion to the last logit read, Computed that until the logits are final.
	Computed float64 `json:"computed_p50_s"`
	Answered float64 `json:"answered_p50_s"`
	// Worst is the largest distance of a logit from the plaintext network's, Stated what the plan states.
	Worst    float64 `json:"logit_error"`
	Stated   float64 `json:"stated_error"`
	Pictures int     `json:"pictures"`
	Agreed   int     `json:"agreed"`
	Correct  int     `json:"correct"`
	// Charged is what the inferences cost; the owner and the operators received it.
	Charged   int64 `json:"charged_uglo"`
	Owner     int64 `json:"owner_uglo"`
	Operators int64 `json:"operators_uglo"`

	computed, answered []float64
}

// asked notes how long an inference took. Of the seals it keeps the slowest.
func (r *cnnReport) asked(q *users.Question, a users.Answer) {
	r.Seal = max(r.Seal, float64(q.Sealed.SealTime.Microseconds())/1000)
	r.Bundle = q.Sealed.BundleBytes
	r.computed = append(r.computed, seconds(q.At, a.Final))
	r.answered = append(r.answered, seconds(q.At, a.Read))
}

// middle is the median, 0 of nothing.
func middle(x []float64) float64 {
	if len(x) == 0 {
		return 0
	}
	x = slices.Sorted(slices.Values(x))
	return x[len(x)/2]
}
