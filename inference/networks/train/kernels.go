package main

import "math"

// adam makes one step of Adam (Kingma and Ba, ICLR 2015) on w and clears the gradient g; m and v are its moments.
func adam(w, g, m, v []float32, rate float64, t int) {
	const beta1, beta2, epsilon = 0.9, 0.999, 1e-8
	c1 := 1 / (1 - math.Pow(beta1, float64(t)))
	c2 := 1 / (1 - math.Pow(beta2, float64(t)))
	scale := float32(rate * c1)
	root := float32(c2)
	for i := range w {
		m[i] = beta1*m[i] + (1-beta1)*g[i]
		v[i] = beta2*v[i] + (1-beta2)*g[i]*g[i]
		w[i] -= scale * m[i] / (float32(math.Sqrt(float64(v[i]*root))) + epsilon)
		g[i] = 0
	}
}

// dot sums eight interleaved partial sums, pair by pair.
func dot(a, b []float32) float32 {
	var s0, s1, s2, s3, s4, s5, s6, s7 float32
	for len(a) >= 8 && len(b) >= 8 {
		s0 += a[0] * b[0]
		s1 += a[1] * b[1]
		s2 += a[2] * b[2]
		s3 += a[3] * b[3]
		s4 += a[4] * b[4]
		s5 += a[5] * b[5]
		s6 += a[6] * b[6]
		s7 += a[7] * b[7]
		a, b = a[8:], b[8:]
	}
	sum := ((s0 + s4) + (s2 + s6)) + ((s1 + s5) + (s3 + s7))
	for i, v := range a {
		sum += v * b[i]
	}
	return sum
}

// axpy adds a·x to y.
func axpy(y, x []float32, a float32) {
	for len(y) >= 4 && len(x) >= 4 {
		y[0] += a * x[0]
		y[1] += a * x[1]
		y[2] += a * x[2]
		y[3] += a * x[3]
		y, x = y[4:], x[4:]
	}
	for i := range y {
		y[i] += a * x[i]
	}
}
