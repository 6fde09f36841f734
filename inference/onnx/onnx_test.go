package onnx

import (
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"

	"google.golang.org/protobuf/proto"

	pb "github.com/glomar-network/glomar/inference/onnx/onnxpb"
)

// small is a model with every kind of attribute, an open batch dimension and both kinds of tensors.
func small() *Model {
	return &Model{
		Name:     "small",
		Producer: "test",
		Opset:    WriteOpset,
		Metadata: map[string]string{"b": "2", "a": "1"},
		Inputs:   []Value{{Name: "x", Shape: []int{Unknown, 2}}},
		Outputs:  []Value{{Name: "y", Shape: []int{1, 3}}},
		Tensors: map[string]*Tensor{
			"w": {Shape: []int{3, 2}, Floats: []float64{1, 2, 3, 4, 5, -0.5}},
			"s": {Shape: []int{2}, Ints: []int64{1, -1}, IsInt: true},
		},
		Nodes: []Node{
			{Name: "r", Op: "Reshape", Inputs: []string{"x", "s"}, Outputs: []string{"z"}, Attributes: map[string]Attribute{}},
			{Name: "g", Op: "Gemm", Inputs: []string{"z", "w", ""}, Outputs: []string{"y"}, Attributes: map[string]Attribute{
				"alpha":  {Kind: FloatAttribute, Float: 0.5},
				"transB": {Kind: IntAttribute, Int: 1},
				"note":   {Kind: StringAttribute, String: "n"},
				"fs":     {Kind: FloatsAttribute, Floats: []float64{0.25, -1}},
				"is":     {Kind: IntsAttribute, Ints: []int64{3, -4}},
				"t":      {Kind: TensorAttribute, Tensor: &Tensor{Shape: []int{}, Floats: []float64{2}}},
			}},
		},
	}
}

func TestWriteThenReadGivesTheModel(t *testing.T) {
	data, err := Write(small())
	if err != nil {
		t.Fatal(err)
	}
	got, err := Read(data)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(got, small()) {
		t.Fatalf("got %+v\nwant %+v", got, small())
	}
	again, err := Write(got)
	if err != nil || string(again) != string(data) {
		t.Fatalf("writing twice gave other bytes (error %v)", err)
	}
}

func TestWriteRefusesWhatReadWould(t *testing.T) {
	for name, spoil := range map[string]func(*Model){
		"infinite weight":  func(m *Model) { m.Tensors["w"].Floats[0] = 1e300 },
		"missing elements": func(m *Model) { m.Tensors["w"].Floats = m.Tensors["w"].Floats[:5] },
		"dangling input":   func(m *Model) { m.Nodes[0].Inputs[0] = "nothing" },
	} {
		m := small()
		spoil(m)
		if _, err := Write(m); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: got %v, want ErrMalformed", name, err)
		}
	}
}

