package networks

import (
	"fmt"
	"io"
	"strings"

	"github.com/glomar-network/glomar/inference/graph"
)

// Draw prints the first channel of an image, two rows to a line. It prints nothing if the values are not an image, or
// if the image is wider than a terminal.
func Draw(out io.Writer, x []float64, shape graph.Shape, within graph.Interval) {
	if len(shape) != 3 || len(x) != shape.Elements() || shape[2] > 100 {
		return
	}
	shades := []rune(" ░▒▓█")
	var lines []string
	for y := 0; y+1 < shape[1]; y += 2 {
		var line strings.Builder
		for c := range shape[2] {
			v := (x[y*shape[2]+c] + x[(y+1)*shape[2]+c]) / 2
			k := int((v - within.Lo) / (within.Hi - within.Lo) * float64(len(shades)))
			line.WriteRune(shades[max(0, min(k, len(shades)-1))])
		}
		lines = append(lines, strings.TrimRight(line.String(), " "))
	}
	fmt.Fprintln(out, strings.Trim(strings.Join(lines, "\n"), "\n")+"\n")
}
