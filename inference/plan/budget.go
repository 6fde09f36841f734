package plan

import (
	"context"
	"fmt"

	"github.com/glomar-network/glomar/inference/graph"
)

// Limits of a compilation. ResNet-20 takes an eighth of them at most.
const (
	maxValues = 1 << 22 // of all nodes of a graph
	maxRefs   = 1 << 25 // of all tensors and moves, 16 bytes each
	maxWork   = 1 << 32 // steps of innermost loops: up to half a minute of one core
	maxBits   = 1 << 10 // of the numerator and the denominator of a factor
)

// budget stops a compilation that would take too long or too much memory. Operators compile networks from strangers. It
// counts instead of measuring, so that every machine compiles the same networks. A caller that cannot wait cancels its
// context.
type budget struct {
	ended      func() error // returns why the caller stopped waiting, or nil
	work, refs float64      // left
}

func newBudget(ctx context.Context) *budget {
	return &budget{ended: ctx.Err, work: maxWork, refs: maxRefs}
}

// spend counts the next steps. It fails with ErrUnsupported if there are too many, and if the context has ended.
func (b *budget) spend(steps float64) error {
	if err := b.ended(); err != nil {
		return fmt.Errorf("compilation stopped: %w", err)
	}
	if b.work -= steps; b.work < 0 {
		return fmt.Errorf("%w: it takes too long to compile: use fewer weights, channels or pixels", ErrUnsupported)
	}
	return nil
}

// hold counts the next refs, or memory of the same size. It fails with ErrUnsupported if there are too many.
func (b *budget) hold(refs float64) error {
	if b.refs -= refs; b.refs < 0 {
		return fmt.Errorf("%w: it takes too much memory to compile: use fewer channels or pixels, or smaller sums between activations", ErrUnsupported)
	}
	return b.spend(refs)
}

// enter counts the work of propagating ranges through a graph.
func (b *budget) enter(g *graph.Graph) error {
	values := 0
	for _, n := range g.Nodes {
		values += n.Shape.Elements()
	}
	if values > maxValues {
		return fmt.Errorf("%w: its layers have %d values, want at most %d: use smaller images or fewer channels",
			ErrUnsupported, values, maxValues)
	}
	return b.spend(2 * float64(g.MultiplyAdds()))
}

// convolve counts the work of lowering a convolution: for every output, one step for each tap of each channel, and one
// pass over the plane for each weight.
func (b *budget) convolve(v *convolution) error {
	kernel, out := float64(v.op.Kernel[0]*v.op.Kernel[1]), float64(v.op.Out)
	looks := 2 * out * float64(v.channels) * kernel
	walks := out * float64(v.in[0]/v.op.Groups) * kernel * float64(v.area())
	return b.spend(looks + walks)
}

// fuse counts the work of applying the weights of a dense layer to the values of an activation.
func (b *budget) fuse(outputs, columns int, t *tensor) error {
	if err := b.hold(float64(outputs) * float64(columns) / 2); err != nil {
		return err
	}
	refs := 0
	for _, list := range t.elements {
		refs += len(list)
	}
	return b.spend(float64(outputs) * float64(refs))
}
