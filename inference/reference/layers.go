package reference

import "math"

// window is how a kernel moves over a plane, per axis: height, then width.
type window struct{ kernel, stride, dilation, before, outputs [2]int }

func (c call) window(height, width int, kernel []int) window {
	strides, dilations := c.ints("strides", 1, 1), c.ints("dilations", 1, 1)
	pads := c.ints("pads", 0, 0, 0, 0)
	auto := c.node.Attributes["auto_pad"].String
	w := window{kernel: [2]int(kernel), stride: [2]int(strides), dilation: [2]int(dilations)}
	for axis, size := range [2]int{height, width} {
		reach := (w.kernel[axis]-1)*w.dilation[axis] + 1
		before, after := pads[axis], pads[axis+2]
		switch auto {
		case "VALID":
			before, after = 0, 0
		case "SAME_UPPER", "SAME_LOWER":
			outputs := int(math.Ceil(float64(size) / float64(w.stride[axis])))
			total := max((outputs-1)*w.stride[axis]+reach-size, 0)
			before = total / 2
			if auto == "SAME_LOWER" {
				before = total - total/2
			}
			after = total - before
		}
		w.before[axis] = before
		w.outputs[axis] = (size+before+after-reach)/w.stride[axis] + 1
	}
	return w
}

// at returns the cell that a tap reads, and whether it lies inside the plane.
func (w window) at(output, tap, axis, size int) (int, bool) {
	cell := output*w.stride[axis] + tap*w.dilation[axis] - w.before[axis]
	return cell, cell >= 0 && cell < size
}

func conv(c call) tensor {
	x, weights, groups := c.in[0], c.in[1], c.int("group", 1)
	height, width := x.shape[2], x.shape[3]
	outs, perGroup := weights.shape[0], weights.shape[1]
	w := c.window(height, width, weights.shape[2:])
	y := zeros(1, outs, w.outputs[0], w.outputs[1])
	for o := range outs {
		first := o / (outs / groups) * perGroup
		for p := range w.outputs[0] {
			for q := range w.outputs[1] {
				sum := 0.0
				if c.has(2) {
					sum = c.in[2].values[o]
				}
				for i := range perGroup {
					for a := range w.kernel[0] {
						for b := range w.kernel[1] {
							row, inside := w.at(p, a, 0, height)
							column, within := w.at(q, b, 1, width)
							if inside && within {
								sum += weights.values[((o*perGroup+i)*w.kernel[0]+a)*w.kernel[1]+b] *
									x.values[((first+i)*height+row)*width+column]
							}
						}
					}
				}
				y.values[(o*w.outputs[0]+p)*w.outputs[1]+q] = sum
			}
		}
	}
	return y
}

func averagePool(c call) tensor {
	x := c.in[0]
	channels, height, width := x.shape[1], x.shape[2], x.shape[3]
	w := c.window(height, width, c.ints("kernel_shape"))
	y := zeros(1, channels, w.outputs[0], w.outputs[1])
	for i := range y.values {
		channel, p, q := i/(w.outputs[0]*w.outputs[1]), i/w.outputs[1]%w.outputs[0], i%w.outputs[1]
		sum, count := 0.0, 0
		for a := range w.kernel[0] {
			for b := range w.kernel[1] {
				row, inside := w.at(p, a, 0, height)
				column, within := w.at(q, b, 1, width)
				if inside && within {
					sum += x.values[(channel*height+row)*width+column]
					count++
				} else if c.int("count_include_pad", 0) != 0 {
					count++
				}
			}
		}
		y.values[i] = sum / float64(count)
	}
	return y
}

func globalAveragePool(c call) tensor { return mean(c.in[0]) }

// mean averages each plane of an image.
func mean(x tensor) tensor {
	area := x.shape[2] * x.shape[3]
	y := zeros(1, x.shape[1], 1, 1)
	for i, v := range x.values {
		y.values[i/area] += v / float64(area)
	}
	return y
}

// reduceMean is evaluated over height and width only.
func reduceMean(c call) tensor {
	y := mean(c.in[0])
	if c.int("keepdims", 1) == 0 {
		y.shape = y.shape[:2]
	}
	return y
}

func gemm(c call) tensor {
	x, weights := c.in[0], c.in[1]
	columns := weights.shape[1]
	at := func(i, o int) float64 { return weights.values[i*columns+o] }
	if c.int("transB", 0) != 0 {
		columns = weights.shape[0]
		at = func(i, o int) float64 { return weights.values[o*weights.shape[1]+i] }
	}
	y := zeros(1, columns)
	for o := range columns {
		for i, v := range x.values {
			y.values[o] += c.float("alpha", 1) * v * at(i, o)
		}
		if c.has(2) {
			y.values[o] += c.float("beta", 1) * c.in[2].values[broadcast(o, y.shape, c.in[2].shape)]
		}
	}
	return y
}

func matMul(c call) tensor { return gemm(call{node: c.node, in: c.in[:2]}) }

func batchNormalization(c call) tensor {
	x, area := c.in[0], elements(c.in[0].shape[2:])
	y := zeros(x.shape...)
	for i, v := range x.values {
		k := i / area
		scale, shift, mean, variance := c.in[1].values[k], c.in[2].values[k], c.in[3].values[k], c.in[4].values[k]
		y.values[i] = (v-mean)/math.Sqrt(variance+c.float("epsilon", 1e-5))*scale + shift
	}
	return y
}

// pad surrounds planes with zeros.
func pad(c call) tensor {
	x, pads := c.in[0], c.ints("pads")
	if c.has(1) {
		pads = nil
		for _, v := range c.in[1].values {
			pads = append(pads, int(v))
		}
	}
	height, width := x.shape[2], x.shape[3]
	y := zeros(1, x.shape[1], pads[2]+height+pads[6], pads[3]+width+pads[7])
	for i, v := range x.values {
		channel, row, column := i/(height*width), i/width%height, i%width
		y.values[(channel*y.shape[2]+row+pads[2])*y.shape[3]+column+pads[3]] = v
	}
	return y
}
