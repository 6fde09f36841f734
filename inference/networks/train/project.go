package main

// project moves (w, b) to the nearest point with |w_1| + ... + |w_n| + |b| <= radius, by Michelot's algorithm (Condat,
// Math. Programming 2016, algorithm 1), which does not need sorting: shrink all values by the excess, drop those that
// reach zero, repeat.
func project(w []float32, b *float32, radius float32) {
	sum, active := abs(*b), 1
	for _, v := range w {
		sum += abs(v)
		active++
	}
	if sum <= radius {
		return
	}
	var shrink float32
	for {
		next := (sum - radius) / float32(active)
		if next <= shrink {
			break
		}
		shrink = next
		sum, active = 0, 0
		for _, v := range w {
			if v := abs(v); v > shrink {
				sum += v
				active++
			}
		}
		if v := abs(*b); v > shrink {
			sum += v
			active++
		}
	}
	for i, v := range w {
		w[i] = soft(v, shrink)
	}
	*b = soft(*b, shrink)
}

func abs(v float32) float32 { return max(v, -v) }

func soft(v, shrink float32) float32 {
	if v < 0 {
		return min(v+shrink, 0)
	}
	return max(v-shrink, 0)
}
