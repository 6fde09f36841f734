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

// Bundle takes the ROUND_RELIN blobs of all other members, assembles the public keys and writes their canonical
// encoding. That is the ROUND_BUNDLE blob: the same bytes for every member.
func (m *Member) Bundle(relinearisations []Blob, w io.Writer) (*keys.Epoch, error) {
	if err := m.begin(types.Round_ROUND_BUNDLE); err != nil {
		return nil, err
	}
	if err := m.readAll(types.Round_ROUND_RELIN, relinearisations, m.adder(relins)); err != nil {
		return nil, err
	}
	var jobs []func() error
	for _, k := range m.keys {
		jobs = append(jobs, k.assemble(m.reference(k))...)
	}
	if err := parallel(jobs); err != nil {
		return nil, fmt.Errorf("dkg: assemble keys: %w", err)
	}
	epoch := m.epochKeys()
	if _, err := epoch.WriteTo(m.facts.Set, w); err != nil {
		return nil, err
	}
	for _, k := range m.keys {
		k.sum, k.relin = nil, multiparty.RelinearizationKeyGenShare{}
	}
	m.done(types.Round_ROUND_BUNDLE)
	return epoch, nil
}

func (m *Member) epochKeys() *keys.Epoch {
	return &keys.Epoch{BGV: m.bgv().bundle, CKKS: m.ckks().bundle}
}

// assemble returns one job for each key of the bundle. A job joins the sums of the shares with the common reference
// polynomials, which it draws again. The bundle takes over the memory of the sums.
func (k *key) assemble(draw reference) []func() error {
	k.bundle = &keys.Bundle{Galois: make([]*rlwe.GaloisKey, len(k.ring.Galois))}
	jobs := []func() error{
		func() error { return k.assemblePublic(draw) },
		func() error {
			k.bundle.Relin = rlwe.NewRelinearizationKey(k.ring)
			multiparty.NewRelinearizationKeyGenProtocol(k.ring).GenRelinearizationKey(k.sum.relin, k.relin, k.bundle.Relin)
			return nil
		},
		func() (err error) {
			k.bundle.Derivation, err = k.assembleGadget(draw, keyDerivation, k.sum.derivation)
			return err
		},
	}
	for i, element := range k.ring.Galois {
		jobs = append(jobs, func() error {
			key, err := k.assembleGadget(draw, keyGalois(element), k.sum.galois[i].EvaluationKeyGenShare)
			if err != nil {
				return err
			}
			k.bundle.Galois[i] = &rlwe.GaloisKey{EvaluationKey: *key, GaloisElement: element, NthRoot: k.ring.RingQ().NthRoot()}
			return nil
		})
	}
	return jobs
}

func (k *key) assemblePublic(draw reference) error {
	prng, err := draw(keyPublic)
	if err != nil {
		return err
	}
	protocol := multiparty.NewPublicKeyGenProtocol(k.ring)
	k.bundle.Public = rlwe.NewPublicKey(k.ring)
	protocol.GenPublicKey(k.sum.public, protocol.SampleCRP(prng), k.bundle.Public)
	return nil
}

func (k *key) assembleGadget(draw reference, name string, sum multiparty.EvaluationKeyGenShare) (*rlwe.EvaluationKey, error) {
	prng, err := draw(name)
	if err != nil {
		return nil, err
	}
	crp := multiparty.NewEvaluationKeyGenProtocol(k.ring).SampleCRP(prng)
	value := make(structs.Matrix[rlwe.VectorQP], len(sum.Value))
	for i, row := range sum.Value {
		value[i] = make([]rlwe.VectorQP, len(row))
		for j := range row {
			value[i][j] = rlwe.VectorQP([]ringqp.Poly{row[j][0], crp.Value[i][j]})
		}
	}
	return &rlwe.EvaluationKey{GadgetCiphertext: rlwe.GadgetCiphertext{Value: value}}, nil
}
