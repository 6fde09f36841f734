package onnx

import (
	"fmt"
	"slices"
	"unicode/utf8"

	"google.golang.org/protobuf/proto"

	pb "github.com/glomar-network/glomar/inference/onnx/onnxpb"
)

// Read decodes and validates a model file. Errors wrap ErrMalformed, ErrTooLarge or ErrUnsupported.
func Read(data []byte) (*Model, error) {
	if len(data) > MaxFile {
		return nil, fmt.Errorf("%w: %d bytes, want at most %d", ErrTooLarge, len(data), MaxFile)
	}
	var file pb.ModelProto
	if err := new(budget).message(data, file.ProtoReflect().Descriptor(), 0); err != nil {
		return nil, err
	}
	if err := (proto.UnmarshalOptions{DiscardUnknown: true}).Unmarshal(data, &file); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	opset, err := readOpset(&file)
	if err != nil {
		return nil, err
	}
	if len(file.Functions) > 0 {
		return nil, fmt.Errorf("%w: model-local functions; export with functions inlined", ErrUnsupported)
	}
	if file.Graph == nil {
		return nil, fmt.Errorf("%w: no graph", ErrMalformed)
	}
	m := &Model{
		Name:     file.Graph.GetName(),
		Producer: file.GetProducerName(),
		Opset:    opset,
		Metadata: make(map[string]string, len(file.MetadataProps)),
	}
	for _, p := range file.MetadataProps {
		m.Metadata[p.GetKey()] = p.GetValue()
	}
	if err := m.readGraph(file.Graph); err != nil {
		return nil, err
	}
	return m, nil
}

func readOpset(file *pb.ModelProto) (int, error) {
	for _, o := range file.OpsetImport {
		if o.GetDomain() != "" && o.GetDomain() != "ai.onnx" {
			continue // operators of other domains are refused one by one, where they are used
		}
		if v := o.GetVersion(); v < MinOpset || v > MaxOpset {
			return 0, fmt.Errorf("%w: operator set %d; export with one of %d to %d", ErrUnsupported, v, MinOpset, MaxOpset)
		}
		return int(o.GetVersion()), nil
	}
	return 0, fmt.Errorf("%w: it does not state the version of the standard operators", ErrMalformed)
}

func (m *Model) readGraph(g *pb.GraphProto) error {
	if len(g.SparseInitializer) > 0 {
		return fmt.Errorf("%w: sparse initializer %q", ErrUnsupported, g.SparseInitializer[0].GetValues().GetName())
	}
	m.Tensors = make(map[string]*Tensor, len(g.Initializer))
	for _, t := range g.Initializer {
		if err := checkName("initializer", t.GetName()); err != nil {
			return err
		}
		if _, twice := m.Tensors[t.GetName()]; twice {
			return fmt.Errorf("%w: initializer %q given twice", ErrMalformed, t.GetName())
		}
		tensor, err := readTensor(t)
		if err != nil {
			return fmt.Errorf("initializer %q: %w", t.GetName(), err)
		}
		m.Tensors[t.GetName()] = tensor
	}
	var err error
	if m.Inputs, err = readValues("input", g.Input, m.Tensors); err != nil {
		return err
	}
	if m.Outputs, err = readValues("output", g.Output, nil); err != nil {
		return err
	}
	return m.readNodes(g.Node)
}

// readValues skips the values named in except: older files list initializers among the inputs.
func readValues(what string, list []*pb.ValueInfoProto, except map[string]*Tensor) ([]Value, error) {
	var out []Value
	for _, v := range list {
		if err := checkName(what, v.GetName()); err != nil {
			return nil, err
		}
		if _, skip := except[v.GetName()]; skip {
			continue
		}
		shape := v.GetType().GetTensorType().GetShape()
		if len(shape.GetDim()) > MaxRank {
			return nil, fmt.Errorf("%w: %s %q has %d dimensions, want at most %d", ErrTooLarge, what, v.GetName(),
				len(shape.GetDim()), MaxRank)
		}
		value := Value{Name: v.GetName()}
		for _, d := range shape.GetDim() {
			n := int64(Unknown)
			if _, fixed := d.GetValue().(*pb.TensorShapeProto_Dimension_DimValue); fixed {
				n = d.GetDimValue()
			}
			switch {
			case n <= 0:
				n = Unknown // exporters write 0 or -1 for an open batch
			case n > MaxElements:
				return nil, fmt.Errorf("%w: %s %q has a dimension of %d, want at most %d", ErrTooLarge, what,
					v.GetName(), n, MaxElements)
			}
			value.Shape = append(value.Shape, int(n))
		}
		out = append(out, value)
	}
	return out, nil
}

