package main

import (
	"crypto/rand"
	"crypto/sha256"
	"errors"
	"fmt"
	"math"
	mathrand "math/rand/v2"
	"slices"
	"time"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/multiparty"
	"github.com/tuneinsight/lattigo/v6/schemes/bgv"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/repack"
	"github.com/glomar-network/glomar/threshold/shares"
	"github.com/glomar-network/glomar/x/threshold/types"
)

const (
	members   = 4
	threshold = 3
)

// workload is a repack ticket in which every lane of every page moves, and a committee that answers it.
type workload struct {
	set     *params.Set
	whole   *rlwe.SecretKey
	keys    *keys.Bundle
	secrets []*shares.Secret // of the active set
	ticket  shares.TicketContext
	layout  *types.Layout
	pages   []*rlwe.Ciphertext
	digests []page.Digest
	want    [][]uint64 // slots of the fresh pages
}

func newWorkload(set *params.Set, pages int) (*workload, error) {
	if pages < 1 || pages > repack.MaxTargets {
		return nil, fmt.Errorf("%d pages: want 1 to %d", pages, repack.MaxTargets)
	}
	w := &workload{set: set, whole: rlwe.NewKeyGenerator(set.BGV).GenSecretKeyNew()}
	w.keys = keys.Generate(set, w.whole)
	entropy := sha256.Sum256([]byte("glomar/bench/v1"))
	w.ticket = shares.TicketContext{
		ID: entropy, Entropy: entropy[:], Active: []uint32{1, 2, 3}, AllPoints: []uint32{1, 2, 3, 4}, Threshold: threshold,
	}
	if err := w.deal(); err != nil {
		return nil, err
	}
	slots, err := w.encrypt(pages)
	if err != nil {
		return nil, err
	}
	w.shuffle(slots)
	return w, nil
}

// deal splits the whole key among the members, as a ceremony leaves it, and keeps the shares of the active set.
func (w *workload) deal() error {
	t := multiparty.NewThresholdizer(w.set.BGV)
	polynomial, err := t.GenShamirPolynomial(threshold, w.whole)
	if err != nil {
		return fmt.Errorf("share the key: %w", err)
	}
	for _, point := range w.ticket.Active {
		s := &shares.Secret{Point: point, Share: t.AllocateThresholdSecretShare()}
		t.GenShamirSecretShare(multiparty.ShamirPublicPoint(point), polynomial, &s.Share)
		if _, err := rand.Read(s.PRF[:]); err != nil {
			return fmt.Errorf("random key: %w", err)
		}
		w.secrets = append(w.secrets, s)
	}
	return nil
}

// encrypt makes the source pages and returns what they hold.
func (w *workload) encrypt(pages int) ([][]uint64, error) {
	rng, encoder, encryptor := mathrand.New(mathrand.NewPCG(1, 2)), bgv.NewEncoder(w.set.BGV), rlwe.NewEncryptor(w.set.BGV, w.whole)
	all := make([][]uint64, pages)
	for i := range all {
		slots, pt := make([]uint64, w.set.Slots()), bgv.NewPlaintext(w.set.BGV, w.set.OpenLevel)
		for k := range slots {
			slots[k] = rng.Uint64N(params.DigitRadix)
		}
		if err := encoder.Encode(slots, pt); err != nil {
			return nil, fmt.Errorf("encode a page: %w", err)
		}
		ct, err := encryptor.EncryptNew(pt)
		if err != nil {
			return nil, fmt.Errorf("encrypt a page: %w", err)
		}
		encoded, err := page.Encode(w.set, ct)
		if err != nil {
			return nil, err
		}
		w.pages, w.digests, all[i] = append(w.pages, ct), append(w.digests, page.DigestOf(encoded)), slots
	}
	return all, nil
}

// shuffle makes a layout that moves every lane to another place of another fresh page.
func (w *workload) shuffle(slots [][]uint64) {
	w.layout = &types.Layout{FheParams: w.set.Name}
	w.want = make([][]uint64, len(slots))
	for i, d := range w.digests {
		w.layout.Sources = append(w.layout.Sources, types.Source{Page: d[:]})
		w.layout.Targets = append(w.layout.Targets, types.Target{Level: uint32(w.set.MaxLevel())})
		w.want[i] = make([]uint64, w.set.Slots())
	}
	lanes := w.set.Lanes()
	for to, from := range mathrand.New(mathrand.NewPCG(3, 4)).Perm(lanes * len(slots)) {
		m := types.Move{
			Source: uint32(from / lanes), SourceSlot: uint32(from % lanes * params.LaneDigits),
			Target: uint32(to / lanes), TargetSlot: uint32(to % lanes * params.LaneDigits), Width: params.LaneDigits,
		}
		w.layout.Moves = append(w.layout.Moves, m)
		copy(w.want[m.Target][m.TargetSlot:][:m.Width], slots[m.Source][m.SourceSlot:])
	}
}

// check decrypts the fresh pages.
func (w *workload) check(fresh []*rlwe.Ciphertext) error {
	encoder, decryptor := bgv.NewEncoder(w.set.BGV), rlwe.NewDecryptor(w.set.BGV, w.whole)
	got := make([]uint64, w.set.Slots())
	for i, ct := range fresh {
		if err := encoder.Decode(decryptor.DecryptNew(ct), got); err != nil {
			return fmt.Errorf("decode: %w", err)
		}
		if !slices.Equal(got, w.want[i]) {
			return errors.New("a fresh page does not hold what the layout says: do not trust these times")
		}
	}
	return nil
}

// transform measures one number-theoretic transform of one limb, which much of the work consists of: the best of many.
func (w *workload) transform() time.Duration {
	sr, limb := w.set.BGV.RingQ().SubRings[0], make([]uint64, w.set.BGV.N())
	best := time.Duration(math.MaxInt64)
	for range 64 {
		start := time.Now()
		sr.NTT(limb, limb)
		best = min(best, time.Since(start))
	}
	return best
}
