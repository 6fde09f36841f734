package fixed

// The passes of the FFT. Those of radix two would be, for blocks of l numbers and j below l/2, with w = root^(5^j) of order 4l,
//
//	x[j], x[j+l/2] <- x[j] + w*x[j+l/2], x[j] - w*x[j+l/2].
//
// Two of them join into one of radix four, with w = root^(5^j) of order 8l: the factors of the lower pass are w^2, those
// of the upper one are w and, since 5^(l/2) = 1+6l modulo 8l, -i*w. (For l = 2 it is 1+2l, hence +i*w in forwardQuads.)

// forward joins four blocks: the butterflies from to to, counted through all blocks.
func forward(re, im []I192, quads []quad, from, to int) {
	h := len(quads)
	for at := from; at < to; {
		block, j := at/h, at%h
		end := min(h, j+to-at)
		at += end - j
		base := 4 * h * block
		for ; j < end; j++ {
			p := base + j
			a0r, a0i := re[p], im[p]
			a1r, a1i := quads[j].w2.times(re[p+h], im[p+h])
			b0r, b0i := quads[j].w1.times(re[p+2*h], im[p+2*h])
			b1r, b1i := quads[j].w3.times(re[p+3*h], im[p+3*h])
			s0r, s0i := a0r.Add(a1r), a0i.Add(a1i)
			s1r, s1i := a0r.Sub(a1r), a0i.Sub(a1i)
			t0r, t0i := b0r.Add(b1r), b0i.Add(b1i)
			t1r, t1i := b0r.Sub(b1r), b0i.Sub(b1i)
			re[p], im[p] = s0r.Add(t0r), s0i.Add(t0i)
			re[p+h], im[p+h] = s1r.Add(t1i), s1i.Sub(t1r)
			re[p+2*h], im[p+2*h] = s0r.Sub(t0r), s0i.Sub(t0i)
			re[p+3*h], im[p+3*h] = s1r.Sub(t1i), s1i.Add(t1r)
		}
	}
}

// inverse undoes forward.
func inverse(re, im []I192, quads []quad, from, to int) {
	h := len(quads)
	for at := from; at < to; {
		block, j := at/h, at%h
		end := min(h, j+to-at)
		at += end - j
		base := 4 * h * block
		for ; j < end; j++ {
			p := base + j
			s0r, s0i := re[p].Add(re[p+2*h]), im[p].Add(im[p+2*h])
			t0r, t0i := re[p].Sub(re[p+2*h]), im[p].Sub(im[p+2*h])
			s1r, s1i := re[p+h].Add(re[p+3*h]), im[p+h].Add(im[p+3*h])
			t1r, t1i := im[p+3*h].Sub(im[p+h]), re[p+h].Sub(re[p+3*h]) // i times the difference
			re[p], im[p] = s0r.Add(s1r).Shr(2), s0i.Add(s1i).Shr(2)
			re[p+h], im[p+h] = quads[j].w2.quarterOfInverse(s0r.Sub(s1r), s0i.Sub(s1i))
			re[p+2*h], im[p+2*h] = quads[j].w1.quarterOfInverse(t0r.Add(t1r), t0i.Add(t1i))
			re[p+3*h], im[p+3*h] = quads[j].w3.quarterOfInverse(t0r.Sub(t1r), t0i.Sub(t1i))
		}
	}
}

// forwardQuads is forward for blocks of one number, where outputs 1 and 3 change places.
func forwardQuads(re, im []I192, w *quad) {
	forward(re, im, []quad{*w}, 0, len(re)/4)
	swapOutputs(re)
	swapOutputs(im)
}

func inverseQuads(re, im []I192, w *quad) {
	swapOutputs(re)
	swapOutputs(im)
	inverse(re, im, []quad{*w}, 0, len(re)/4)
}

func swapOutputs(v []I192) {
	for p := 0; p < len(v); p += 4 {
		v[p+1], v[p+3] = v[p+3], v[p+1]
	}
}

// forwardPairs is the first pass of radix two.
func forwardPairs(re, im []I192, w *factor) {
	for p := 0; p < len(re); p += 2 {
		tr, ti := w.times(re[p+1], im[p+1])
		re[p], im[p], re[p+1], im[p+1] = re[p].Add(tr), im[p].Add(ti), re[p].Sub(tr), im[p].Sub(ti)
	}
}

func inversePairs(re, im []I192, w *factor) {
	for p := 0; p < len(re); p += 2 {
		sr, si := re[p].Add(re[p+1]), im[p].Add(im[p+1])
		tr, ti := re[p].Sub(re[p+1]).Shl(1), im[p].Sub(im[p+1]).Shl(1)
		re[p], im[p] = sr.Shr(1), si.Shr(1)
		re[p+1], im[p+1] = w.quarterOfInverse(tr, ti)
	}
}
