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

	"github.com/glomar-network/glomar/fhe/params"
)

// contribution is a ROUND_KEYS contribution, or a sum of several.
type contribution struct {
	public     multiparty.PublicKeyGenShare
	relin      multiparty.RelinearizationKeyGenShare // round 1
	galois     []multiparty.GaloisKeyGenShare        // in the order of params.Set.GaloisElements
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

// polyCount is the number of polynomials in a ROUND_KEYS blob, and in a ROUND_RELIN blob.
func polyCount(set *params.Set) (keys, relin int) {
	rows := set.BGV.BaseRNSDecompositionVectorSize(set.BGV.MaxLevelQ(), set.BGV.MaxLevelP())
	return 1 + rows*(2+len(set.GaloisElements())+1), rows
}

// crs returns the generator of the common reference polynomials of one key.
func crs(ceremony uint64, seed []byte, key string) (sampling.PRNG, error) {
	h := sha256.New()
	h.Write([]byte("glomar/crs/key/v1"))
	h.Write(binary.BigEndian.AppendUint64(nil, ceremony))
	h.Write(seed)
	h.Write([]byte(key))
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

// crs is crs of the member's ceremony.
func (m *Member) crs(key string) (sampling.PRNG, error) { return crs(m.facts.Ceremony, m.crsSeed, key) }

// contribute draws the member's own contribution, and the secret of relinearisation round 2, on all cores.
func (m *Member) contribute() (*contribution, error) {
	set := m.facts.Set
	out := &contribution{galois: make([]multiparty.GaloisKeyGenShare, len(set.GaloisElements()))}
	jobs := []func() error{
		func() error { return m.contributePublic(&out.public) },
		func() error { return m.contributeRelin(&out.relin) },
		func() error { return m.contributeDerivation(&out.derivation) },
	}
	for i, element := range set.GaloisElements() {
		jobs = append(jobs, func() error { return m.contributeGalois(element, &out.galois[i]) })
	}
	if err := parallel(jobs); err != nil {
		return nil, err
	}
	for _, p := range out.polys() {
		reduce(set, p)
	}
	return out, nil
}

func (m *Member) contributePublic(out *multiparty.PublicKeyGenShare) error {
	prng, err := m.crs(keyPublic)
	if err != nil {
		return err
	}
	protocol := multiparty.NewPublicKeyGenProtocol(m.facts.Set.BGV)
	*out = protocol.AllocateShare()
	protocol.GenShare(m.secret, protocol.SampleCRP(prng), out)
	return nil
}

func (m *Member) contributeRelin(out *multiparty.RelinearizationKeyGenShare) error {
	prng, err := m.crs(keyRelin)
	if err != nil {
		return err
	}
	protocol := multiparty.NewRelinearizationKeyGenProtocol(m.facts.Set.BGV)
	m.eph, *out, _ = protocol.AllocateShare()
	protocol.GenShareRoundOne(m.secret, protocol.SampleCRP(prng), m.eph, out)
	return nil
}

func (m *Member) contributeGalois(element uint64, out *multiparty.GaloisKeyGenShare) error {
	prng, err := m.crs(keyGalois(element))
	if err != nil {
		return err
	}
	protocol := multiparty.NewGaloisKeyGenProtocol(m.facts.Set.BGV)
	*out = protocol.AllocateShare()
	return protocol.GenShare(m.secret, element, protocol.SampleCRP(prng), out)
}

// contributeDerivation is the key from the secret to itself that every opened page passes through.
func (m *Member) contributeDerivation(out *multiparty.EvaluationKeyGenShare) error {
	prng, err := m.crs(keyDerivation)
	if err != nil {
		return err
	}
	protocol := multiparty.NewEvaluationKeyGenProtocol(m.facts.Set.BGV)
	*out = protocol.AllocateShare()
	return protocol.GenShare(m.secret, m.secret, protocol.SampleCRP(prng), out)
}

// reduce brings residues into [0, q): some of Lattigo's protocols leave them in [0, 2q).
func reduce(set *params.Set, p ringqp.Poly) {
	set.BGV.RingQ().Reduce(p.Q, p.Q)
	set.BGV.RingP().Reduce(p.P, p.P)
}

func parallel(jobs []func() error) error {
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for _, job := range jobs {
		group.Go(job)
	}
	return group.Wait()
}
