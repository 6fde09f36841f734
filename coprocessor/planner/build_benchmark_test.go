package planner_test

import (
	"fmt"
	"testing"

	"github.com/glomar-network/glomar/coprocessor/planner"
	"github.com/glomar-network/glomar/fhe/params"
)

// BenchmarkBuild plans 10,000 transfers between as many pairs of accounts at production size.
func BenchmarkBuild(b *testing.B) {
	w, c := newWorld(b), newContract(0)
	balances := funded(w, c, 20000, 10)
	for i := range 10000 {
		c.transfer(balances, fmt.Sprint(2*i), fmt.Sprint(2*i+1), c.inputWord(3))
	}
	r := w.request(c.take(w))
	var err error
	if r.Set, err = params.Lookup(params.Production); err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	for range b.N {
		if _, err := planner.Build(r); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*10000), "µs/transfer")
}