// file returns the protobuf of small, spoiled.
func file(t testing.TB, spoil func(*pb.ModelProto)) []byte {
	t.Helper()
	data, err := Write(small())
	if err != nil {
		t.Fatal(err)
	}
	var m pb.ModelProto
	if err := proto.Unmarshal(data, &m); err != nil {
		t.Fatal(err)
	}
	spoil(&m)
	data, err = proto.Marshal(&m)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func weights(m *pb.ModelProto) *pb.TensorProto {
	for _, t := range m.Graph.Initializer {
		if t.GetName() == "w" {
			return t
		}
	}
	return nil
}

func TestReadRefuses(t *testing.T) {
	for _, c := range []struct {
		name  string
		spoil func(*pb.ModelProto)
		want  error
		says  string
	}{
		{"external data", func(m *pb.ModelProto) { weights(m).DataLocation = pb.TensorProto_EXTERNAL.Enum() }, ErrUnsupported, "save the model as one file"},
		{"external data without the mark", func(m *pb.ModelProto) { weights(m).ExternalData = []*pb.StringStringEntryProto{{}} }, ErrUnsupported, `"w"`},
		{"half precision", func(m *pb.ModelProto) { weights(m).DataType = proto.Int32(int32(pb.TensorProto_FLOAT16)) }, ErrUnsupported, "FLOAT16"},
		{"negative dimension", func(m *pb.ModelProto) { weights(m).Dims = []int64{-3, -2} }, ErrMalformed, "-3"},
		{"huge tensor", func(m *pb.ModelProto) { weights(m).Dims = []int64{1 << 20, 1 << 20, 1 << 30} }, ErrTooLarge, "elements"},
		{"huge dimension", func(m *pb.ModelProto) { weights(m).Dims = []int64{math.MaxInt64, 2} }, ErrTooLarge, "elements"},
		{"nine dimensions", func(m *pb.ModelProto) { weights(m).Dims = make([]int64, 9) }, ErrTooLarge, "dimensions"},
		{"ragged bytes", func(m *pb.ModelProto) { weights(m).RawData = weights(m).RawData[:23] }, ErrMalformed, "23"},
		{"two copies", func(m *pb.ModelProto) { weights(m).FloatData = []float32{1} }, ErrMalformed, "listed"},
		{"not a number", func(m *pb.ModelProto) { copy(weights(m).RawData, []byte{0, 0, 0xc0, 0x7f}) }, ErrMalformed, "NaN"},
		{"same initializer twice", func(m *pb.ModelProto) { m.Graph.Initializer = append(m.Graph.Initializer, weights(m)) }, ErrMalformed, "twice"},
		{"sparse initializer", func(m *pb.ModelProto) { m.Graph.SparseInitializer = []*pb.SparseTensorProto{{}} }, ErrUnsupported, "sparse"},
		{"old operators", func(m *pb.ModelProto) { m.OpsetImport[0].Version = proto.Int64(8) }, ErrUnsupported, "9 to 26"},
		{"future operators", func(m *pb.ModelProto) { m.OpsetImport[0].Version = proto.Int64(1000) }, ErrUnsupported, "9 to 26"},
		{"no operators", func(m *pb.ModelProto) { m.OpsetImport = nil }, ErrMalformed, "operators"},
		{"functions", func(m *pb.ModelProto) { m.Functions = []*pb.FunctionProto{{}} }, ErrUnsupported, "inlined"},
		{"no graph", func(m *pb.ModelProto) { m.Graph = nil }, ErrMalformed, "graph"},
		{"subgraph", func(m *pb.ModelProto) {
			m.Graph.Node[1].Attribute[0].Type = pb.AttributeProto_GRAPH.Enum()
		}, ErrUnsupported, `node "g" (Gemm)`},
		{"attribute twice", func(m *pb.ModelProto) {
			m.Graph.Node[1].Attribute = append(m.Graph.Node[1].Attribute, m.Graph.Node[1].Attribute[0])
		}, ErrMalformed, "twice"},
		{"tensor attribute without tensor", func(m *pb.ModelProto) {
			m.Graph.Node[1].Attribute[0] = &pb.AttributeProto{Name: proto.String("t2"), Type: pb.AttributeProto_TENSOR.Enum()}
		}, ErrUnsupported, "t2"},
		{"cycle", func(m *pb.ModelProto) { m.Graph.Node[0].Input[0] = "y" }, ErrMalformed, `"y"`},
		{"written twice", func(m *pb.ModelProto) { m.Graph.Node[0].Output[0] = "x" }, ErrMalformed, `"x"`},
		{"missing output", func(m *pb.ModelProto) { m.Graph.Output[0].Name = proto.String("q") }, ErrMalformed, `"q"`},
		{"nameless initializer", func(m *pb.ModelProto) { weights(m).Name = nil }, ErrMalformed, "name"},
		{"no operator", func(m *pb.ModelProto) { m.Graph.Node[0].OpType = nil }, ErrMalformed, "no operator"},
		{"name that is not text", func(m *pb.ModelProto) { m.Graph.Node[0].OpType = proto.String("\xff") }, ErrMalformed, "UTF-8"},
		{"many fields", func(m *pb.ModelProto) { m.Graph.Node[0].Output = make([]string, maxRecords) }, ErrTooLarge, "fields"},
	} {
		_, err := Read(file(t, c.spoil))
		if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: got %v, want %v mentioning %q", c.name, err, c.want, c.says)
		}
	}
}

func TestReadRefusesDeepNestingAndLargeFiles(t *testing.T) {
	// graph(7) -> node(1) -> attribute(5) -> g(6) -> node(1) ... : twenty levels of wire format.
	var data []byte
	for _, field := range []byte{6, 5, 1, 6, 5, 1, 6, 5, 1, 6, 5, 1, 6, 5, 1, 6, 5, 1, 6, 5, 1, 7} {
		data = append([]byte{field<<3 | 2, byte(len(data))}, data...)
	}
	if _, err := Read(data); !errors.Is(err, ErrTooLarge) {
		t.Errorf("deep nesting: got %v, want ErrTooLarge", err)
	}
	if _, err := Read(make([]byte, MaxFile+1)); !errors.Is(err, ErrTooLarge) {
		t.Errorf("large file: got %v, want ErrTooLarge", err)
	}
	if _, err := Read([]byte("not a model")); !errors.Is(err, ErrMalformed) {
		t.Errorf("text: got %v, want ErrMalformed", err)
	}
}

func TestReadNamesNamelessNodesAndSkipsListedInitializers(t *testing.T) {
	m, err := Read(file(t, func(m *pb.ModelProto) {
		m.Graph.Node[1].Name = nil
		m.Graph.Input = append(m.Graph.Input, &pb.ValueInfoProto{Name: proto.String("w")})
		weights(m).FloatData, weights(m).RawData = []float32{6, 5, 4, 3, 2, 1}, nil
	}))
	if err != nil {
		t.Fatal(err)
	}
	if m.Nodes[1].Name != "Gemm_1" || len(m.Inputs) != 1 || m.Tensors["w"].Floats[0] != 6 {
		t.Fatalf("got %+v", m)
	}
}

func FuzzRead(f *testing.F) {
	f.Add(file(f, func(*pb.ModelProto) {}))
	f.Add(file(f, func(m *pb.ModelProto) { weights(m).RawData = nil }))
	f.Add(file(f, func(m *pb.ModelProto) { m.Graph.Node[0].Input = nil }))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := Read(data)
		if err != nil {
			if !errors.Is(err, ErrMalformed) && !errors.Is(err, ErrTooLarge) && !errors.Is(err, ErrUnsupported) {
				t.Fatalf("unexpected kind of error: %v", err)
			}
			return
		}
		if _, err := Write(m); err != nil && !errors.Is(err, ErrMalformed) { // float64 may not fit float32
			t.Fatalf("cannot write what was read: %v", err)
		}
	})
}
