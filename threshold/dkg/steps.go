package dkg

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"time"

	"github.com/glomar-network/glomar/threshold/keystore"
	"github.com/glomar-network/glomar/x/threshold/types"
)

func (r *run) deal(ctx context.Context) error {
	return r.contribute(ctx, types.Round_ROUND_DEAL, r.member.Deal)
}

func (r *run) keys(ctx context.Context) error {
	return r.answer(ctx, types.Round_ROUND_DEAL, func(blobs []Blob, w io.Writer) error {
		return r.member.Keys(r.view.CrsSeed, blobs, w)
	})
}

func (r *run) relin(ctx context.Context) error {
	return r.answer(ctx, types.Round_ROUND_KEYS, r.member.Relin)
}

func (r *run) assemble(ctx context.Context) error {
	return r.answer(ctx, types.Round_ROUND_RELIN, func(blobs []Blob, w io.Writer) error {
		_, err := r.member.Bundle(blobs, w)
		return err
	})
}

// open contributes to the self-test, once everybody has the same bundle.
func (r *run) open(ctx context.Context) error {
	own, ok := r.view.Contribution(types.Round_ROUND_BUNDLE, r.own.Point)
	if !ok {
		return fmt.Errorf("the chain no longer has this member's bundle digest")
	}
	for _, member := range r.view.Members {
		other, _ := r.view.Contribution(types.Round_ROUND_BUNDLE, member.Point)
		if !bytes.Equal(other.Digest, own.Digest) {
			return fmt.Errorf("member %d has bundle %x, this member has %x: the ceremony cannot succeed",
				member.Point, other.Digest, own.Digest)
		}
	}
	r.bundle = [32]byte(own.Digest)
	return r.contribute(ctx, types.Round_ROUND_OPENING, r.member.Opening)
}

// verdict checks the self-test, makes the secrets durable, and only then votes for the key.
func (r *run) verdict(ctx context.Context) (*keystore.Epoch, error) {
	blobs, err := r.collect(ctx, types.Round_ROUND_OPENING)
	if err != nil {
		return nil, err
	}
	epoch, err := r.member.Verdict(blobs, r.bundle)
	discard(blobs)
	if err != nil {
		return nil, r.blame(ctx, err)
	}
	r.saved = true
	if err := r.Vault.SaveEpoch(epoch); err != nil {
		return nil, err
	}
	if err := r.Store.Keep(r.bundle); err != nil {
		return nil, err
	}
	digest := [32]byte(types.VerdictDigest(r.id, r.bundle[:]))
	if err := r.submit(ctx, types.Round_ROUND_VERDICT, digest); err != nil {
		return nil, err
	}
	if err := r.await(ctx, types.Round_ROUND_VERDICT); err != nil {
		return nil, err
	}
	r.Logger.Info("key is live", "bundle", fmt.Sprintf("%x", r.bundle[:8]))
	return epoch, nil
}

// answer contributes to the round after `from`, from everybody's blobs of that one.
func (r *run) answer(ctx context.Context, from types.Round, step func([]Blob, io.Writer) error) error {
	blobs, err := r.collect(ctx, from)
	if err != nil {
		return err
	}
	defer discard(blobs)
	return r.contribute(ctx, from+1, func(w io.Writer) error { return step(blobs, w) })
}

func discard(blobs []Blob) {
	for _, blob := range blobs {
		blob.discard()
	}
}

// contribute makes this member's blob of a round, commits to it, and waits for everybody's commitments.
func (r *run) contribute(ctx context.Context, round types.Round, write func(io.Writer) error) error {
	started := time.Now()
	digest, err := r.Store.Put(r.id, round, write)
	if err != nil {
		return r.blame(ctx, err)
	}
	computed := time.Since(started)
	if err := r.submit(ctx, round, digest); err != nil {
		return err
	}
	r.Logger.Info("contributed", "round", round, "digest", fmt.Sprintf("%x", digest[:8]), "computed", computed)
	return r.await(ctx, round)
}

// submit notes a digest durably and then puts it on the chain. It repeats a failed transaction until the chain has this
// member's contribution or the round is over.
func (r *run) submit(ctx context.Context, round types.Round, digest [32]byte) error {
	if err := r.Vault.Answer(r.id, int32(round), digest); err != nil {
		return err
	}
	for {
		failed := r.Chain.Contribute(ctx, r.id, round, digest)
		err := r.look(ctx)
		if errors.Is(err, ErrAborted) {
			return err
		}
		if err == nil {
			if on, ok := r.view.Contribution(round, r.own.Point); ok {
				if !bytes.Equal(on.Digest, digest[:]) {
					return fmt.Errorf("%w: the chain has %x for %s, contributed by another process", ErrSilent, on.Digest, round)
				}
				return nil
			}
			if r.finished(round) {
				return fmt.Errorf("%s ended without this member's contribution", round)
			}
		}
		if failed != nil {
			r.Logger.Warn("contribution not accepted yet", "round", round, "error", failed)
		}
		if err := r.wait(ctx); err != nil {
			return err
		}
	}
}

// blame complains about the member that caused an error and waits for the ceremony to end: this member has nothing more
// to contribute. It returns at once an error that is not another member's fault.
func (r *run) blame(ctx context.Context, cause error) error {
	var fault *Fault
	var failure *TestFailure
	switch {
	case errors.As(cause, &fault):
		r.complain(ctx, fault.Round, fault.Point, fault.Err.Error())
	case errors.As(cause, &failure):
		// When no set passed, nobody stands out: a complaint would be as likely to hit an honest member as a faulty
		// one.
		if len(failure.Suspects) < len(r.view.Members) {
			r.complainAll(ctx, failure)
		}
	default:
		return cause
	}
	r.Logger.Error("ceremony failed, waiting for the chain to end it", "error", cause)
	if err := r.await(ctx, types.Round_ROUND_VERDICT); err != nil {
		return fmt.Errorf("%w; %w", err, cause)
	}
	return cause
}

// complainAll names the members of the active sets that failed the self-test, except this one.
func (r *run) complainAll(ctx context.Context, failure *TestFailure) {
	for _, point := range failure.Suspects {
		if point != r.own.Point {
			r.complain(ctx, types.Round_ROUND_OPENING, point, failure.Error())
		}
	}
}

// maxReason bounds a complaint's text, in bytes.
const maxReason = 200

func (r *run) complain(ctx context.Context, round types.Round, against uint32, reason string) {
	if len(reason) > maxReason {
		reason = reason[:maxReason]
	}
	r.Logger.Warn("complaining about a member", "member", against, "round", round, "reason", reason)
	if err := r.Chain.Complain(ctx, r.id, round, against, reason); err != nil {
		r.Logger.Error("complaint not accepted", "member", against, "error", err)
	}
}
