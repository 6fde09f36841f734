package integer

import (
	"context"
	"testing"

	"github.com/tuneinsight/lattigo/v6/core/rlwe"
)

func benchmarkProgram(b *testing.B, p *Program, workers int) {
	s := production(b)
	level := s.inputLevel(b, p)
	r := seeded(b)
	inputs := make([]*rlwe.Ciphertext, p.Inputs)
	for i := range inputs {
		x, _ := operands(r, s.set.Lanes())
		inputs[i] = s.integers(b, x, level)
	}
	s.run(b, p, workers, inputs...) // lifts the patterns
	b.ResetTimer()
	for b.Loop() {
		if _, err := s.eval.Run(context.Background(), p, inputs, workers); err != nil {
			b.Fatal(err)
		}
	}
	perPage := b.Elapsed().Seconds() / float64(b.N)
	b.ReportMetric(perPage, "s/page")
	b.ReportMetric(float64(s.set.Lanes())/perPage, "lanes/s")
}

func BenchmarkAddPage(b *testing.B) {
	benchmarkProgram(b, one(Add), 1)
}

func BenchmarkBorrowPage(b *testing.B) {
	benchmarkProgram(b, one(Borrow), 1)
}

func BenchmarkTransferPageOneWorker(b *testing.B)  { benchmarkProgram(b, transfer(), 1) }
func BenchmarkTransferPageTwoWorkers(b *testing.B) { benchmarkProgram(b, transfer(), 2) }
