package shares

import (
	"fmt"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/keys"
	"github.com/glomar-network/glomar/fhe/page"
	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/fhe/ring/kernel"
)

// Derive returns the ciphertext that the active set opens instead of the page ct, whose digest is digest: the same
// plaintext at OpenLevel under a second component that nobody chose and that no other ticket, attempt or page shares.
// Everybody computes the same bytes. ct (degree 1, NTT, scale 1, level at least OpenLevel) is not changed.
//
// It adds less than 2^30 to the noise bound at the sets of package params.
func Derive(set *params.Set, k *keys.Bundle, ct *rlwe.Ciphertext, tc TicketContext, digest page.Digest) (*rlwe.Ciphertext, error) {
	if err := tc.Validate(); err != nil {
		return nil, err
	}
	if err := openable(set, ct); err != nil {
		return nil, fmt.Errorf("page %x: %w", digest[:4], err)
	}
	if err := derivable(set, k); err != nil {
		return nil, err
	}
	m := machineOf(set)
	var fresh [2]ring.Poly
	for i := range fresh {
		var lent []*[]uint64
		fresh[i], lent = m.poly(set.OpenLevel)
		defer m.giveBack(lent...)
	}
	m.refresh(set, k, ct, tc, digest, &fresh)
	out := m.switcher.Switch(fresh, &k.Derivation.GadgetCiphertext, set.OpenLevel, backend.NewWorkers(1))
	*out.MetaData = *ct.MetaData
	return out, nil
}

// refresh writes the page at OpenLevel plus an encryption of zero under the public key, whose randomness is a function of
// ticket and page.
func (m *machine) refresh(set *params.Set, k *keys.Bundle, ct *rlwe.Ciphertext, tc TicketContext, digest page.Digest, fresh *[2]ring.Poly) {
	z := publicStream("glomar/derive/v1", append(tc.fields(), []byte(set.Name), digest[:])...)
	defer z.erase()
	u, e0, e1, limb := m.vector(), m.vector(), m.vector(), m.vector()
	defer m.giveBack(u, e0, e1, limb)
	z.ternary(*u)
	z.binomial(*e0)
	z.binomial(*e1)
	for l, p := range m.primes[:set.OpenLevel+1] {
		scale := p.DigitScale()
		p.Combine(*limb, p.negative(scale), []kernel.Term{{K: scale, X: *u}})
		p.ring.NTT(*limb, *limb)
		var sum [2][]uint64
		for i, e := range []*[]uint64{e0, e1} {
			sum[i] = fresh[i].Coeffs[l]
			p.Combine(sum[i], p.negative(binomialHalf), []kernel.Term{{K: 1, X: *e}})
			p.ring.NTT(sum[i], sum[i])
			p.Combine(sum[i], 0, []kernel.Term{{K: 1, X: sum[i]}, {K: 1, X: ct.Value[i].Coeffs[l]}})
		}
		p.Accumulate(sum, sum, []kernel.Digit{{D: *limb, K0: k.Public.Value[0].Q.Coeffs[l], K1: k.Public.Value[1].Q.Coeffs[l]}})
	}
}

func openable(set *params.Set, ct *rlwe.Ciphertext) error {
	switch {
	case ct == nil || ct.MetaData == nil || ct.Degree() != 1:
		return fmt.Errorf("%w: want a ciphertext of degree 1", ErrPage)
	case !ct.IsNTT || ct.IsMontgomery:
		return fmt.Errorf("%w: want NTT domain", ErrPage)
	case ct.Level() < set.OpenLevel || ct.Level() > set.MaxLevel():
		return fmt.Errorf("%w: level %d, want %d to %d", ErrPage, ct.Level(), set.OpenLevel, set.MaxLevel())
	case ct.Value[0].N() != set.BGV.N() || ct.Value[1].N() != set.BGV.N() || ct.Value[0].Level() != ct.Value[1].Level():
		return fmt.Errorf("%w: ring degree %d, want %d", ErrPage, ct.Value[0].N(), set.BGV.N())
	case ct.Scale.Cmp(rlwe.NewScaleModT(1, params.T)) != 0:
		return fmt.Errorf("%w: plaintext scale is not 1", ErrPage)
	}
	return nil
}

func derivable(set *params.Set, k *keys.Bundle) error {
	switch {
	case k == nil || k.Public == nil || len(k.Public.Value) != 2 || k.Derivation == nil:
		return fmt.Errorf("%w: no public key or no derivation key", ErrKeys)
	case k.Public.Value[0].Q.Level() < set.OpenLevel || k.Public.Value[1].Q.Level() < set.OpenLevel:
		return fmt.Errorf("%w: public key below level %d", ErrKeys, set.OpenLevel)
	case k.Derivation.IsCompressed() || len(k.Derivation.Value) != set.BGV.BaseRNSDecompositionVectorSize(set.MaxLevel(), set.BGV.MaxLevelP()) ||
		k.Derivation.LevelQ() != set.MaxLevel() || k.Derivation.LevelP() != set.BGV.MaxLevelP() || k.Derivation.BaseTwoDecomposition != 0:
		return fmt.Errorf("%w: derivation key compressed or not at full level", ErrKeys)
	}
	return nil
}
