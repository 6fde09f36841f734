package main

import (
	"flag"
	"fmt"
	"log"
	"math"
	"math/rand/v2"
	"os"
	"time"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/networks/mnist"
	"github.com/glomar-network/glomar/inference/onnx"
)

const validation = 5_000 // of the 60,000 training images: recipes are chosen on these, and they are never trained on

func main() {
	log.SetFlags(0)
	name := flag.String("model", "lenet", "lenet, nn20 or nn50")
	data := flag.String("data", "inference/networks/data/mnist",
		"folder with the images that inference/networks/fetch.sh downloaded")
	out := flag.String("o", "", "ONNX file to write (default inference/networks/MODEL/model.onnx)")
	report := flag.Bool("test", false, "also report accuracy on the test images: once, when the recipe is final")
	epochs := flag.Int("epochs", 0, "number of epochs in place of the recipe's, for a quick look")
	flag.Parse()
	r, known := recipes[*name]
	if !known {
		log.Fatalf("no recipe %q: want lenet, nn20 or nn50", *name)
	}
	if *epochs > 0 {
		r.epochs = *epochs
	}
	train, test, err := mnist.Load(*data)
	if err != nil {
		log.Fatal(err)
	}
	cut := train.Len() - validation
	layers := fit(r, train.Slice(0, cut), train.Slice(cut, train.Len()))
	if *report {
		log.Printf("test accuracy %.2f %%", 100*accuracy(layers, test))
	}
	if *out == "" {
		*out = fmt.Sprintf("inference/networks/%s/model.onnx", *name)
	}
	file, err := export(*name, layers)
	if err != nil {
		log.Fatal(err)
	}
	if err := bound(file); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(*out, file, 0o644); err != nil {
		log.Fatal(err)
	}
}

// bound proves the range of the activations' arguments from the exported file alone.
func bound(file []byte) error {
	model, err := onnx.Read(file)
	if err != nil {
		return err
	}
	g, err := graph.Build(model, graph.Options{})
	if err != nil {
		return err
	}
	boxes, err := g.Ranges(*g.InputRange)
	if err != nil {
		return err
	}
	log.Printf("for every image, pre-activations stay within %.4f and logits within %.2f",
		g.BeforeActivations(boxes).Magnitude(), boxes[len(boxes)-1].Hull().Magnitude())
	return nil
}

// fit trains a new network and prints the validation accuracy after each epoch.
func fit(r recipe, train, held mnist.Set) []layer {
	rng := rand.New(rand.NewPCG(r.seed, 0))
	layers := r.build(rng)
	for _, l := range layers {
		if c, ok := l.(*cubic); ok {
			c.penalty = r.penalty / float32(r.batch) // losses are divided by the batch
		}
	}
	image := make([]float32, mnist.Pixels)
	gradient := make([]float32, mnist.Classes)
	steps := train.Len() / r.batch
	start := time.Now()
	for epoch := range r.epochs {
		var loss float64
		order := rng.Perm(train.Len())
		for step := range steps {
			for _, i := range order[step*r.batch : (step+1)*r.batch] {
				load(image, train.Image(i), rng.IntN(2*r.shift+1)-r.shift, rng.IntN(2*r.shift+1)-r.shift)
				loss += crossEntropy(gradient, forward(layers, image), int(train.Labels[i]), r.batch)
				back := gradient
				for l := len(layers) - 1; l >= 0; l-- {
					back = layers[l].backward(back)
				}
			}
			t := epoch*steps + step + 1
			rate := r.rate * (0.5 + 0.5*math.Cos(math.Pi*float64(t)/float64(r.epochs*steps)))
			for _, l := range layers {
				if w := l.weights(); w != nil {
					w.step(rate, t)
				}
			}
		}
		log.Printf("epoch %2d: loss %.4f, validation accuracy %.2f %%, %v", epoch+1, loss/float64(steps*r.batch),
			100*accuracy(layers, held), time.Since(start).Round(time.Second))
	}
	return layers
}

// load moves an image by (dx, dy) pixels and maps its bytes to [-1, 1].
func load(x []float32, image []byte, dx, dy int) {
	for i := range x {
		x[i] = -1
		row, column := i/mnist.Side+dy, i%mnist.Side+dx
		if row >= 0 && row < mnist.Side && column >= 0 && column < mnist.Side {
			x[i] = float32(image[row*mnist.Side+column])/127.5 - 1
		}
	}
}

func forward(layers []layer, x []float32) []float32 {
	for _, l := range layers {
		x = l.forward(x)
	}
	return x
}

// crossEntropy returns the loss of one example and sets its gradient, divided by the batch.
func crossEntropy(gradient, logits []float32, label, batch int) float64 {
	var sum float64
	for _, v := range logits {
		sum += math.Exp(float64(v)) // logits are bounded, so this is too
	}
	for k, v := range logits {
		gradient[k] = float32(math.Exp(float64(v)) / sum / float64(batch))
	}
	gradient[label] -= 1 / float32(batch)
	return math.Log(sum) - float64(logits[label])
}

// accuracy returns the share of images whose largest logit is the label's.
func accuracy(layers []layer, set mnist.Set) float64 {
	x, right := make([]float32, mnist.Pixels), 0
	for i := range set.Len() {
		load(x, set.Image(i), 0, 0)
		logits, best := forward(layers, x), 0
		for k, v := range logits {
			if v > logits[best] {
				best = k
			}
		}
		if best == int(set.Labels[i]) {
			right++
		}
	}
	return float64(right) / float64(set.Len())
}
