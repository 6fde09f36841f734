package graph

import "fmt"

// Difference is a way in which a graph deliberately computes something else than its file.
type Difference int

// The differences.
const (
	// SoftmaxDropped means that outputs are logits. Along the axis of the softmax they have the same order as in the
	// file.
	SoftmaxDropped Difference = iota + 1
	// LogSoftmaxDropped means that outputs are logits, which differ from the file's outputs by one summand.
	LogSoftmaxDropped
	// MaxPoolAveraged means that average pooling replaces max pooling, because of Options.MaxPoolAsAverage.
	MaxPoolAveraged
)

// Note is one difference, at a node of the file.
type Note struct {
	Node string // printable
	What Difference
}

// String says what differs and what to do about it.
func (n Note) String() string {
	switch n.What {
	case SoftmaxDropped:
		return fmt.Sprintf("final Softmax \"%s\" dropped: results are logits; apply softmax yourself", n.Node)
	case LogSoftmaxDropped:
		return fmt.Sprintf("final LogSoftmax \"%s\" dropped: results are logits; apply log-softmax yourself", n.Node)
	case MaxPoolAveraged:
		return fmt.Sprintf("max pooling \"%s\" is computed as average pooling: check the network's accuracy", n.Node)
	}
	return fmt.Sprintf("node \"%s\": difference %d", n.Node, int(n.What))
}