// readNodes also checks that each node reads only inputs, initializers and values that earlier nodes write.
func (m *Model) readNodes(list []*pb.NodeProto) error {
	written := make(map[string]bool, len(list))
	for _, v := range m.Inputs {
		if written[v.Name] {
			return fmt.Errorf("%w: input %q given twice", ErrMalformed, v.Name)
		}
		written[v.Name] = true
	}
	for name := range m.Tensors {
		written[name] = true
	}
	for i, n := range list {
		node, err := readNode(n, i)
		if err != nil {
			return err
		}
		for _, in := range node.Inputs {
			if in != "" && !written[in] {
				return fmt.Errorf("%w: node %q reads %q, but nothing before it writes that value", ErrMalformed,
					node.Name, in)
			}
		}
		for _, out := range node.Outputs {
			if out == "" {
				continue
			}
			if written[out] {
				return fmt.Errorf("%w: node %q writes %q, which already exists", ErrMalformed, node.Name, out)
			}
			written[out] = true
		}
		m.Nodes = append(m.Nodes, node)
	}
	for _, v := range m.Outputs {
		if !written[v.Name] {
			return fmt.Errorf("%w: nothing writes output %q", ErrMalformed, v.Name)
		}
	}
	return nil
}

// readNode names a nameless node after its operator and position, so that messages can point at it.
func readNode(n *pb.NodeProto, position int) (Node, error) {
	node := Node{Name: n.GetName(), Domain: n.GetDomain(), Op: n.GetOpType(), Inputs: n.Input, Outputs: n.Output}
	if node.Domain == "ai.onnx" {
		node.Domain = ""
	}
	if node.Name == "" {
		node.Name = fmt.Sprintf("%s_%d", node.Op, position)
	}
	for _, name := range slices.Concat([]string{node.Name, node.Op, node.Domain}, n.Input, n.Output) {
		if !utf8.ValidString(name) {
			return Node{}, fmt.Errorf("%w: node %q has a name that is not UTF-8", ErrMalformed, node.Name)
		}
	}
	if len(node.Outputs) == 0 || node.Op == "" {
		return Node{}, fmt.Errorf("%w: node %q has no operator or no output", ErrMalformed, node.Name)
	}
	node.Attributes = make(map[string]Attribute, len(n.Attribute))
	for _, a := range n.Attribute {
		if _, twice := node.Attributes[a.GetName()]; twice {
			return Node{}, fmt.Errorf("%w: node %q has attribute %q twice", ErrMalformed, node.Name, a.GetName())
		}
		attribute, err := readAttribute(a)
		if err != nil {
			return Node{}, fmt.Errorf("node %q (%s), attribute %q: %w", node.Name, Printable(node.Op), a.GetName(), err)
		}
		node.Attributes[a.GetName()] = attribute
	}
	return node, nil
}

func readAttribute(a *pb.AttributeProto) (Attribute, error) {
	switch a.GetType() {
	case pb.AttributeProto_FLOAT:
		out := Attribute{Kind: FloatAttribute, Float: float64(a.GetF())}
		return out, finite(out.Float)
	case pb.AttributeProto_INT:
		return Attribute{Kind: IntAttribute, Int: a.GetI()}, nil
	case pb.AttributeProto_STRING:
		return Attribute{Kind: StringAttribute, String: string(a.GetS())}, nil
	case pb.AttributeProto_FLOATS:
		out := Attribute{Kind: FloatsAttribute, Floats: widen(a.Floats)}
		return out, finite(out.Floats...)
	case pb.AttributeProto_INTS:
		return Attribute{Kind: IntsAttribute, Ints: a.Ints}, nil
	case pb.AttributeProto_TENSOR:
		t, err := readTensor(a.T)
		return Attribute{Kind: TensorAttribute, Tensor: t}, err
	}
	return Attribute{}, fmt.Errorf("%w: attribute type %v", ErrUnsupported, a.GetType())
}

func checkName(what, name string) error {
	if name == "" || !utf8.ValidString(name) {
		return fmt.Errorf("%w: %s name %q", ErrMalformed, what, name)
	}
	return nil
}
