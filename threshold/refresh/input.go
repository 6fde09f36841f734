package refresh

import (
	"errors"
	"fmt"

	"github.com/glomar-network/glomar/fhe/fixed"
	"github.com/glomar-network/glomar/threshold/vector"
)

// Inputs: a wallet shares each fixed-point number m, |m| < 2^inputBound, by Shamir over the prime p = 2^127 - 1
// (package vector). The members of an active set turn their Shamir shares into additive ones, a_i = lambda_i*s_i mod p
// in [0, p), whose sum is m + k*p for some k from 0 to t. Shares of a transform must sum to m itself, so k has to be
// known: every signer publishes the top topBits bits of its a_i. With H the sum of those,
//
//	H*2^119 <= m + k*p < (H+t)*2^119,
//
// and since t < 2^topBits and m is tiny beside p, one k fits. -k*p then is the public holder's share.
//
// # What the published bits reveal
//
// Fewer than t members collude; r, the sum of their additive shares, is independent of m (Shamir). The other members of the
// active set hold a_i that are uniform but for their sum m - r modulo p. Compare with a simulation that knows nothing of m: it
// draws all but one of these a_i uniformly and takes -r minus them, modulo p, for the last, so that only the last differs,
// by m. The bits differ only when one of 2^topBits boundaries, p/2^topBits apart, lies between the two values: with
// probability at most |m|*2^topBits/p < 2^(inputBound+topBits-127) = 2^-80 for each number. That is the statistical
// distance between what is seen and what says nothing of m. (Sixteen bits, which would do as well, cost 2^-72.) A proof of
// range, and of sums, opens values that are independent of the shares of the numbers: it changes nothing here.
//
// It holds for one active set per sharing, and only for one. The bits of one s_i under several sets are the top bits of known
// multiples of it, a hidden number problem: with t-2 colluders and 127 bits published they determine s_i, and with it m. A
// bundle therefore carries an independent sharing for every attempt, and attempt k uses sharing k.
//
// # What a huge number does
//
// Nothing in a job bounds m. If m is no number below the bound, k may still exist, and Combine makes a page of m. Its error e is
// the committee's, and m is known to whoever dealt it: after one product the page holds 2*m*e, which stands out above masks
// that were sized for |m| < 2^inputBound, so that an opening tells e, and c0 = m + e - a*s then tells the key s of
// every page of the epoch (TestAttackHugeInput). The proof of package vector must therefore hold before anybody uses a
// page made from an input: Combine's result is worth nothing until it does. ErrInput, for shares that belong to no
// number, is no substitute.

// inputBound is the number of bits b of an input: |m| < 2^b. Numbers of package vector have at most 17.
const inputBound = 39

const topBits = 8

// ErrInput says that an input cannot be used: its shares belong to no number.
var ErrInput = errors.New("refresh: unusable input")

// additive returns the signer's additive shares of a sealed input in the active set, as integers, and their top bits. A share
// that did not open (nil) counts as zeros: the proof of range fails then, and the job is void.
func additive(sealed []vector.Element, length int, active []uint32, point uint32) ([]fixed.I192, []byte) {
	out, top := make([]fixed.I192, length), make([]byte, length)
	lambda := vector.Lagrange(active, point)
	for i, s := range sealed {
		lo, hi := s.Mul(lambda).Words()
		out[i], top[i] = fixed.FromWords(lo, hi, 0), byte(hi>>(vector.FieldBits-64-topBits))
	}
	return out, top
}

// wraps returns the public holder's share -k*p of every number of an input, from the top bits that every member of the active
// set published. It fails with ErrInput when there is no k.
func wraps(tops [][]byte, length int) ([]fixed.I192, error) {
	out := make([]fixed.I192, length)
	p := fixed.FromWords(^uint64(0), 1<<(vector.FieldBits-64)-1, 0)
	for i := range out {
		sum := 0
		for _, top := range tops {
			sum += int(top[i])
		}
		k := (sum + 1<<topBits - 1) >> topBits
		if k<<topBits > sum+len(tops) {
			return nil, fmt.Errorf("%w: the shares of number %d belong to no number", ErrInput, i)
		}
		for range k {
			out[i] = out[i].Sub(p)
		}
	}
	return out, nil
}
