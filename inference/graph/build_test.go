package graph

import (
	"errors"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/glomar-network/glomar/inference/onnx"
)

func TestBuildRefusesWithAdvice(t *testing.T) {
	image := []int{2, 4, 4}
	type attributes = map[string]onnx.Attribute
	square := floats([]int{2, 2, 3, 3}, slices.Repeat([]float64{1}, 36)...)
	for _, c := range []struct {
		name    string
		shape   []int
		tensors map[string]*onnx.Tensor
		lines   []string
		first   attributes // of the first node
		want    error
		says    string
	}{
		{"max pooling", image, nil, []string{"y = MaxPool x"}, attributes{"kernel_shape": intsOf(2, 2)}, ErrUnsupported, `node "the y" (MaxPool): unsupported: it compares encrypted values: use AveragePool`},
		{"leaky", image, nil, []string{"y = LeakyRelu x"}, nil, ErrUnsupported, "retrain with SiLU"},
		{"unheard of", image, nil, []string{"y = Frobnicate x"}, nil, ErrUnsupported, `"the y" (Frobnicate)`},
		{"softmax inside", []int{4}, nil, []string{"s = Softmax x", "y = Relu s"}, nil, ErrUnsupported, `softmax of node "the s"`},
		{"gating", image, nil, []string{"a = Relu x", "y = Mul a x"}, nil, ErrUnsupported, "two different encrypted values"},
		{"sigmoid gate of another value", image, nil, []string{"a = Relu x", "s = Sigmoid x", "y = Mul a s"}, nil, ErrUnsupported, "two different encrypted values"},
		{"erf of another scale", image, map[string]*onnx.Tensor{"one": floats(nil, 1)}, []string{"e = Erf x", "f = Add e one", "y = Mul x f"}, nil, ErrUnsupported, "two different encrypted values"},
		{"erf gate of another value", image,
			map[string]*onnx.Tensor{"one": floats(nil, 1), "root": floats(nil, math.Sqrt2)},
			[]string{"t = Tanh x", "r = Div x root", "e = Erf r", "f = Add e one", "y = Mul t f"},
			nil, ErrUnsupported, "two different encrypted values"},
		{"encrypted division", image, nil, []string{"y = Div x x"}, nil, ErrUnsupported, "division by an encrypted value"},
		{"division by zero", image, map[string]*onnx.Tensor{"z": floats(nil, 0)}, []string{"y = Div x z"}, nil, ErrInvalid, "zero"},
		{"overflowing factor", image, map[string]*onnx.Tensor{"z": floats([]int{2, 1, 1}, 1e-320, 1)}, []string{"y = Div x z"}, nil, ErrInvalid, "channel 0"},
		{"root", image, map[string]*onnx.Tensor{"h": floats(nil, 0.5)}, []string{"y = Pow x h"}, nil, ErrUnsupported, "exponent 0.5"},
		{"high degree", image, map[string]*onnx.Tensor{"n": floats(nil, 8)}, []string{"a = Pow x n", "y = Pow a n"}, nil, ErrUnsupported, "degree"},
		{"constant per pixel", []int{2, 2, 2}, map[string]*onnx.Tensor{"c": floats([]int{2, 2, 2}, 1, 2, 3, 4, 5, 6, 7, 8)}, []string{"y = Add x c"}, nil, ErrUnsupported, "one per channel"},
		{"only constants", image, map[string]*onnx.Tensor{"c": floats(nil, 1)}, []string{"y = Add c c"}, nil, ErrUnsupported, "fold constants"},
		{"integer constant", image, map[string]*onnx.Tensor{"c": integers(1)}, []string{"y = Add x c"}, nil, ErrUnsupported, "integer"},
		{"one operand", image, nil, []string{"y = Add x"}, nil, ErrInvalid, "two inputs"},
		{"encrypted weights", image, nil, []string{"y = Conv x x"}, nil, ErrUnsupported, "must be a constant"},
		{"wrong channels", []int{3, 4, 4}, map[string]*onnx.Tensor{"w": square}, []string{"y = Conv x w"},
			nil, ErrInvalid, "fit input [3 4 4]"},
		{"convolution of a vector", []int{4}, map[string]*onnx.Tensor{"w": square}, []string{"y = Conv x w"}, nil, ErrInvalid, "[channels, height, width]"},
		{"kernel too large", []int{2, 2, 4}, map[string]*onnx.Tensor{"w": square}, []string{"y = Conv x w"}, nil, ErrInvalid, "does not fit"},
		{"zero groups", image, map[string]*onnx.Tensor{"w": square}, []string{"y = Conv x w"}, attributes{"group": intOf(0)}, ErrInvalid, "0 groups"},
		{"zero stride", image, map[string]*onnx.Tensor{"w": square}, []string{"y = Conv x w"}, attributes{"strides": intsOf(0, 1)}, ErrInvalid, "strides"},
		{"negative pads", image, map[string]*onnx.Tensor{"w": square}, []string{"y = Conv x w"}, attributes{"pads": intsOf(0, -1, 0, 0)}, ErrInvalid, "pads"},
		{"one-dimensional strides", image, map[string]*onnx.Tensor{"w": square}, []string{"y = Conv x w"}, attributes{"strides": intsOf(1)}, ErrUnsupported, "two-dimensional"},
		{"unknown automatic pads", image, map[string]*onnx.Tensor{"w": square}, []string{"y = Conv x w"}, attributes{"auto_pad": stringOf("ALL")}, ErrInvalid, "ALL"},
		{"wrong bias", image, map[string]*onnx.Tensor{"w": square, "b": floats([]int{3}, 1, 2, 3)}, []string{"y = Conv x w b"}, nil, ErrInvalid, "want 2 floats"},
		{"transposed image", []int{2}, map[string]*onnx.Tensor{"w": floats([]int{2, 2}, 1, 2, 3, 4)}, []string{"y = Gemm x w"}, attributes{"transA": intOf(1)}, ErrUnsupported, "transA"},
		{"dense on an image", image, map[string]*onnx.Tensor{"w": floats([]int{2, 2}, 1, 2, 3, 4)}, []string{"y = MatMul x w"}, nil, ErrUnsupported, "flatten"},
		{"wrong features", []int{3}, map[string]*onnx.Tensor{"w": floats([]int{2, 2}, 1, 2, 3, 4)},
			[]string{"y = MatMul x w"}, nil, ErrInvalid, "fit input [3]"},
		{"weights on the left", []int{2}, map[string]*onnx.Tensor{"w": floats([]int{2, 2}, 1, 2, 3, 4)}, []string{"y = MatMul w x"}, nil, ErrUnsupported, "left"},
		{"negative variance", []int{1}, map[string]*onnx.Tensor{"c": floats([]int{1}, -1)}, []string{"y = BatchNormalization x c c c c"}, nil, ErrInvalid, "variance"},
		{"training normalisation", []int{1}, map[string]*onnx.Tensor{"c": floats([]int{1}, 1)}, []string{"y = BatchNormalization x c c c c"}, attributes{"training_mode": intOf(1)}, ErrUnsupported, "inference"},
		{"missing statistics", []int{1}, map[string]*onnx.Tensor{"c": floats([]int{1}, 1)}, []string{"y = BatchNormalization x c c"}, nil, ErrInvalid, "missing"},
		{"rounded pooling", image, nil, []string{"y = AveragePool x"}, attributes{"kernel_shape": intsOf(2, 2), "ceil_mode": intOf(1)}, ErrUnsupported, "ceil_mode"},
		{"pooling without kernel", image, nil, []string{"y = AveragePool x"}, nil, ErrInvalid, "kernel_shape"},
		{"pads beyond the kernel", image, nil, []string{"y = AveragePool x"}, attributes{"kernel_shape": intsOf(2, 2), "pads": intsOf(2, 0, 0, 0)}, ErrInvalid, "pads"},
		{"mean over channels", image, map[string]*onnx.Tensor{"a": integers(1)}, []string{"y = ReduceMean x a"}, nil, ErrUnsupported, "height and width"},
		{"reflecting pads", image, nil, []string{"y = Pad x"}, attributes{"mode": stringOf("reflect")}, ErrUnsupported, "zeros"},
		{"pads with ones", image, map[string]*onnx.Tensor{"p": integers(0, 0, 1, 1, 0, 0, 1, 1), "v": floats(nil, 1)}, []string{"y = Pad x p v"}, nil, ErrUnsupported, "zeros"},
		{"pads channels", image, map[string]*onnx.Tensor{"p": integers(0, 1, 1, 1, 0, 0, 1, 1)}, []string{"y = Pad x p"}, nil, ErrUnsupported, "height and width"},
		{"cropping", image, map[string]*onnx.Tensor{"p": integers(0, 0, -1, 0, 0, 0, 0, 0)}, []string{"y = Pad x p"}, nil, ErrInvalid, "want 0"},
		{"reshape to another size", image, map[string]*onnx.Tensor{"s": integers(1, 31)}, []string{"y = Reshape x s"}, nil, ErrInvalid, "reshape"},
		{"two open dimensions", image, map[string]*onnx.Tensor{"s": integers(-1, -1)}, []string{"y = Reshape x s"}, nil, ErrInvalid, "reshape"},
		{"batch reshaped away", image, map[string]*onnx.Tensor{"s": integers(2, 16)}, []string{"y = Reshape x s"}, nil, ErrUnsupported, "keep the batch"},
		{"batch squeezed away", image, map[string]*onnx.Tensor{"s": integers(0)}, []string{"y = Squeeze x s"}, nil, ErrUnsupported, "batch"},
		{"squeeze of a long axis", image, map[string]*onnx.Tensor{"s": integers(1)}, []string{"y = Squeeze x s"}, nil, ErrInvalid, "squeeze"},
		{"flatten after channels", image, nil, []string{"y = Flatten x"}, attributes{"axis": intOf(2)}, ErrUnsupported, "axis 2"},
		{"joined images", image, nil, []string{"y = Concat x x"}, nil, ErrUnsupported, "joins images"},
		{"gather from an image", image, map[string]*onnx.Tensor{"i": integers(0)}, []string{"y = Gather x i"}, nil, ErrUnsupported, "constant"},
		{"gather outside", image, map[string]*onnx.Tensor{"i": integers(9)}, []string{"s = Shape x", "y = Gather s i"}, nil, ErrInvalid, "entry 9"},
		{"cast to float", image, nil, []string{"s = Shape x", "y = Cast s"}, nil, ErrUnsupported, `(Cast)`},
		{"constant output", image, map[string]*onnx.Tensor{"y": floats(nil, 1)}, nil, nil, ErrInvalid, "constant"},
		{"sum of shapes", image, map[string]*onnx.Tensor{"s": integers(1, 2, 16)},
			[]string{"a = Reshape x s", "y = Add a x"}, nil, ErrInvalid, "cannot add"},
	} {
		m := sketch(c.shape, c.tensors, c.lines...)
		if c.first != nil {
			m.Nodes[0].Attributes = c.first
		}
		if c.name == "cast to float" {
			m.Nodes[1].Attributes["to"] = intOf(1)
		}
		_, err := Build(m, Options{})
		if !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: got %v, want %v mentioning %q", c.name, err, c.want, c.says)
		}
	}
}

