package networks

import (
	"encoding/json"
	"errors"
	"io/fs"
	"math"
	"os"
	"runtime"
	"sync/atomic"
	"testing"

	"github.com/glomar-network/glomar/fhe/backend"
	"github.com/glomar-network/glomar/inference/graph"
)

// promise is what the README of a model states.
type promise struct {
	before float64 // largest pre-activation, for every input in range
	logits float64 // largest logit, likewise
	test   float64 // accuracy on the test images looked at
	images int     // how many, from the first of 10,000
}

var promises = map[string]promise{
	"lenet":    {before: 2.9, logits: 25.3, test: 0.9896, images: 10_000},
	"nn20":     {before: 2.9, logits: 10, test: 0.9832, images: 10_000},
	"nn50":     {before: 2.9, logits: 10, test: 0.9801, images: 10_000},
	"resnet20": {before: 2.9, logits: 25, test: 0.683, images: 1000}, // all of them take minutes: 0.6912
}

func TestModelsGiveTheExpectedLogits(t *testing.T) {
	for _, name := range Names() {
		g, err := Graph(name)
		if err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(name + "/expected.json")
		if err != nil {
			t.Fatal(err)
		}
		var want [][]float64
		if err := json.Unmarshal(data, &want); err != nil {
			t.Fatal(err)
		}
		samples, err := Samples(g.InputShape())
		if err != nil {
			t.Fatal(err)
		}
		for i, image := range samples.Inputs {
			got, err := g.Run(image)
			if err != nil {
				t.Fatal(err)
			}
			for k := range want[i] {
				if !(math.Abs(got[k]-want[i][k]) < 1e-4) {
					t.Fatalf("%s, image %d, logit %d: %g, want %g", name, i, k, got[k], want[i][k])
				}
			}
			if label := top(got); samples.Labels != nil && label != int(samples.Labels[i]) {
				t.Errorf("%s takes a %d for a %d", name, samples.Labels[i], label)
			}
		}
	}
}

func top(logits []float64) int {
	best := 0
	for k, v := range logits {
		if v > logits[best] {
			best = k
		}
	}
	return best
}

// This bound makes encrypted evaluation safe. It follows from the shipped weights, not from any image.
func TestPreActivationsAreBoundedForEveryInput(t *testing.T) {
	for _, name := range Names() {
		g, err := Graph(name)
		if err != nil {
			t.Fatal(err)
		}
		if g.InputRange == nil {
			t.Fatalf("%s does not state the range of its inputs", name)
		}
		boxes, err := g.Ranges(*g.InputRange)
		if err != nil {
			t.Fatal(err)
		}
		const rounding = 1e-5 // of the weights to float32
		if got := g.BeforeActivations(boxes).Magnitude(); got > promises[name].before+rounding {
			t.Errorf("%s: pre-activations up to %g", name, got)
		}
		if got := boxes[len(boxes)-1].Hull().Magnitude(); got > promises[name].logits+rounding {
			t.Errorf("%s: logits up to %g", name, got)
		}
		for i, n := range g.Nodes {
			if _, ok := n.Op.(graph.Activation); ok {
				if got := boxes[i].Hull().Magnitude(); got > 1+rounding {
					t.Errorf("%s, node %q: activations up to %g", name, n.Name, got)
				}
			}
		}
	}
}

func TestAccuracyOnTheTestImages(t *testing.T) {
	if os.Getenv("GLOMAR_FULL") == "" {
		t.Skip("slow; set GLOMAR_FULL=1")
	}
	for name, promise := range promises {
		t.Run(name, func(t *testing.T) {
			g, err := Graph(name)
			if err != nil {
				t.Fatal(err)
			}
			test, err := testImages(g.InputShape(), "data", promise.images)
			if errors.Is(err, fs.ErrNotExist) {
				t.Skip("needs inference/networks/fetch.sh")
			} else if err != nil {
				t.Fatal(err)
			}
			var right atomic.Int64
			backend.NewWorkers(runtime.NumCPU()).Each(test.Len(), func(i int) {
				if logits, err := g.Run(test.Inputs[i]); err != nil {
					t.Error(err)
				} else if top(logits) == int(test.Labels[i]) {
					right.Add(1)
				}
			})
			if got := float64(right.Load()) / float64(test.Len()); math.Abs(got-promise.test) > 0.0001 {
				t.Errorf("accuracy %.4f, its README says %.4f", got, promise.test)
			}
		})
	}
}

func TestUnknownModel(t *testing.T) {
	if _, err := Graph("gpt"); err == nil {
		t.Fatal("a model that is not there was opened")
	}
}

func TestSamplesOfAnotherShape(t *testing.T) {
	if _, err := Samples(graph.Shape{5}); !errors.Is(err, ErrShape) {
		t.Fatalf("samples of 5 numbers: %v", err)
	}
	if _, err := TestImages(graph.Shape{5}, t.TempDir(), 1); !errors.Is(err, ErrShape) {
		t.Fatalf("images of 5 numbers: %v", err)
	}
}
