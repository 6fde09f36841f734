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
		r.Queue = planner.NewQueue()
		plan, err := planner.Build(r)
		if err != nil {
			b.Fatal(err)
		}
		if plan.More {
			b.Fatal("the transfers do not fit a work")
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*10000), "µs/transfer")
}

// BenchmarkQueue plans works for 200 transfers each while a chain of 100,000 operations waits.
func BenchmarkQueue(b *testing.B) {
	w, c := newWorld(b), newContract(0)
	balances := funded(w, c, 400, 10)
	c.chain(balances["0"], balances["1"], 100_000)
	r := w.request(c.take(w))
	r.Queue = w.queue
	plan, err := planner.Build(r)
	if err != nil {
		b.Fatal(err)
	}
	if r.Set, err = params.Lookup(params.Production); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		b.StopTimer()
		for i := range 200 {
			c.transfer(balances, fmt.Sprint(2*i), fmt.Sprint(2*i+1), c.inputWord(3))
		}
		r.Ops = c.take(w)
		b.StartTimer()
		w.queue.Settle(plan)
		for _, l := range plan.Leaves { // where they lie does not matter
			w.catalogue[l.Handle] = planner.Location{Width: 32}
			if l.Bit {
				w.catalogue[l.Handle] = planner.Location{Width: 1}
			}
		}
		if plan, err = planner.Build(r); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(w.queue.Len()), "waiting")
}
