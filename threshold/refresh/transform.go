package refresh

import (
	"github.com/glomar-network/glomar/fhe/fixed"
)

// transform applies the layout to one holder's share of every opening, which it overwrites, and returns its share of
// every closing: coefficients of a polynomial in X^gap, or integers. The map is the same for all holders. The sum of
// their results is therefore the map of the sum of their shares, except that each holder rounds each coefficient once.
func (j *Job) transform(opened [][]fixed.I192) [][]fixed.I192 {
	j.each(len(opened), func(i int) { j.load(j.layout.Openings[i], opened[i]) })
	closed := make([][]fixed.I192, len(j.layout.Closings))
	j.each(len(closed), func(i int) {
		k := j.layout.Closings[i]
		closed[i] = make([]fixed.I192, j.closed(k))
		for _, m := range j.layout.Moves {
			if m.Closing == i {
				move(m, opened[m.Opening], closed[i])
			}
		}
		j.unload(k, closed[i])
	})
	return closed
}

// load turns a share of an opening into numbers with fractional bits.
func (j *Job) load(o Opening, v []fixed.I192) {
	j.chunks(len(v), func(from, to int) {
		for i := from; i < to; i++ {
			v[i] = v[i].Shl(fraction)
		}
	})
	if o.View == Slots {
		j.sub(o.LogGap).fft.Forward(v, j.Workers)
	}
	if isOne(o.Ratio) {
		return
	}
	scale := mustScale(o.Ratio)
	j.chunks(len(v), func(from, to int) {
		for i := from; i < to; i++ {
			v[i] = scale.Mul(v[i], 0)
		}
	})
}

// unload turns numbers into a share of a closing: integers.
func (j *Job) unload(k Closing, v []fixed.I192) {
	if k.View == Slots {
		j.sub(k.LogGap).fft.Inverse(v, j.Workers)
	}
	scale := mustScale(k.Ratio)
	j.chunks(len(v), func(from, to int) {
		for i := from; i < to; i++ {
			v[i] = scale.Mul(v[i], fraction)
		}
	})
}

func move(m Move, from, to []fixed.I192) {
	m.walk(func(f, t int, run Loop) {
		for range run.Count {
			if m.Negate {
				to[t] = to[t].Sub(from[f])
			} else {
				to[t] = to[t].Add(from[f])
			}
			f, t = f+run.From, t+run.To
		}
	})
}

// chunks cuts 0 to n-1 into parts for the workers.
func (j *Job) chunks(n int, f func(from, to int)) {
	parts := min(8, n/1024+1)
	j.each(parts, func(i int) { f(n*i/parts, n*(i+1)/parts) })
}
