package vector

import (
	"crypto/rand"
	"testing"

	"github.com/stretchr/testify/require"
)

// One sharing for 3 of 4 members: what a wallet, a signer and everybody compute. An image has 784 pixels; the networks have 12-bit
// weights with signs, in rows of 100 whose sums are bounded.
func BenchmarkVector(b *testing.B) {
	network := func(weights int) Format {
		return Format{Length: weights, Bits: 12, Attempts: 2, Sums: []Sum{{Length: 100, Runs: weights / 100, Bound: 100 * 4095}}}
	}
	for _, k := range []struct {
		name string
		f    Format
	}{{"image", Format{Length: 784, Bits: 8, Attempts: 2}}, {"network-2700", network(2700)}, {"network-16600", network(16600)}} {
		b.Run(k.name, func(b *testing.B) { benchmark(b, k.f) })
	}
}

func benchmark(b *testing.B, f Format) {
	numbers := make([]int64, f.Length)
	deal := func() []*Share {
		dealt, err := Deal(rand.Reader, f, 3, upTo(4), numbers, commit)
		require.NoError(b, err)
		return dealt
	}
	dealt := deal()
	b.Run("deal", func(b *testing.B) {
		for b.Loop() {
			deal()
		}
		b.ReportMetric(float64(f.digits()), "digits")
	})
	for name, i := range map[string]int{"expand": 0, "read": 3} {
		body := dealt[i].Body()
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				_, err := ReadShare(f, dealt[i].transcript, i < 2, body)
				require.NoError(b, err)
			}
		})
	}
	b.Run("challenge", func(b *testing.B) {
		for b.Loop() {
			challenge(b, dealt, 1)
		}
	})
	c := challenge(b, dealt, 1)
	b.Run("answer", func(b *testing.B) {
		for b.Loop() {
			_, err := dealt[3].Answer(c)
			require.NoError(b, err)
		}
		b.ReportMetric(float64(f.AnswerLength()*ElementSize), "bytes")
	})
	b.Run("numbers", func(b *testing.B) {
		for b.Loop() {
			dealt[3].Numbers()
		}
	})
	all := answers(b, c, dealt, 3, upTo(4))
	b.Run("verify", func(b *testing.B) {
		for b.Loop() {
			require.NoError(b, c.Verify(3, upTo(4), all))
		}
	})
}
