package graph

import "fmt"

// Window places a kernel over a plane of height x width.
type Window struct {
	Kernel   [2]int // height, width
	Stride   [2]int
	Dilation [2]int
	Pads     [4]int // top, left, bottom, right: implied zeros
}

// extent returns how many rows (axis 0) or columns (axis 1) a dilated kernel spans.
func (w Window) extent(axis int) int { return (w.Kernel[axis]-1)*w.Dilation[axis] + 1 }

// outputs returns the number of positions along each axis.
func (w Window) outputs(in Shape) (height, width int, err error) {
	var out [2]int
	for axis := range out {
		padded := in[axis+1] + w.Pads[axis] + w.Pads[axis+2]
		if padded < w.extent(axis) {
			return 0, 0, fmt.Errorf("%w: kernel %v with dilation %v and pads %v does not fit %v", ErrInvalid, w.Kernel, w.Dilation, w.Pads, in)
		}
		out[axis] = (padded-w.extent(axis))/w.Stride[axis] + 1
	}
	return out[0], out[1], nil
}

// visit calls f with each kernel position that falls inside the plane and the offset of that value in it.
func (w Window) visit(in Shape, y, x int, f func(k, offset int)) {
	for i := range w.Kernel[0] {
		row := y*w.Stride[0] + i*w.Dilation[0] - w.Pads[0]
		if row < 0 || row >= in[1] {
			continue
		}
		for j := range w.Kernel[1] {
			column := x*w.Stride[1] + j*w.Dilation[1] - w.Pads[1]
			if column >= 0 && column < in[2] {
				f(i*w.Kernel[1]+j, row*in[2]+column)
			}
		}
	}
}

func needPlanes(in Shape) error {
	if len(in) != 3 {
		return fmt.Errorf("%w: input %v, want [channels, height, width]", ErrInvalid, in)
	}
	return nil
}
