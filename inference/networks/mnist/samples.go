package mnist

import _ "embed"

// samples.bin is, for each digit 0 to 9, the first test image with that label.
//
//go:embed samples.bin
var samples []byte

// Samples returns ten test images, one of each digit in order. They show that a model works, but are too few to measure
// it.
func Samples() Set {
	labels := make([]byte, Classes)
	for i := range labels {
		labels[i] = byte(i)
	}
	return Set{Images: samples, Labels: labels}
}

// Floats returns image i as models take it: one number from 0 to 1 for each pixel.
func (s Set) Floats(i int) []float64 {
	out := make([]float64, Pixels)
	for k, v := range s.Image(i) {
		out[k] = float64(v) / 255
	}
	return out
}
