package models

import (
	"encoding/json"
	"errors"
	"math"
	"os"
	"testing"

	"github.com/glomar-network/glomar/fhe/tensor/graph"
	"github.com/glomar-network/glomar/models/mnist"
)

// promise is what the README of a model says.
type promise struct {
	before float64 // largest pre-activation, for every input in range
	logits float64 // largest logit, likewise
	test   float64 // accuracy on the 10,000 test images of MNIST; 0 for models of other data
}

var promises = map[string]promise{
	"lenet":    {before: 2.9, logits: 25.3, test: 0.9896},
	"nn20":     {before: 2.9, logits: 10, test: 0.9832},
	"nn50":     {before: 2.9, logits: 10, test: 0.9801},
	"resnet20": {before: 2.9, logits: 20},
}

// inputs returns the images that expected.py feeds to a model.
func inputs(name string) [][]float64 {
	var list [][]float64
	if name != "resnet20" {
		for i := range mnist.Samples().Len() {
			list = append(list, mnist.Samples().Floats(i))
		}
		return list
	}
	for k := range 3 {
		var image []float64
		for i := range 3 * 32 * 32 {
			c, y, x := i/1024, i/32%32, i%32
			image = append(image, math.Sin(float64(k+1)*(0.3*float64(x)+0.2*float64(y))+2*float64(c)))
		}
		list = append(list, image)
	}
	return list
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
		for i, image := range inputs(name) {
			got, err := g.Run(image)
			if err != nil {
				t.Fatal(err)
			}
			for k := range want[i] {
				if !(math.Abs(got[k]-want[i][k]) < 1e-4) {
					t.Fatalf("%s, image %d, logit %d: %g, want %g", name, i, k, got[k], want[i][k])
				}
			}
			if label := top(got); promises[name].test > 0 && label != i {
				t.Errorf("%s takes a %d for a %d", name, i, label)
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

// The promise that makes encrypted evaluation safe: it follows from the shipped weights, not from any image.
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
	_, test, err := mnist.Load("data/mnist")
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("needs models/fetch.sh")
	} else if err != nil {
		t.Fatal(err)
	}
	for name, promise := range promises {
		if promise.test == 0 {
			continue
		}
		g, err := Graph(name)
		if err != nil {
			t.Fatal(err)
		}
		right := 0
		for i := range test.Len() {
			logits, err := g.Run(test.Floats(i))
			if err != nil {
				t.Fatal(err)
			}
			if top(logits) == int(test.Labels[i]) {
				right++
			}
		}
		if got := float64(right) / float64(test.Len()); math.Abs(got-promise.test) > 0.0001 {
			t.Errorf("%s: accuracy %.4f, its README says %.4f", name, got, promise.test)
		}
	}
}

func TestUnknownModel(t *testing.T) {
	if _, err := Graph("gpt"); err == nil {
		t.Fatal("a model that is not there was opened")
	}
}
