package executor

import (
	"github.com/hashicorp/go-hclog"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/auto"
)

// ComputeOn starts on any backend.
func ComputeOn(b backend.Backend, logger hclog.Logger, metrics *Metrics) *Compute {
	choice := auto.Choice{Backend: b, Device: "a test device", Reason: "asked for"}
	return newCompute(choice, func(r backend.Ring) (backend.Engine, auto.Choice, error) {
		e, err := b.Open(r)
		return e, choice, err
	}, logger, metrics)
}
