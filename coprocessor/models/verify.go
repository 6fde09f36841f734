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

// ErrUnverified says that a plan could not be shown to be what the compiler makes of the registered model. Its bounds
// may be false, and masks sized by false bounds would give the committee's key away.
var ErrUnverified = errors.New("plan is not verified")

const (
	// verifyTimeout bounds the time that a model may take to compile. On a machine with a core to spare, the compiler's
	// own limits end it long before.
	verifyTimeout = 5 * time.Minute
	// maxReason bounds the text of a refusal, in bytes. It quotes names of a stranger's model.
	maxReason = 500
)

// verify compiles the model that a plan carries, which must be the registered one, and compares. Errors wrap ErrUnverified, except
// those of ctx.
func verify(ctx context.Context, p *plan.Plan, m modeltypes.Model) error {
	if p.Provenance == nil {
		return fmt.Errorf("%w: %w", ErrUnverified, plan.ErrNoProvenance)
	}
	if digest := sha256.Sum256(p.Provenance.ONNX); !bytes.Equal(digest[:], m.OnnxHash) {
		return fmt.Errorf("%w: it carries the model with SHA-256 %x, but %x is registered",
			ErrUnverified, digest, m.OnnxHash)
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

// contained turns a panic of the compiler into an error, so that a stranger's model cannot end the process.
func contained(do func() error) (err error) {
	defer func() {
		if fault := recover(); fault != nil {
			err = fmt.Errorf("the compiler failed: %v", fault)
		}
	}()
	return do()
}

// verdict verifies the plan of a pending model, once per process. A plan never changes, and nobody can keep an operator
// compiling by uploading the same plan again and again.
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
		p.Logger.Warn("model permanently rejected", "model", m.Id, "name", m.Name, "owner", m.Owner, "error", err)
		return err
	}
	p.Logger.Info("plan verified", "model", m.Id, "name", m.Name, "took", time.Since(start).Round(time.Millisecond))
	return nil
}

// verdict says why a plan is refused. Its error is nil if the model compiles to the plan.
type verdict struct{ err error }

// refused returns why the plan of a model is permanently rejected, or nil if it is not.
func (p *Plans) refused(model uint64) error {
	if known, ok := p.verdicts.Load(model); ok {
		return known.(verdict).err
	}
	return nil
}
