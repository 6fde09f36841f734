package kernel

import "unsafe"

// Start begins a change of basis to the transform's prime and the transform of the result: Finish completes it, part by
// part. Together they do what Extend and Forward do, with less traffic between them.
func (x *Extension) Start(t *NTT, out []uint64, limbs [][]uint64) {
	switch {
	case t.kernels == nil:
		x.Extend(out, limbs)
		t.stock.Forward(out, out)
	case t.kernels.extend == nil || !x.vector || t.passes[0].layers != 3:
		x.Extend(out, limbs)
		pass := &t.passes[0]
		pass.forward(&out[0], &out[0], pass.record(0), 1, pass.stride, &t.constants[0])
	default:
		var table [MaxSources]unsafe.Pointer
		for i, limb := range limbs {
			table[i] = start(limb, len(out))
		}
		pass := &t.passes[0]
		t.kernels.extend(&out[:t.n][0], (*uint64)(unsafe.Pointer(&table)), pass.record(0),
			uint64(len(limbs)), pass.stride, &t.constants[0], &x.constants.q)
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
// Meanwhile it fetches up to two slices as long as a part from memory, for whoever reads them next.
func (t *NTT) Finish(out []uint64, from int, lazy bool, ahead [2][]uint64) {
	if t.kernels == nil {
		return
	}
	last, fetching := t.kernels.blocks, t.kernels.blocksAhead
	if lazy {
		last, fetching = t.kernels.blocksLazy, t.kernels.blocksLazyAhead
	}
	part := out[from : from+t.Part()]
	if ahead[0] != nil && fetching != nil {
		if ahead[1] == nil {
			ahead[1] = ahead[0]
		}
		done := 0
		last = func(dst, _, twiddles *uint64, blocks uint64, constants *uint64) {
			fetching(dst, twiddles, blocks, constants, &ahead[0][done], &ahead[1][done])
			done += int(blocks) * nttBlock
		}
	}
	t.forward(1, part, part, from/len(part), 1, last)
}
