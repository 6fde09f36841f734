package reference

import (
	"slices"

	"github.com/glomar-network/glomar/inference/onnx"
)

func first(c call) tensor { return c.in[0] }

func (t tensor) as(shape []int) tensor { return tensor{shape: shape, values: t.values} }

func flatten(c call) tensor {
	x := c.in[0]
	axis := c.int("axis", 1)
	if axis < 0 {
		axis += len(x.shape)
	}
	return x.as([]int{elements(x.shape[:axis]), elements(x.shape[axis:])})
}

func reshape(c call) tensor {
	x, shape, open := c.in[0], []int{}, -1
	for i, v := range c.in[1].values {
		d := int(v)
		switch {
		case d == 0:
			d = x.shape[i]
		case d == -1:
			open, d = i, 1
		}
		shape = append(shape, d)
	}
	if open >= 0 {
		shape[open] = len(x.values) / elements(shape)
	}
	return x.as(shape)
}

func squeeze(c call) tensor {
	x, shape := c.in[0], []int{}
	axes := c.axes(len(x.shape))
	for i, d := range x.shape {
		if !slices.Contains(axes, i) && !(len(axes) == 0 && d == 1) {
			shape = append(shape, d)
		}
	}
	return x.as(shape)
}

func unsqueeze(c call) tensor {
	x, rank := c.in[0], len(c.in[0].shape)
	if c.has(1) {
		rank += len(c.in[1].values)
	} else {
		rank += len(c.ints("axes"))
	}
	axes, shape, next := c.axes(rank), []int{}, 0
	for i := range rank {
		if slices.Contains(axes, i) {
			shape = append(shape, 1)
			continue
		}
		shape = append(shape, x.shape[next])
		next++
	}
	return x.as(shape)
}

func literal(c call) tensor {
	for name, a := range c.node.Attributes {
		switch name {
		case "value":
			return constant(a.Tensor)
		case "value_float":
			return tensor{values: []float64{a.Float}}
		case "value_floats":
			return tensor{shape: []int{len(a.Floats)}, values: a.Floats}
		case "value_int":
			return tensor{values: []float64{float64(a.Int)}}
		case "value_ints":
			return constant(&onnx.Tensor{Shape: []int{len(a.Ints)}, Ints: a.Ints, IsInt: true})
		}
	}
	return tensor{}
}

func shapeOf(c call) tensor {
	out := zeros(len(c.in[0].shape))
	for i, d := range c.in[0].shape {
		out.values[i] = float64(d)
	}
	return out
}

// gather picks entries of a list.
func gather(c call) tensor {
	out := zeros(c.in[1].shape...)
	for k, v := range c.in[1].values {
		i := int(v)
		if i < 0 {
			i += len(c.in[0].values)
		}
		out.values[k] = c.in[0].values[i]
	}
	return out
}

// concat joins lists.
func concat(c call) tensor {
	var out tensor
	for _, part := range c.in {
		out.values = append(out.values, part.values...)
	}
	out.shape = []int{len(out.values)}
	return out
}
