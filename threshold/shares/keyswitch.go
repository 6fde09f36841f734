package shares

import (
	"errors"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
	"github.com/tuneinsight/lattigo/v6/ring"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/lattigo"
	"github.com/glomar-network/glomar/fhe/backend/simd"
)

// KeySwitcher switches the keys of pages of one ring, for callers that derive pages. It is safe for concurrent use.
type KeySwitcher struct{ engine backend.Engine }

// NewKeySwitcher uses the fastest engine that every machine of its kind has. All engines give the same bits. It fails
// with backend.ErrUnavailable if no engine supports the ring.
func NewKeySwitcher(r backend.Ring) (*KeySwitcher, error) {
	engine, err := simd.New().Open(r)
	if errors.Is(err, backend.ErrUnavailable) {
		engine, err = lattigo.New().Open(r)
	}
	if err != nil {
		return nil, err
	}
	return &KeySwitcher{engine}, nil
}

// Switch returns (x0, 0) plus the gadget product of x1 and a key, for polynomials at a level, in NTT domain.
func (s *KeySwitcher) Switch(x [2]ring.Poly, key *rlwe.GadgetCiphertext, level int, workers *backend.Workers) *rlwe.Ciphertext {
	const identity = 1 // the automorphism X -> X
	scope := s.engine.NewScope(workers)
	defer scope.Close()
	ct := &rlwe.Ciphertext{Element: rlwe.Element[ring.Poly]{MetaData: &rlwe.MetaData{}, Value: x[:]}}
	ct.IsNTT = true
	switched, err := scope.Download(scope.Rotate(scope.Upload([]*rlwe.Ciphertext{ct}), identity, s.engine.Key(key)), level)
	if err != nil {
		panic(err) // only a device can fail, and a processor is not a device
	}
	return switched[0]
}
