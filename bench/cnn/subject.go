package main

import (
	"errors"
	"fmt"
	"io/fs"
	"math/rand/v2"
	"strings"

	"github.com/glomar-network/glomar/fhe/tensor/graph"
	"github.com/glomar-network/glomar/fhe/tensor/onnx"
	"github.com/glomar-network/glomar/models"
	"github.com/glomar-network/glomar/models/mnist"
	"github.com/glomar-network/glomar/models/resnet20"
)

// synthetic is the network with the shape of ResNet-20 and no training.
const synthetic = "resnet20"

// subject is a network and what it is tried on.
type subject struct {
	name   string
	graph  *graph.Graph
	images [][]float64
	labels []byte // nil where images mean nothing
	// private says that the weights are secret: sealed by their owner, and pages for everybody else.
	private bool
	what    string // the images, in words
}

// privately after the name of a model says that its weights are secret.
const privately = "-private"

// subjectOf returns a model of the repository with test images of MNIST, or the synthetic one with drawn images.
func subjectOf(name, data string, images int) (*subject, error) {
	if name == synthetic {
		return drawn(min(images, 50))
	}
	base, private := strings.CutSuffix(name, privately)
	g, err := models.Graph(base)
	if err != nil {
		return nil, err
	}
	set, what, err := imagesOf(data, images)
	if err != nil {
		return nil, err
	}
	s := &subject{name: name, graph: g, labels: set.Labels, what: what, private: private}
	for i := range set.Len() {
		s.images = append(s.images, set.Floats(i))
	}
	return s, nil
}

// imagesOf returns the first n test images, or the samples where MNIST was not fetched.
func imagesOf(dir string, n int) (mnist.Set, string, error) {
	_, test, err := mnist.Load(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		s := mnist.Samples()
		return s, fmt.Sprintf("the %d samples in the repository", s.Len()), nil
	case err != nil:
		return mnist.Set{}, "", err
	}
	n = max(1, min(n, test.Len()))
	return test.Slice(0, n), fmt.Sprintf("the first %d of the %d test images", n, test.Len()), nil
}

// drawn returns the synthetic network with smooth random images.
func drawn(n int) (*subject, error) {
	data, err := onnx.Write(resnet20.Model())
	if err != nil {
		return nil, err
	}
	m, err := onnx.Read(data)
	if err != nil {
		return nil, err
	}
	g, err := graph.Build(m, graph.Options{})
	if err != nil {
		return nil, err
	}
	s := &subject{name: synthetic, graph: g, what: fmt.Sprintf("%d images of random blocks", n)}
	random := rand.New(rand.NewPCG(1, 20))
	const side, block = 32, 8
	for range n {
		image := make([]float64, 0, 3*side*side)
		for range 3 {
			var blocks [side / block][side / block]float64
			for i := range blocks {
				for j := range blocks[i] {
					blocks[i][j] = 2*random.Float64() - 1
				}
			}
			for p := range side * side {
				image = append(image, blocks[p/side/block][p%side/block])
			}
		}
		s.images = append(s.images, image)
	}
	return s, nil
}
