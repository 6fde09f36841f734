package shares

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"
	"slices"

	"github.com/tuneinsight/lattigo/v6/multiparty"

	"github.com/glomar-network/glomar/fhe/params"
)

// MaxPoint bounds Shamir points. It is far below every prime in use, so that no point is zero modulo one of them.
const MaxPoint = 255

// Errors a caller may branch on.
var (
	ErrTicket       = errors.New("shares: the ticket is not usable")
	ErrNotActive    = errors.New("shares: this signer is not in the ticket's active set")
	ErrSecret       = errors.New("shares: the key share does not fit the parameter set")
	ErrPage         = errors.New("shares: not a page that can be opened")
	ErrKeys         = errors.New("shares: the key bundle does not fit the parameter set")
	ErrShape        = errors.New("shares: wrong shape")
	ErrInconsistent = errors.New("shares: the shares do not belong to one opening")
	ErrEncoding     = errors.New("shares: not the encoding of a share blob")
)

// Secret is what a signer keeps for one epoch.
type Secret struct {
	// Point is the signer's Shamir point, 1..MaxPoint.
	Point uint32
	// Share is its aggregated Shamir share of the secret key, as Lattigo's Thresholdizer makes it.
	Share multiparty.ShamirSecretShare
	// PRF keys all randomness of the signer's shares in the epoch.
	PRF [32]byte
}

// Erase overwrites the secret.
func (s *Secret) Erase() {
	for _, c := range s.Share.Q.Coeffs {
		clear(c)
	}
	for _, c := range s.Share.P.Coeffs {
		clear(c)
	}
	clear(s.PRF[:])
}

// TicketContext is the part of a ticket that its shares depend on.
type TicketContext struct {
	// ID hashes everything: epoch, kind, content, attempt, excluded, origin, entropy, active set.
	ID      [32]byte
	Attempt uint32
	// Entropy is the hash of a block after the one that made every source page final.
	Entropy []byte
	// Active is the active set: exactly Threshold points, ascending.
	Active []uint32
	// AllPoints are the points of the epoch's members, ascending.
	AllPoints []uint32
	Threshold int
}

// Validate reports why nobody should answer under this context (ErrTicket).
func (tc TicketContext) Validate() error {
	if len(tc.Entropy) == 0 || len(tc.Entropy) > 64 {
		return fmt.Errorf("%w: entropy of %d bytes", ErrTicket, len(tc.Entropy))
	}
	if tc.Threshold < 1 || len(tc.Active) != tc.Threshold {
		return fmt.Errorf("%w: %d active signers, the threshold is %d", ErrTicket, len(tc.Active), tc.Threshold)
	}
	for _, set := range [][]uint32{tc.Active, tc.AllPoints} {
		last := uint32(0)
		for _, p := range set {
			if p <= last || p > MaxPoint {
				return fmt.Errorf("%w: points %v must ascend within 1..%d", ErrTicket, set, MaxPoint)
			}
			last = p
		}
	}
	for _, p := range tc.Active {
		if !slices.Contains(tc.AllPoints, p) {
			return fmt.Errorf("%w: active point %d is not a member of %v", ErrTicket, p, tc.AllPoints)
		}
	}
	return nil
}

// fields are what every stream of the ticket is keyed by.
func (tc TicketContext) fields() [][]byte {
	active := make([]byte, 0, 4*len(tc.Active))
	for _, p := range tc.Active {
		active = binary.BigEndian.AppendUint32(active, p)
	}
	return [][]byte{tc.ID[:], binary.BigEndian.AppendUint32(nil, tc.Attempt), tc.Entropy, active}
}

// Lagrange returns lambda modulo 65537: the factor of the Shamir share of point over Z_T when active reconstructs. It
// is 0 if point is not in active.
func Lagrange(active []uint32, point uint32) uint64 {
	if !slices.Contains(active, point) {
		return 0
	}
	return lagrange(active, point, params.T)
}

// lagrange returns prod j/(j-point) modulo the prime q, over the other points j, all distinct modulo q.
func lagrange(active []uint32, point uint32, q uint64) uint64 {
	num, den := uint64(1), uint64(1)
	for _, j := range active {
		if j == point {
			continue
		}
		num = mulMod(num, uint64(j)%q, q)
		den = mulMod(den, (q+uint64(j)-uint64(point))%q, q)
	}
	return mulMod(num, powMod(den, q-2, q), q)
}

func mulMod(a, b, q uint64) uint64 {
	hi, lo := bits.Mul64(a, b)
	_, rem := bits.Div64(hi%q, lo, q)
	return rem
}

func powMod(x, e, q uint64) uint64 {
	y := uint64(1)
	for x %= q; e > 0; e >>= 1 {
		if e&1 == 1 {
			y = mulMod(y, x, q)
		}
		x = mulMod(x, x, q)
	}
	return y
}
