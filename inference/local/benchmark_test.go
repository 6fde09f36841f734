package local

import (
	"context"
	"testing"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/fhe/backend/auto"
	"github.com/glomar-network/glomar/inference/eval"
	"github.com/glomar-network/glomar/inference/networks"
	"github.com/glomar-network/glomar/inference/networks/mnist"
	"github.com/glomar-network/glomar/inference/plan"
)

// One image through LeNet at production parameters, all parties, on two workers.
func BenchmarkLeNet(b *testing.B) {
	g, err := networks.Graph("lenet")
	if err != nil {
		b.Fatal(err)
	}
	p, err := plan.Compile(g, plan.Options{InputBits: 8})
	if err != nil {
		b.Fatal(err)
	}
	set, integers, err := p.Sets()
	if err != nil {
		b.Fatal(err)
	}
	c, err := Deal(set, integers, 4, p.Threshold)
	if err != nil {
		b.Fatal(err)
	}
	engine, _, err := auto.OpenCPU(eval.Ring(set))
	if err != nil {
		b.Fatal(err)
	}
	defer engine.Close()
	workers := backend.NewWorkers(2)
	e, err := eval.New(p, engine, c.Keys.Relin, workers)
	if err != nil {
		b.Fatal(err)
	}
	sealed, err := c.Seal(p, mnist.Samples().Floats(7))
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if _, err := c.Run(context.Background(), e, p, sealed, 1, workers); err != nil {
			b.Fatal(err)
		}
	}
}
