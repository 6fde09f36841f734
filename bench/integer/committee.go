package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"runtime"
	"slices"
	"time"

	"github.com/hashicorp/go-hclog"
	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/multiparty"
	"github.com/tuneinsight/lattigo/v6/ring"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/threshold/shares"
)

// A page of transfers needs three fresh pages. In the steady state its lanes come from three old ones.
const (
	signers      = 4
	threshold    = 3
	repackPages  = 3
	entropyBytes = 32
)

// share is the committee's part in a page of transfers: one repack of repackPages pages into repackPages fresh ones.
type share struct {
	signer  time.Duration // one signer's openings and assemblies, on one core
	combine time.Duration // what everyone who needs the fresh pages computes from the shares, on one core
}

// deal splits the whole key among the signers, as a ceremony leaves it.
func (w *workload) deal() ([]*shares.Secret, error) {
	t := multiparty.NewThresholdizer(w.set.BGV)
	polynomial, err := t.GenShamirPolynomial(threshold, w.secret)
	if err != nil {
		return nil, err
	}
	var secrets []*shares.Secret
	for point := uint32(1); point <= signers; point++ {
		s := &shares.Secret{Point: point, Share: t.AllocateThresholdSecretShare()}
		t.GenShamirSecretShare(multiparty.ShamirPublicPoint(point), polynomial, &s.Share)
		if _, err := rand.Read(s.PRF[:]); err != nil {
			return nil, err
		}
		secrets = append(secrets, s)
	}
	return secrets, nil
}

// committee measures a repack of pages at the open level into pages that a transfer can start from.
func (w *workload) committee(ctx context.Context, log hclog.Logger) (share, error) {
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	secrets, err := w.deal()
	if err != nil {
		return share{}, err
	}
	level, err := transfer().InputLevel(w.set)
	if err != nil {
		return share{}, err
	}
	var total share
	for k := range repackPages {
		if err := ctx.Err(); err != nil {
			return share{}, err
		}
		one, err := w.repack(secrets, k, level)
		if err != nil {
			return share{}, err
		}
		total.signer += one.signer
		total.combine += one.combine
	}
	log.Info("repack", "pages", repackPages, "signer", total.signer, "combine", total.combine)
	return total, nil
}

// repack moves one page to one fresh page, unchanged, and checks that it arrived.
func (w *workload) repack(secrets []*shares.Secret, target, level int) (share, error) {
	values := make([]uint64, w.set.Lanes())
	for i := range values {
		values[i] = w.random.Uint64()
	}
	ct, err := w.encrypt(values, w.set.OpenLevel)
	if err != nil {
		return share{}, err
	}
	encoded, err := page.Encode(w.set, ct)
	if err != nil {
		return share{}, err
	}
	digest := page.DigestOf(encoded)
	entropy := sha256.Sum256([]byte("glomar/bench/v1"))
	ticket := shares.TicketContext{
		ID: digest, Entropy: entropy[:entropyBytes], Active: []uint32{1, 2, 3},
		AllPoints: []uint32{1, 2, 3, 4}, Threshold: threshold,
	}
	var opened, assembled []ring.Poly
	var longest, combine time.Duration
	var derived *rlwe.Ciphertext
	for _, s := range secrets[:threshold] {
		start := time.Now()
		if derived, err = shares.Derive(w.set, w.bundle, ct, ticket, digest); err != nil {
			return share{}, err
		}
		h, mask, err := s.Open(w.set, derived, ticket, digest, true)
		if err != nil {
			return share{}, err
		}
		g, err := s.Assemble(w.set, level, target, mask, ticket)
		if err != nil {
			return share{}, err
		}
		longest = max(longest, time.Since(start))
		opened, assembled = append(opened, h), append(assembled, g)
	}
	start := time.Now()
	public, err := shares.CombineOpening(w.set, derived, opened)
	if err != nil {
		return share{}, err
	}
	fresh, err := shares.CombineAssembly(w.set, level, target, ticket, assembled, public)
	if err != nil {
		return share{}, err
	}
	combine = time.Since(start)
	return share{longest, combine}, w.same(ct, fresh)
}

func (w *workload) same(old, fresh *rlwe.Ciphertext) error {
	var slots [2][]uint64
	for i, ct := range []*rlwe.Ciphertext{old, fresh} {
		slots[i] = make([]uint64, w.set.Slots())
		pt := rlwe.NewDecryptor(w.set.BGV, w.secret).DecryptNew(ct)
		if err := bgv.NewEncoder(w.set.BGV).Decode(pt, slots[i]); err != nil {
			return fmt.Errorf("decode: %w", err)
		}
	}
	if !slices.Equal(slots[0], slots[1]) {
		return errors.New("a repacked page does not hold what the old one did: do not trust these times")
	}
	return nil
}
