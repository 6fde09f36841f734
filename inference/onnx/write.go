package onnx

import (
	"encoding/binary"
	"fmt"
	"maps"
	"math"
	"slices"

	"google.golang.org/protobuf/proto"

	pb "github.com/glomar-network/glomar/inference/onnx/onnxpb"
)

const irVersion = 8 // the file format of operator set 17

// Write encodes a model with float32 weights and operator set WriteOpset. Equal models give equal bytes. It fails with
// the errors of Read if Read would not accept the result.
func Write(m *Model) ([]byte, error) {
	graph := &pb.GraphProto{
		Name:   &m.Name,
		Input:  writeValues(m.Inputs),
		Output: writeValues(m.Outputs),
	}
	for _, name := range slices.Sorted(maps.Keys(m.Tensors)) {
		graph.Initializer = append(graph.Initializer, writeTensor(name, m.Tensors[name]))
	}
	for _, n := range m.Nodes {
		graph.Node = append(graph.Node, writeNode(n))
	}
	file := &pb.ModelProto{
		IrVersion:    proto.Int64(irVersion),
		ProducerName: &m.Producer,
		OpsetImport:  []*pb.OperatorSetIdProto{{Domain: proto.String(""), Version: proto.Int64(WriteOpset)}},
		Graph:        graph,
	}
	for _, key := range slices.Sorted(maps.Keys(m.Metadata)) {
		file.MetadataProps = append(file.MetadataProps, &pb.StringStringEntryProto{Key: &key, Value: proto.String(m.Metadata[key])})
	}
	data, err := proto.MarshalOptions{Deterministic: true}.Marshal(file)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrMalformed, err)
	}
	if _, err := Read(data); err != nil {
		return nil, err
	}
	return data, nil
}

func writeValues(list []Value) []*pb.ValueInfoProto {
	var out []*pb.ValueInfoProto
	for _, v := range list {
		shape := new(pb.TensorShapeProto)
		for _, d := range v.Shape {
			dim := new(pb.TensorShapeProto_Dimension)
			if d == Unknown {
				dim.Value = &pb.TensorShapeProto_Dimension_DimParam{DimParam: "batch"}
			} else {
				dim.Value = &pb.TensorShapeProto_Dimension_DimValue{DimValue: int64(d)}
			}
			shape.Dim = append(shape.Dim, dim)
		}
		out = append(out, &pb.ValueInfoProto{Name: proto.String(v.Name), Type: &pb.TypeProto{Value: &pb.TypeProto_TensorType{
			TensorType: &pb.TypeProto_Tensor{ElemType: proto.Int32(int32(pb.TensorProto_FLOAT)), Shape: shape},
		}}})
	}
	return out
}

func writeNode(n Node) *pb.NodeProto {
	out := &pb.NodeProto{Name: &n.Name, OpType: &n.Op, Domain: &n.Domain, Input: n.Inputs, Output: n.Outputs}
	for _, name := range slices.Sorted(maps.Keys(n.Attributes)) {
		a := n.Attributes[name]
		attribute := &pb.AttributeProto{Name: &name}
		switch a.Kind {
		case FloatAttribute:
			attribute.Type, attribute.F = pb.AttributeProto_FLOAT.Enum(), proto.Float32(float32(a.Float))
		case IntAttribute:
			attribute.Type, attribute.I = pb.AttributeProto_INT.Enum(), &a.Int
		case StringAttribute:
			attribute.Type, attribute.S = pb.AttributeProto_STRING.Enum(), []byte(a.String)
		case FloatsAttribute:
			attribute.Type, attribute.Floats = pb.AttributeProto_FLOATS.Enum(), narrow(a.Floats)
		case IntsAttribute:
			attribute.Type, attribute.Ints = pb.AttributeProto_INTS.Enum(), a.Ints
		case TensorAttribute:
			attribute.Type, attribute.T = pb.AttributeProto_TENSOR.Enum(), writeTensor("", a.Tensor)
		}
		out.Attribute = append(out.Attribute, attribute)
	}
	return out
}

func writeTensor(name string, t *Tensor) *pb.TensorProto {
	out := &pb.TensorProto{Name: &name}
	for _, d := range t.Shape {
		out.Dims = append(out.Dims, int64(d))
	}
	if t.IsInt {
		out.DataType = proto.Int32(int32(pb.TensorProto_INT64))
		for _, v := range t.Ints {
			out.RawData = binary.LittleEndian.AppendUint64(out.RawData, uint64(v))
		}
		return out
	}
	out.DataType = proto.Int32(int32(pb.TensorProto_FLOAT))
	for _, v := range t.Floats {
		out.RawData = binary.LittleEndian.AppendUint32(out.RawData, math.Float32bits(float32(v)))
	}
	return out
}

func narrow(list []float64) []float32 {
	out := make([]float32, len(list))
	for i, v := range list {
		out[i] = float32(v)
	}
	return out
}