func TestBuildRefusesInputsAndOutputs(t *testing.T) {
	for name, spoil := range map[string]func(*onnx.Model){
		"two inputs":       func(m *onnx.Model) { m.Inputs = append(m.Inputs, onnx.Value{Name: "z", Shape: []int{1, 1}}) },
		"batch of two":     func(m *onnx.Model) { m.Inputs[0].Shape[0] = 2 },
		"no batch":         func(m *onnx.Model) { m.Inputs[0].Shape = []int{4} },
		"open width":       func(m *onnx.Model) { m.Inputs[0].Shape[3] = onnx.Unknown },
		"two outputs":      func(m *onnx.Model) { m.Outputs = append(m.Outputs, onnx.Value{Name: "x"}) },
		"unwritten output": func(m *onnx.Model) { m.Outputs[0].Name = "z" },
		"another domain":   func(m *onnx.Model) { m.Nodes[0].Domain = "com.example" },
		"second result":    func(m *onnx.Model) { m.Nodes[0].Outputs = append(m.Nodes[0].Outputs, "extra") },
		"half a range":     func(m *onnx.Model) { m.Metadata = map[string]string{"input_min": "0"} },
		"range backwards":  func(m *onnx.Model) { m.Metadata = map[string]string{"input_min": "1", "input_max": "0"} },
		"range not finite": func(m *onnx.Model) { m.Metadata = map[string]string{"input_min": "-Inf", "input_max": "0"} },
	} {
		m := sketch([]int{1, 2, 2}, nil, "y = Relu x")
		spoil(m)
		if _, err := Build(m, Options{}); !errors.Is(err, ErrUnsupported) && !errors.Is(err, ErrInvalid) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestBuildRefusesWhatWouldNotFit(t *testing.T) {
	// One large kernel used again and again costs nothing in the file.
	m := sketch([]int{1 << 10}, map[string]*onnx.Tensor{"w": floats([]int{1 << 10, 1 << 10}, make([]float64, 1<<20)...)})
	from := "x"
	for range 100 {
		m.Nodes = append(m.Nodes, onnx.Node{Name: from + "y", Op: "MatMul", Inputs: []string{from, "w"}, Outputs: []string{from + "y"}})
		from += "y"
	}
	m.Outputs[0].Name = from
	if _, err := Build(m, Options{}); !errors.Is(err, ErrTooLarge) {
		t.Errorf("shared weights: got %v", err)
	}
	m = sketch([]int{1 << 13, 1 << 13, 1 << 13}, nil, "y = Relu x")
	if _, err := Build(m, Options{}); !errors.Is(err, ErrTooLarge) {
		t.Errorf("large image: got %v", err)
	}
}

func TestOptions(t *testing.T) {
	m := sketch([]int{1, 2, onnx.Unknown}, nil, "y = MaxPool x")
	m.Nodes[0].Attributes["kernel_shape"] = intsOf(1, 2)
	g, err := Build(m, Options{MaxPoolAsAverage: true, InputShape: Shape{1, 2, 2}})
	if err != nil {
		t.Fatal(err)
	}
	got, err := g.Run([]float64{1, 2, 5, 9})
	if err != nil {
		t.Fatal(err)
	}
	near(t, got, []float64{1.5, 7}, 1e-12)
	if g.MultiplyAdds() != 2*2+4 {
		t.Errorf("%d multiply-adds", g.MultiplyAdds())
	}
	if !slices.Equal(g.Notes, []Note{{Node: "the y", What: MaxPoolAveraged}}) {
		t.Errorf("notes %v", g.Notes)
	}
}

func TestSoftmaxIsDroppedAtTheEnd(t *testing.T) {
	for op, what := range map[string]Difference{"Softmax": SoftmaxDropped, "LogSoftmax": LogSoftmaxDropped} {
		g, err := Build(sketch([]int{3}, nil, "a = Relu x", "s = "+op+" a", "y = Identity s"), Options{})
		if err != nil {
			t.Fatal(err)
		}
		got, err := g.Run([]float64{-1, 2, 0.5})
		if err != nil {
			t.Fatal(err)
		}
		near(t, got, []float64{0, 2, 0.5}, 0)
		want := []Note{{Node: "the s", What: what}}
		if !slices.Equal(g.Notes, want) || !strings.Contains(g.Notes[0].String(), "results are logits") {
			t.Errorf("%s: notes %v", op, g.Notes)
		}
	}
	g, err := Build(sketch([]int{3}, nil, "a = Relu x", "s = Softmax a", "y = Tanh a"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(g.Notes) != 0 {
		t.Errorf("a softmax that nothing reads is noted: %v", g.Notes)
	}
}

func TestRunRefusesAnotherSize(t *testing.T) {
	g, err := Build(sketch([]int{3}, nil, "y = Relu x"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := g.Run(make([]float64, 4)); err == nil {
		t.Fatal("four values ran in a network of three")
	}
}

func TestUnneededNodesGo(t *testing.T) {
	g, err := Build(sketch([]int{3}, nil, "a = Relu x", "b = Tanh a", "c = Sigmoid a", "y = Mul c a"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got := ops(g); got != "ReLU SiLU" {
		t.Fatalf("got %s", got)
	}
}

func FuzzBuild(f *testing.F) {
	for _, file := range goldenFiles(f) {
		f.Add(readFile(f, file))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		model, err := onnx.Read(data)
		if err != nil {
			return
		}
		g, err := Build(model, Options{MaxPoolAsAverage: true, InputShape: Shape{1, 8, 8}})
		if err != nil {
			if !errors.Is(err, ErrUnsupported) && !errors.Is(err, ErrInvalid) && !errors.Is(err, ErrTooLarge) {
				t.Fatalf("unexpected kind of error: %v", err)
			}
			return
		}
		if g.MultiplyAdds() > 1<<20 {
			return
		}
		out, err := g.Run(make([]float64, g.InputShape().Elements()))
		if err != nil || len(out) != g.OutputShape().Elements() {
			t.Fatalf("%d values for shape %v, error %v", len(out), g.OutputShape(), err)
		}
		if _, err := g.Ranges(Interval{Lo: -1, Hi: 1}); err != nil && !errors.Is(err, ErrUnbounded) {
			t.Fatal(err)
		}
	})
}

func TestUnsupportedListsEveryUnknownOperator(t *testing.T) {
	model := sketch([]int{4}, nil, "a = Clip x", "b = Relu a", "c = ArgMax b", "y = Relu b")
	model.Nodes[3].Domain = "other"
	list := Unsupported(model)
	if len(list) != 2 || !errors.Is(list[0], ErrUnsupported) || !strings.Contains(list[0].Error(), `"the a" (Clip)`) ||
		!strings.Contains(list[1].Error(), "domain") {
		t.Fatalf("%v", list)
	}
}

func TestUnsupportedNodesMayBeDead(t *testing.T) {
	model := sketch([]int{4}, nil, "a = ArgMax x", "y = Relu x")
	if list := Unsupported(model); len(list) > 0 {
		t.Fatalf("%v", list)
	}
	g, err := Build(model, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if got := ops(g); got != "ReLU" {
		t.Fatalf("got %s", got)
	}
}

// Ignoring an input or attribute would give wrong results, so Build refuses what it does not support.
func TestBuildRefusesWhatItWouldPassOver(t *testing.T) {
	type given = map[string]onnx.Attribute
	vector := map[string]*onnx.Tensor{
		"c": floats([]int{2}, 1, 2), "w": floats([]int{2, 2}, 1, 2, 3, 4), "tall": floats([]int{2, 1}, 1, 2),
	}
	kernel := map[string]*onnx.Tensor{
		"w": floats([]int{1, 1, 2, 2}, 1, 2, 3, 4), "z": floats(nil, 0), "p": integers(0, 0, 0, 0, 0, 0, 0, 0),
	}
	for _, c := range []struct {
		shape   []int
		tensors map[string]*onnx.Tensor
		line    string
		with    given
		want    error
		says    string
	}{
		{[]int{2}, vector, "y = Relu x c", nil, ErrUnsupported, `input 1 "c"`},
		{[]int{2}, vector, "y = MatMul x w c", nil, ErrUnsupported, `input 2 "c"`},
		{[]int{2}, vector, "y = Dropout x c c", nil, ErrUnsupported, `input 2 "c"`},
		{[]int{2}, vector, "y = Gemm x w tall", nil, ErrInvalid, "bias of shape [2 1]"},
		{[]int{2}, vector, "y = Relu x", given{"alpha": intOf(1)}, ErrUnsupported, `"alpha"`},
		{[]int{2}, vector, "y = Gemm x w", given{"transB": stringOf("1")}, ErrInvalid, `"transB" is of the wrong kind`},
		{[]int{2}, vector, "y = Softmax x", given{"axis": intOf(0)}, ErrUnsupported, "axis 0"},
		{[]int{2}, vector, "y = Softmax x", given{"axis": intOf(2)}, ErrUnsupported, "axis 2"},
		{[]int{2, 1, 1}, nil, "y = Squeeze x", nil, ErrUnsupported, "state the axes"},
		{[]int{1, 4, 4}, kernel, "y = Conv x w", given{"kernel_shape": intsOf(4, 1)}, ErrInvalid, "kernel_shape [4 1]"},
		{[]int{1, 4, 4}, kernel, "y = Pad x p z p", nil, ErrUnsupported, `input 3 "p"`},
		{[]int{1, 2, 2}, nil, "y = AveragePool x",
			given{"kernel_shape": intsOf(2, 2), "dilations": intsOf(3, 3), "pads": intsOf(1, 1, 1, 1)},
			ErrInvalid, "averages only pads"},
	} {
		m := sketch(c.shape, c.tensors, c.line)
		if c.with != nil {
			m.Nodes[0].Attributes = c.with
		}
		if _, err := Build(m, Options{}); !errors.Is(err, c.want) || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s %v: got %v, want %v mentioning %q", c.line, c.with, err, c.want, c.says)
		}
	}
}

// Build refuses finite constants whose product is not finite.
func TestBuildRefusesWhatOverflows(t *testing.T) {
	tensors := map[string]*onnx.Tensor{
		"h": floats([]int{2}, 1e200, 1), "w": floats([]int{2, 2}, 1, 1e300, 1, 1), "one": floats(nil, 1e200),
		"tiny": floats(nil, 1e-320), "zero": floats(nil, 0),
	}
	for name, lines := range map[string][]string{
		"folded factors":   {"a = Mul x h", "y = Mul a h"},
		"folded weights":   {"a = Mul x h", "b = MatMul a w", "y = Mul b h"},
		"polynomial":       {"a = Mul x one", "b = Mul a a", "y = Relu b"},
		"0 times infinity": {"a = Div x tiny", "b = Mul a zero", "y = Relu b"},
	} {
		if _, err := Build(sketch([]int{2}, tensors, lines...), Options{}); !errors.Is(err, ErrInvalid) {
			t.Errorf("%s: got %v", name, err)
		}
	}
	m := sketch([]int{2}, map[string]*onnx.Tensor{"w": floats([]int{2, 2}, 1e300, 1, 1, 1)}, "y = Gemm x w")
	m.Nodes[0].Attributes["alpha"] = onnx.Attribute{Kind: onnx.FloatAttribute, Float: 1e38}
	if _, err := Build(m, Options{}); !errors.Is(err, ErrInvalid) {
		t.Errorf("alpha: got %v", err)
	}
}

// Nodes share initialisers, and the model belongs to the caller. Build changes neither.
func TestBuildLeavesTheModelAsItIs(t *testing.T) {
	for _, file := range goldenFiles(t) {
		read := func() *onnx.Model {
			m, err := onnx.Read(readFile(t, file))
			if err != nil {
				t.Fatal(err)
			}
			return m
		}
		m := read()
		first, err := Build(m, Options{})
		if err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(m, read()) {
			t.Errorf("%s: the model has changed", file)
		}
		if again, err := Build(m, Options{}); err != nil || !reflect.DeepEqual(first, again) {
			t.Errorf("%s: built twice, the graphs differ, error %v", file, err)
		}
	}
	axes := integers(-1, -2)
	m := sketch([]int{2, 3, 3}, map[string]*onnx.Tensor{"a": axes}, "y = ReduceMean x a")
	if _, err := Build(m, Options{}); err != nil {
		t.Fatal(err)
	}
	if !slices.Equal(axes.Ints, []int64{-1, -2}) {
		t.Errorf("axes are %v now", axes.Ints)
	}
}

// Hostile names are escaped before they reach a terminal or a log.
func TestNamesArePrintable(t *testing.T) {
	hostile := "a\x1b[31m\n\u202e\xff"
	factor := map[string]*onnx.Tensor{"k": floats([]int{2}, 2, 3)}
	m := sketch([]int{2}, factor, "h = Mul x k", "n = Relu h", "y = Softmax n")
	m.Name = hostile
	m.Inputs[0].Name, m.Nodes[0].Inputs[0] = hostile, hostile
	for i := range m.Nodes {
		m.Nodes[i].Name = hostile
	}
	g, err := Build(m, Options{})
	if err != nil {
		t.Fatal(err)
	}
	names := []string{g.Name, g.Notes[0].Node, g.Notes[0].String()}
	for _, n := range g.Nodes {
		names = append(names, n.Name)
	}
	for _, name := range names {
		if name != onnx.Printable(name) || !strings.Contains(name, `\x1b[31m\n\u202e`) {
			t.Errorf("name %q", name)
		}
	}
	m.Nodes[0].Op = hostile
	if _, err := Build(m, Options{}); err == nil || err.Error() != onnx.Printable(err.Error()) {
		t.Errorf("error %q", err)
	}
	// Difference names a value of its own making.
	if g, err = Build(sketch([]int{2}, nil, "a = Relu x", "y = Sub x a"), Options{}); err != nil {
		t.Fatal(err)
	}
	if name := g.Nodes[2].Name; name != "y" {
		t.Errorf("the negated value is called %q", name)
	}
}
