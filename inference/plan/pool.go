package plan

import (
	"fmt"
	"math/big"

	"github.com/glomar-network/glomar/inference/graph"
)

// pad moves planes into larger ones.
func pad(b *budget, t *tensor, in, out graph.Shape, top, left int) (*tensor, error) {
	return t.pick(b, out.Elements(), one(), func(i int) []int {
		c, y, x := i/(out[1]*out[2]), i/out[2]%out[1]-top, i%out[2]-left
		if y < 0 || y >= in[1] || x < 0 || x >= in[2] {
			return nil
		}
		return []int{(c*in[1]+y)*in[2] + x}
	})
}

// pool sums windows. Windows at the border may have fewer cells. Repeating their cells gives all windows the same
// factor.
func pool(b *budget, t *tensor, o graph.AveragePool, in, out graph.Shape) (*tensor, error) {
	kernel := o.Kernel[0] * o.Kernel[1]
	if err := b.hold(float64(out[1]*out[2]) * float64(kernel)); err != nil {
		return nil, err
	}
	cells := make([][]int, out[1]*out[2])
	common := 1
	for p := range cells {
		cells[p] = window(o.Window, in, p/out[2], p%out[2])
		if common = lcm(common, max(1, len(cells[p]))); common > maxRepeat && !o.IncludePads {
			return nil, fmt.Errorf("%w: an average over windows of too many sizes: count the padding as zeros (count_include_pad)", ErrUnsupported)
		}
	}
	if o.IncludePads {
		common = kernel
	}
	return t.pick(b, out.Elements(), big.NewRat(1, int64(common)), func(i int) []int {
		p := i % len(cells)
		base, repeat := i/len(cells)*in[1]*in[2], 1
		if !o.IncludePads {
			repeat = common / max(1, len(cells[p]))
		}
		var list []int
		for _, k := range cells[p] {
			for range repeat {
				list = append(list, base+k)
			}
		}
		return list
	})
}

// maxRepeat bounds how often a cell is summed to give windows of different sizes one factor.
const maxRepeat = 1 << 16

// window lists the cells of a plane under the kernel at an output.
func window(w graph.Window, in graph.Shape, y, x int) (cells []int) {
	for i := range w.Kernel[0] {
		row := y*w.Stride[0] + i*w.Dilation[0] - w.Pads[0]
		for j := range w.Kernel[1] {
			column := x*w.Stride[1] + j*w.Dilation[1] - w.Pads[1]
			if row >= 0 && row < in[1] && column >= 0 && column < in[2] {
				cells = append(cells, row*in[2]+column)
			}
		}
	}
	return cells
}

func lcm(a, b int) int {
	x, y := a, b
	for y != 0 {
		x, y = y, x%y
	}
	return a / x * b
}
