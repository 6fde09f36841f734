package cmd

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/glomar-network/glomar/inference/graph"
	"github.com/glomar-network/glomar/inference/networks"
	"github.com/glomar-network/glomar/inference/networks/mnist"
	"github.com/glomar-network/glomar/inference/onnx"
	"github.com/glomar-network/glomar/inference/plan"
)

// glomar runs a command line and returns what it prints.
func glomar(args ...string) (string, error) {
	var out bytes.Buffer
	root := NewRoot()
	root.SetArgs(args)
	root.SetOut(&out)
	err := root.Execute()
	return out.String(), err
}

func TestModelCheck(t *testing.T) {
	out, err := glomar("model", "check", "lenet", "--insecure")
	require.NoError(t, err)
	require.Contains(t, out, "[-25.705, 25.768]")
	require.Contains(t, out, "It can run encrypted: 8 steps")
}

// A network that ends in a softmax says so, and names from a file move no terminal's cursor.
func TestModelsSayWhatIsDropped(t *testing.T) {
	hostile := "a\x1b[2J\n\u202eb"
	file := filepath.Join(t.TempDir(), "softmax.onnx")
	require.NoError(t, os.WriteFile(file, changed(t, func(m *onnx.Model) {
		m.Name = hostile
		for i := range m.Nodes {
			m.Nodes[i].Name = hostile
		}
		m.Nodes = append(m.Nodes, onnx.Node{
			Name: hostile, Op: "Softmax", Inputs: []string{m.Outputs[0].Name}, Outputs: []string{"probabilities"},
		})
		m.Outputs[0].Name = "probabilities"
	}), 0o600))
	for _, args := range [][]string{
		{"check", file}, {"compile", file, "-o", file + ".plan"}, {"estimate", file}, {"run", file},
		{"compile", file, "-o", file + ".plan", "--private-bits", "8", "--weights", file + ".weights"},
	} {
		out, err := glomar(append(append([]string{"model"}, args...), "--insecure")...)
		require.NoError(t, err, "%v", args)
		require.Contains(
			t,
			out,
			`note: final Softmax "a\x1b[2J\n\u202eb" dropped: results are logits; apply softmax yourself`+"\n",
		)
		for _, line := range strings.Split(out, "\n") {
			if args[0] == "check" {
				require.Equal(t, onnx.Printable(line), line)
			}
			require.NotContains(t, line, "\u202e")
			require.NotContains(t, line, "\x1b[2J")
		}
	}
	require.NoError(t, os.WriteFile(file, changed(t, func(m *onnx.Model) {
		m.Nodes[1].Name, m.Nodes[1].Op = hostile, hostile
	}), 0o600))
	_, err := glomar("model", "check", file)
	require.ErrorIs(t, err, graph.ErrUnsupported)
	require.NotContains(t, err.Error(), "\x1b")
	require.NotContains(t, err.Error(), "\u202e")
}

func TestModelCompileEstimateAndRun(t *testing.T) {
	file := filepath.Join(t.TempDir(), "lenet.plan")
	out, err := glomar("model", "compile", "lenet", "--insecure", "-o", file)
	require.NoError(t, err)
	require.Contains(t, out, "SHA-256")
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	p, err := plan.Decode(data)
	require.NoError(t, err)
	out, err = glomar("model", "verify", file)
	require.NoError(t, err)
	require.Contains(t, out, "is what its model compiles to")
	require.Contains(t, out, fmt.Sprintf("plan SHA-256 %x", p.Digest()))
	p.Steps[1].Layout.Openings[0].Bound--
	doctored := filepath.Join(t.TempDir(), "doctored.plan")
	require.NoError(t, os.WriteFile(doctored, p.Encode(), 0o600))
	_, err = glomar("model", "verify", doctored)
	require.ErrorIs(t, err, plan.ErrDiffers)
	for _, what := range []string{file, "lenet"} {
		out, err = glomar("model", "estimate", what, "--insecure", "--calibrate")
		require.NoError(t, err)
		require.Contains(t, out, "8, one after another")
	}
	out, err = glomar("model", "run", "lenet", "--insecure", "--image", "4")
	require.NoError(t, err)
	require.Regexp(t, `4 .*<- largest`, out)
	require.NotContains(t, out, "The plaintext network's largest")
}

func TestModelRefuses(t *testing.T) {
	dir := t.TempDir()
	broken := filepath.Join(dir, "broken.onnx")
	require.NoError(t, os.WriteFile(broken, []byte("no model"), 0o600))
	sine := filepath.Join(dir, "sine.onnx")
	require.NoError(
		t,
		os.WriteFile(sine, changed(t, func(m *onnx.Model) { m.Nodes[1].Op, m.Nodes[5].Op = "Sin", "Clip" }), 0o600),
	)
	file := filepath.Join(dir, "lenet.onnx")
	require.NoError(t, os.WriteFile(file, changed(t, func(m *onnx.Model) { m.Metadata = nil }), 0o600))
	for says, args := range map[string][]string{
		"models in this repository":            {"check", filepath.Join(dir, "none.onnx")},
		"broken.onnx":                          {"check", broken},
		"Sin":                                  {"check", sine},
		"it compares encrypted":                {"check", sine},
		"--input-min and":                      {"check", file},
		"--input-min must be smaller":          {"check", "lenet", "--input-min", "2"},
		"a bound cannot be proven":             {"check", "lenet", "--input-max", "100"},
		"-o is required":                       {"compile", "lenet"},
		"degree":                               {"check", "lenet", "--degree", "12"},
		"the samples for the model are 0 to 9": {"run", "lenet", "--image", "12"},
		"no such file":                         {"run", "lenet", "--image", filepath.Join(dir, "none.png")},
		"the model takes [1 28 28]":            {"run", "lenet", "--image", drawing(t, dir, 10)},
		"unknown backend \"abacus\"":           {"run", "lenet", "--backend", "abacus"},
	} {
		_, err := glomar(append([]string{"model"}, append(args, "--insecure")...)...)
		require.ErrorContains(t, err, says, says)
	}
}

// changed returns LeNet's file after a change.
func changed(t *testing.T, change func(*onnx.Model)) []byte {
	t.Helper()
	data, err := networks.File("lenet")
	require.NoError(t, err)
	m, err := onnx.Read(data)
	require.NoError(t, err)
	change(m)
	data, err = onnx.Write(m)
	require.NoError(t, err)
	return data
}

func drawing(t *testing.T, dir string, side int) string {
	t.Helper()
	picture := image.NewGray(image.Rect(0, 0, side, side))
	picture.SetGray(3, 2, color.Gray{Y: 255})
	name := filepath.Join(dir, "drawing.png")
	f, err := os.Create(name)
	require.NoError(t, err)
	defer f.Close()
	require.NoError(t, png.Encode(f, picture))
	return name
}

func TestReadImage(t *testing.T) {
	shape, within := []int{1, 28, 28}, plan.Input{Scale: 255}.Range()
	within.Hi = 1
	dir := t.TempDir()
	x, err := readImage(drawing(t, dir, 28), shape, within)
	require.NoError(t, err)
	require.Len(t, x, mnist.Pixels)
	require.Equal(t, 1.0, x[2*28+3])
	require.Zero(t, x[0])
	list := filepath.Join(dir, "list.json")
	require.NoError(t, os.WriteFile(list, []byte("[0.5, -1]"), 0o600))
	x, err = readImage(list, shape, within)
	require.NoError(t, err)
	require.Equal(t, []float64{0.5, -1}, x)
}
