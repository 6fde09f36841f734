package dkg

import (
	"fmt"
	"io"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/multiparty"
	"github.com/tuneinsight/lattigo/v6/ring/ringqp"
	"github.com/tuneinsight/lattigo/v6/utils/structs"

	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/x/threshold/types"
)

// Bundle takes the ROUND_RELIN blobs of all other members, puts the public keys together and writes their canonical
// encoding, which is the ROUND_BUNDLE blob: the same bytes for every member.
func (m *Member) Bundle(relins []Blob, w io.Writer) (*keys.Bundle, error) {
	if err := m.begin(types.Round_ROUND_BUNDLE); err != nil {
		return nil, err
	}
	into := gadgetPolys(m.relin.GadgetCiphertext)
	if err := m.readAll(types.Round_ROUND_RELIN, relins, m.adder(into)); err != nil {
		return nil, err
	}
	bundle, err := m.assemble()
	if err != nil {
		return nil, fmt.Errorf("dkg: assemble keys: %w", err)
	}
	if _, err := bundle.WriteTo(m.facts.Set, w); err != nil {
		return nil, err
	}
	m.bundle, m.sum, m.relin = bundle, nil, multiparty.RelinearizationKeyGenShare{}
	m.done(types.Round_ROUND_BUNDLE)
	return bundle, nil
}

// assemble joins the sums of the shares with the common reference polynomials, drawn again. The bundle takes the sums'
// memory over.
func (m *Member) assemble() (*keys.Bundle, error) {
	set := m.facts.Set
	bundle := &keys.Bundle{Galois: make([]*rlwe.GaloisKey, len(set.GaloisElements()))}
	jobs := []func() error{
		func() error { return m.assemblePublic(bundle) },
		func() error {
			bundle.Relin = rlwe.NewRelinearizationKey(set.BGV)
			multiparty.NewRelinearizationKeyGenProtocol(set.BGV).GenRelinearizationKey(m.sum.relin, m.relin, bundle.Relin)
			return nil
		},
		func() (err error) {
			bundle.Derivation, err = m.assembleGadget(keyDerivation, m.sum.derivation)
			return err
		},
	}
	for i, element := range set.GaloisElements() {
		jobs = append(jobs, func() error {
			key, err := m.assembleGadget(keyGalois(element), m.sum.galois[i].EvaluationKeyGenShare)
			if err != nil {
				return err
			}
			bundle.Galois[i] = &rlwe.GaloisKey{EvaluationKey: *key, GaloisElement: element, NthRoot: set.BGV.RingQ().NthRoot()}
			return nil
		})
	}
	return bundle, parallel(jobs)
}

func (m *Member) assemblePublic(bundle *keys.Bundle) error {
	prng, err := m.crs(keyPublic)
	if err != nil {
		return err
	}
	protocol := multiparty.NewPublicKeyGenProtocol(m.facts.Set.BGV)
	bundle.Public = rlwe.NewPublicKey(m.facts.Set.BGV)
	protocol.GenPublicKey(m.sum.public, protocol.SampleCRP(prng), bundle.Public)
	return nil
}

func (m *Member) assembleGadget(key string, sum multiparty.EvaluationKeyGenShare) (*rlwe.EvaluationKey, error) {
	prng, err := m.crs(key)
	if err != nil {
		return nil, err
	}
	crp := multiparty.NewEvaluationKeyGenProtocol(m.facts.Set.BGV).SampleCRP(prng)
	value := make(structs.Matrix[rlwe.VectorQP], len(sum.Value))
	for i, row := range sum.Value {
		value[i] = make([]rlwe.VectorQP, len(row))
		for j := range row {
			value[i][j] = rlwe.VectorQP([]ringqp.Poly{row[j][0], crp.Value[i][j]})
		}
	}
	return &rlwe.EvaluationKey{GadgetCiphertext: rlwe.GadgetCiphertext{Value: value}}, nil
}
