package refresh

import (
	"fmt"
	"math/big"
	"math/bits"

	"github.com/glomar-network/glomar/fhe/params"
)

// Floods. What a circuit returns is a function of what was opened before, the noise of the pages included, and a
// circuit may magnify that noise until it shows. Noise is linear in the key. So every member of the active set adds
// its own flood to every coefficient of a page that is opened, in its share of the opening, and the flood stays in
// what is closed again. From then on every result is a function of number + noise + flood.
//
// A flood is a sum of eight integers, each uniform on [-2^k, 2^k) with k = Noise + FloodBits, where 2^Noise bounds
// the page's noise. Its deviation is sqrt(8/3)*2^k. One honest member's flood is enough; the others may be known.
// Shifted by e, it has a Kullback-Leibler divergence of 1.005*(e/deviation)^2/2 from itself (1.005 is the Fisher
// information of the distribution times its variance): 2^-34.4 nats for each coefficient whose noise is 2^Noise, root
// mean square. What is computed afterwards adds nothing to that (data processing), and divergences add up over all
// openings of a key.
//
// The eight cover the noise to the last bit, since each has all its bits from the stream. Samplers of Gaussians of a
// large deviation do not: their samples lie on a public grid.
const (
	// FloodBits is the ratio between a summand of a flood and the noise that the flood hides, in bits.
	FloodBits = 16
	// LeakBits says what an opened coefficient may tell of its noise, and so of the key: at most 2^-LeakBits nats.
	LeakBits = 34

	summands = 8
	// maxNoise keeps a flood within 63 bits.
	maxNoise = 40
)

// MinNoise returns the least noise that an opening can state, in bits: that of deriving the page.
func MinNoise(set *params.CKKSSet) int {
	return (bits.Len64(DerivationVariance(set)-1) + 1) / 2
}

// floods returns the largest size of the floods of all members together.
func floods(o Opening, threshold int) *big.Int {
	return new(big.Int).Lsh(big.NewInt(int64(summands*threshold)), uint(o.Noise+FloodBits))
}

func validateNoise(set *params.CKKSSet, o Opening) error {
	if least := MinNoise(set); o.Noise < least || o.Noise > maxNoise {
		return fmt.Errorf("%w: noise of 2^%d, want 2^%d, which deriving the page adds, to 2^%d", ErrLayout, o.Noise,
			least, maxNoise)
	}
	return nil
}

// flood fills v with sums of eight integers, each uniform on [-2^k, 2^k), for k up to 59. Summands of up to 32 bits
// share words.
func (s *stream) flood(v []int64, k int) {
	if k < 32 {
		drop := uint(31 - k)
		for i := range v {
			sum := int64(0)
			for range summands / 2 {
				w := s.word()
				sum += int64(int32(w)>>drop) + int64(int32(w>>32)>>drop)
			}
			v[i] = sum
		}
		return
	}
	drop := uint(63 - k)
	for i := range v {
		sum := int64(0)
		for range summands {
			sum += int64(s.word()) >> drop
		}
		v[i] = sum
	}
}
