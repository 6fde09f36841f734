package dkg

import (
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"runtime"
	"strconv"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/multiparty"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"
	"github.com/tuneinsight/lattigo/v6/utils/sampling"
	"golang.org/x/sync/errgroup"
)

// contribution is a ROUND_KEYS contribution to one key, or a sum of several.
type contribution struct {
	public     multiparty.PublicKeyGenShare
	relin      multiparty.RelinearizationKeyGenShare // round 1
	galois     []multiparty.GaloisKeyGenShare        // in the order of params.KeyRing.Galois
	derivation multiparty.EvaluationKeyGenShare
}

// polys lists the polynomials in the order of the blob.
func (c *contribution) polys() []ringqp.Poly {
	list := append([]ringqp.Poly{c.public.Value}, gadgetPolys(c.relin.GadgetCiphertext)...)
	for _, share := range c.galois {
		list = append(list, gadgetPolys(share.GadgetCiphertext)...)
	}
	return append(list, gadgetPolys(c.derivation.GadgetCiphertext)...)
}

func gadgetPolys(g rlwe.GadgetCiphertext) (list []ringqp.Poly) {
	for _, row := range g.Value {
		for _, entry := range row {
			list = append(list, entry...)
		}
	}
	return list
}

// crs returns the generator of the common reference polynomials of one of a set's keys.
func crs(ceremony uint64, seed []byte, set, key string) (sampling.PRNG, error) {
	h := sha256.New()
	h.Write([]byte("glomar/crs/key/v2"))
	h.Write(binary.BigEndian.AppendUint64(nil, ceremony))
	h.Write(seed)
	h.Write([]byte(set + "/" + key))
	prng, err := sampling.NewKeyedPRNG(h.Sum(nil))
	if err != nil {
		return nil, fmt.Errorf("dkg: common reference string: %w", err)
	}
	return prng, nil
}

// Names of the keys, for crs.
const (
	keyPublic     = "public"
	keyRelin      = "relinearisation"
	keyDerivation = "derivation"
)

func keyGalois(element uint64) string { return "galois/" + strconv.FormatUint(element, 10) }

// reference draws the common reference polynomials of one of a set's keys in the member's ceremony.
type reference func(key string) (sampling.PRNG, error)

func (m *Member) reference(k *key) reference {
	return func(name string) (sampling.PRNG, error) { return crs(m.facts.Ceremony, m.crsSeed, k.ring.Name, name) }
}

// contribute draws the member's own contribution to every key, and the secret of relinearisation round 2, on all cores.
func (m *Member) contribute() error {
	var jobs []func() error
	for _, k := range m.keys {
		jobs = append(jobs, k.contribute(m.reference(k))...)
	}
	if err := parallel(jobs); err != nil {
		return err
	}
	for _, k := range m.keys {
		for _, p := range k.sum.polys() {
			k.reduce(p)
		}
	}
	return nil
}

// contribute returns the jobs that make the member's contribution to the key.
func (k *key) contribute(draw reference) []func() error {
	k.sum = &contribution{galois: make([]multiparty.GaloisKeyGenShare, len(k.ring.Galois))}
	jobs := []func() error{
		func() error { return k.contributePublic(draw) },
		func() error { return k.contributeRelin(draw) },
		func() error { return k.contributeDerivation(draw) },
	}
	for i, element := range k.ring.Galois {
		jobs = append(jobs, func() error { return k.contributeGalois(draw, element, &k.sum.galois[i]) })
	}
	return jobs
}

func (k *key) contributePublic(draw reference) error {
	prng, err := draw(keyPublic)
	if err != nil {
		return err
	}
	protocol := multiparty.NewPublicKeyGenProtocol(k.ring)
	k.sum.public = protocol.AllocateShare()
	protocol.GenShare(k.secret, protocol.SampleCRP(prng), &k.sum.public)
	return nil
}

func (k *key) contributeRelin(draw reference) error {
	prng, err := draw(keyRelin)
	if err != nil {
		return err
	}
	protocol := multiparty.NewRelinearizationKeyGenProtocol(k.ring)
	k.eph, k.sum.relin, _ = protocol.AllocateShare()
	protocol.GenShareRoundOne(k.secret, protocol.SampleCRP(prng), k.eph, &k.sum.relin)
	return nil
}

func (k *key) contributeGalois(draw reference, element uint64, out *multiparty.GaloisKeyGenShare) error {
	prng, err := draw(keyGalois(element))
	if err != nil {
		return err
	}
	protocol := multiparty.NewGaloisKeyGenProtocol(k.ring)
	*out = protocol.AllocateShare()
	return protocol.GenShare(k.secret, element, protocol.SampleCRP(prng), out)
}

// contributeDerivation contributes to the derivation key. It switches every opened page from the secret to the same
// secret.
func (k *key) contributeDerivation(draw reference) error {
	prng, err := draw(keyDerivation)
	if err != nil {
		return err
	}
	protocol := multiparty.NewEvaluationKeyGenProtocol(k.ring)
	k.sum.derivation = protocol.AllocateShare()
	return protocol.GenShare(k.secret, k.secret, protocol.SampleCRP(prng), &k.sum.derivation)
}

func parallel(jobs []func() error) error {
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for _, job := range jobs {
		group.Go(job)
	}
	return group.Wait()
}
