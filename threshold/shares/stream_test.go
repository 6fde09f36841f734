package shares_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/glomar-network/glomar/fhe/params"
	"github.com/glomar-network/glomar/threshold/shares"
)

// chiSquare fails when the counts are not uniform, at more than six deviations.
func chiSquare(t *testing.T, what string, counts []int) {
	t.Helper()
	total := 0
	for _, n := range counts {
		total += n
	}
	want, x := float64(total)/float64(len(counts)), 0.0
	for _, n := range counts {
		x += (float64(n) - want) * (float64(n) - want) / want
	}
	free := float64(len(counts) - 1)
	if dev := (x - free) / math.Sqrt(2*free); dev > 6 {
		t.Errorf("%s: chi-square %.1f with %v degrees of freedom", what, x, free)
	}
}

// The flood: one integer over all limbs, within its bounds, and every bit of it uniform.
func TestFlood(t *testing.T) {
	set, err := params.Lookup(params.InsecureTest)
	if err != nil {
		t.Fatal(err)
	}
	full := set.BGV.RingQ()
	open := full.AtLevel(set.OpenLevel)
	bound := new(big.Int).Lsh(big.NewInt(1), uint(set.FloodBits))
	var low, middle, high [256]int
	ones := make([]int, set.FloodBits+1)
	samples := 0
	for range 8 {
		key := freshKey(t)
		atOpen, atFull := shares.Flood(key, open, set.FloodBits), shares.Flood(key, full, set.FloodBits)
		wide := integers(full, atFull)
		for i, x := range integers(open, atOpen) {
			if x.Cmp(wide[i]) != 0 {
				t.Fatalf("coefficient %d is %v on 3 limbs and %v on all", i, x, wide[i])
			}
			for l, q := range set.BGV.Q()[:set.OpenLevel+1] {
				if atOpen.Coeffs[l][i] >= q {
					t.Fatalf("limb %d is not reduced", l)
				}
			}
			x.Add(x, bound) // now uniform on [0, 2^(k+1))
			if x.Sign() < 0 || x.BitLen() > set.FloodBits+1 {
				t.Fatalf("coefficient %d is out of bounds: %v", i, x)
			}
			for b := range ones {
				ones[b] += int(x.Bit(b))
			}
			byteAt := func(shift int) uint64 { return new(big.Int).Rsh(x, uint(shift)).Uint64() & 0xff }
			low[byteAt(0)]++
			middle[byteAt(60)]++
			high[byteAt(set.FloodBits-7)]++
			samples++
		}
	}
	chiSquare(t, "low byte", low[:])
	chiSquare(t, "bits 60 to 67", middle[:])
	chiSquare(t, "high byte", high[:])
	for b, n := range ones {
		if d := math.Abs(float64(n)-float64(samples)/2) / math.Sqrt(float64(samples)/4); d > 7 {
			t.Errorf("bit %d is one in %d of %d", b, n, samples)
		}
	}
}

func TestSamplers(t *testing.T) {
	const n = 1 << 16
	const q = 1005037682689
	slots, residues, ternary, binomial := shares.Draws(freshKey(t), n, q)
	var slotBins, residueBins [64]int
	seen := map[uint64]bool{}
	for i := range n {
		if slots[i] >= params.T || residues[i] >= q {
			t.Fatalf("out of range: slot %d, residue %d", slots[i], residues[i])
		}
		slotBins[slots[i]*64/params.T]++
		residueBins[residues[i]/(q/64+1)]++
		seen[slots[i]] = true
	}
	chiSquare(t, "slots", slotBins[:])
	chiSquare(t, "residues", residueBins[:])
	if len(seen) < n/2 {
		t.Errorf("%d different slots of %d", len(seen), n)
	}
	counts := make([]int, 3)
	square := 0.0
	for i := range n {
		if x := ternary[i]; x < -1 || x > 1 {
			t.Fatalf("ternary %d", x)
		}
		counts[ternary[i]+1]++
		if x := binomial[i]; x < -21 || x > 21 {
			t.Fatalf("binomial %d", x)
		}
		square += float64(binomial[i] * binomial[i])
	}
	chiSquare(t, "ternary", counts)
	if v := square / n; math.Abs(v-10.5) > 0.5 {
		t.Errorf("variance of an error is %.2f, want 10.5", v)
	}
}
