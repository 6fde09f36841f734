package main

import (
	"strings"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/networks"
)

// subject is a network and what it is tried on.
type subject struct {
	name   string
	graph  *graph.Graph
	images networks.Images
	// private says that the weights are secret: sealed by their owner, and pages for everybody else.
	private bool
}

// privately after the name of a model says that its weights are secret.
const privately = "-private"

// subjectOf returns a model of the repository with the first test images of its data set below data, or samples.
func subjectOf(name, data string, images int) (*subject, error) {
	base, private := strings.CutSuffix(name, privately)
	g, err := networks.Graph(base)
	if err != nil {
		return nil, err
	}
	test, err := networks.TestImages(g.InputShape(), data, images)
	return &subject{name: name, graph: g, images: test, private: private}, err
}
