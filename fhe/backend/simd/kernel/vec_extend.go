package kernel

import "unsafe"

// Start begins a change of basis to the transform's prime and the transform of the result: Finish completes it, part by
// part. Together they do what Extend and Forward do, with less traffic between them.
func (x *Extension) Start(t *NTT, out []uint64, limbs [][]uint64) {
	switch {
	case t.kernels == nil:
		x.Extend(out, limbs)
		t.stock.Forward(out, out)
	case t.kernels.extend == nil || x.by != byIntegers || t.passes[0].layers != 3:
		x.Extend(out, limbs)
		pass := &t.passes[0]
		pass.forward(&out[0], &out[0], pass.record(0), 1, pass.stride, &t.constants[0])
	default:
		table := limbTable(limbs, len(out))
		pass := &t.passes[0]
		t.kernels.extend(&out[:t.n][0], (*uint64)(unsafe.Pointer(&table)), pass.record(0),
			uint64(len(limbs)), pass.stride, &t.constants[0], &x.integers.q)
	}
}

// Part is the number of words that Finish completes.
func (t *NTT) Part() int {
	if t.kernels == nil {
		return t.n
	}
	return int(t.passes[0].stride)
}

// Finish completes the part of a transform that starts at a word. It leaves results as ForwardLazy does if lazy is true.
// Meanwhile it fetches up to two slices, at least as long as a part, from memory, for whoever reads them next.
func (t *NTT) Finish(out []uint64, from int, lazy bool, ahead [2][]uint64) {
	if t.kernels == nil {
		return
	}
	last, fetching := t.kernels.blocks, t.kernels.blocksAhead
	if lazy {
		last, fetching = t.kernels.blocksLazy, t.kernels.blocksLazyAhead
	}
	part := out[from : from+t.Part()]
	if ahead[0] == nil || fetching == nil {
		t.forward(1, part, part, from/len(part), 1, last)
		return
	}
	if ahead[1] == nil {
		ahead[1] = ahead[0]
	}
	t.forwardAhead(1, part, ahead, from/len(part), 1, fetching)
}

// forwardAhead is forward, in place, that fetches memory.
func (t *NTT) forwardAhead(p int, x []uint64, ahead [2][]uint64, first, count int, last nttAheadKernel) {
	if p == len(t.passes) {
		last(&x[0], &t.blocks[first*t.kernels.block], uint64(count), &t.constants[0], &ahead[0][0], &ahead[1][0])
		return
	}
	pass := &t.passes[p]
	pass.forward(&x[0], &x[0], pass.record(first), uint64(count), pass.stride, &t.constants[0])
	if len(x) <= nttCache {
		t.forwardAhead(p+1, x, ahead, first<<pass.layers, count<<pass.layers, last)
		return
	}
	size := int(pass.stride)
	for i := range count << pass.layers {
		from := i * size
		part := [2][]uint64{ahead[0][from:], ahead[1][from:]}
		t.forwardAhead(p+1, x[from:from+size], part, first<<pass.layers+i, 1, last)
	}
}
