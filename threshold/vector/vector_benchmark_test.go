package vector

import (
	"crypto/rand"
	"testing"

	"github.com/stretchr/testify/require"
)

// One sharing of an image of 784 pixels for 3 of 4 members: what a wallet, a signer and everybody compute.
func BenchmarkImage(b *testing.B) {
	f := Format{Length: 784, Bits: 8, Attempts: 2}
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
