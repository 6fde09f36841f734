package onnx

import "maps"

// weighing lists the operators whose constants are weights.
var weighing = map[string]bool{"Conv": true, "Gemm": true, "MatMul": true, "BatchNormalization": true}

// WithoutWeights returns the model with zeros in place of trained numbers: the constants of convolutions, dense layers
// and normalisations, and every other constant with more than one number. Single numbers, such as the coefficients of
// an activation, stay. So do names. Of the metadata only the keys in keep stay.
func (m *Model) WithoutWeights(keep ...string) *Model {
	out := *m
	out.Metadata, out.Tensors, out.Nodes = map[string]string{}, maps.Clone(m.Tensors), nil
	for _, key := range keep {
		if value, ok := m.Metadata[key]; ok {
			out.Metadata[key] = value
		}
	}
	weights := map[string]bool{}
	for _, n := range m.Nodes {
		if weighing[n.Op] {
			for _, in := range n.Inputs {
				weights[in] = true
			}
		}
	}
	blank := func(name string, t *Tensor) *Tensor {
		if t == nil || t.IsInt || !weights[name] && t.Elements() == 1 {
			return t
		}
		return &Tensor{Shape: t.Shape, Floats: make([]float64, len(t.Floats))}
	}
	for name, t := range out.Tensors {
		out.Tensors[name] = blank(name, t)
	}
	for _, n := range m.Nodes {
		n.Attributes = maps.Clone(n.Attributes)
		for key, a := range n.Attributes {
			if len(n.Outputs) > 0 && a.Tensor != nil {
				a.Tensor = blank(n.Outputs[0], a.Tensor)
			}
			if len(n.Outputs) > 0 && (len(a.Floats) > 1 || weights[n.Outputs[0]]) {
				a.Floats = make([]float64, len(a.Floats))
			}
			if n.Op == "Constant" && len(n.Outputs) > 0 && weights[n.Outputs[0]] {
				a.Float = 0
			}
			n.Attributes[key] = a
		}
		out.Nodes = append(out.Nodes, n)
	}
	return &out
}
