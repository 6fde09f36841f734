package main

import (
	"strings"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/networks"
)

// subject is a network and the images to try it on.
type subject struct {
	name   string
	graph  *graph.Graph
	images networks.Images
	// private says that the weights are secret: their owner seals them, and everyone else sees only pages.
	private bool
}

// privately at the end of a model's name says that its weights are secret.
const privately = "-private"

// subjectOf returns a model of the repository with the first test images of its data set in the folder data, or with
// samples if that has none.
func subjectOf(name, data string, images int) (*subject, error) {
	base, private := strings.CutSuffix(name, privately)
	g, err := networks.Graph(base)
	if err != nil {
		return nil, err
	}
	test, err := networks.TestImages(g.InputShape(), data, images)
	return &subject{name: name, graph: g, images: test, private: private}, err
}
