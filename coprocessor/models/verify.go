package models

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/glomar-network/glomar/inference/plan"
	modeltypes "github.com/glomar-network/glomar/x/model/types"
)

// ErrUnverified says that a plan is not shown to be what the compiler makes of the registered model. Its bounds may be made up:
// masks that rest on them would give the committee's key away.
var ErrUnverified = errors.New("plan is not verified")

const (
	// verifyTimeout bounds the time in which a model must compile. The compiler's own limits end it long before, on a machine
	// that has a core to spare.
	verifyTimeout = 5 * time.Minute
	// maxReason bounds a refusal, which quotes names of a stranger's model.
	maxReason = 500
)

// verify compiles the model that a plan carries, which must be the registered one, and compares. Errors wrap ErrUnverified, except
// those of ctx.
func verify(ctx context.Context, p *plan.Plan, m modeltypes.Model) error {
	if p.Provenance == nil {
		return fmt.Errorf("%w: %w", ErrUnverified, plan.ErrNoProvenance)
	}
	if digest := sha256.Sum256(p.Provenance.ONNX); !bytes.Equal(digest[:], m.OnnxHash) {
		return fmt.Errorf("%w: it carries the model with SHA-256 %x, registered is %x", ErrUnverified, digest, m.OnnxHash)
	}
	within, cancel := context.WithTimeout(ctx, verifyTimeout)
	defer cancel()
	err := contained(func() error { return plan.Verify(within, p) })
	switch {
	case err == nil:
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	}
	reason := err.Error()
	return fmt.Errorf("%w: %s", ErrUnverified, strings.ToValidUTF8(reason[:min(len(reason), maxReason)], ""))
}

// contained turns a fault of the compiler that a stranger's model meets into an error: it costs that model, not the process.
func contained(do func() error) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("the compiler failed: %v", fault)
		}
	}()
	return do()
}

// verdict verifies the plan of a pending model, once: a plan never changes, and nobody shall keep an operator compiling by
// uploading one again and again. Only a process that starts compiles anew.
func (p *Plans) verdict(ctx context.Context, of *plan.Plan, m modeltypes.Model) error {
	if known, ok := p.verdicts.Load(m.Id); ok {
		return known.(verdict).err
	}
	start := time.Now()
	err := verify(ctx, of, m)
	if err != nil && !errors.Is(err, ErrUnverified) {
		return err // nothing is known
	}
	p.verdicts.Store(m.Id, verdict{err})
	if err != nil {
		p.Logger.Warn("model refused for good", "model", m.Id, "name", m.Name, "owner", m.Owner, "error", err)
		return err
	}
	p.Logger.Info("plan verified", "model", m.Id, "name", m.Name, "time", time.Since(start).Round(time.Millisecond))
	return nil
}

// verdict is nil for a plan that is what its model compiles to, or why it is refused.
type verdict struct{ err error }

// refused returns why the plan of a model is refused for good, if it is.
func (p *Plans) refused(model uint64) error {
	if known, ok := p.verdicts.Load(model); ok {
		return known.(verdict).err
	}
	return nil
}
