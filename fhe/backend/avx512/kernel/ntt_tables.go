package kernel

import (
	"math/bits"
	"unsafe"

	"github.com/tuneinsight/lattigo/v6/ring"
)

// nttPass is some layers of a transform that one kernel does at once.
type nttPass struct {
	forward, inverse, top nttPassKernel

	layers   int    // 2 or 3
	blocks   int    // in the whole transform
	stride   uint64 // words between those that meet in a register's lane; a block has 2^layers times as many
	twiddles []uint64
}

// record is the twiddle factors of a block.
func (p *nttPass) record(block int) *uint64 { return &p.twiddles[block*nttRecord(p.layers)] }

// nttRecord is the number of words of the twiddle factors of a block of a pass: 2^layers - 1 pairs.
func nttRecord(layers int) int { return 2 * (1<<layers - 1) }

// nttPlan cuts layers, at least two, into passes of three or two.
func nttPlan(layers int) []int {
	var plan []int
	for ; layers > 4 || layers == 3; layers -= 3 {
		plan = append(plan, 3)
	}
	for ; layers > 0; layers -= 2 {
		plan = append(plan, 2)
	}
	return plan
}

// nttRoots computes the pairs (w, companion) that kernels take, out of Lattigo's tables in Montgomery form.
type nttRoots struct {
	s     *ring.SubRing
	shift uint // of companions: floor(w*2^shift/q)
}

// pair returns a constant in Montgomery form as kernels take it.
func (r nttRoots) pair(montgomery uint64) (w, companion uint64) {
	w = ring.IMForm(montgomery, r.s.Modulus, r.s.MRedConstant)
	companion, _ = bits.Div64(w>>(64-r.shift), w<<r.shift, r.s.Modulus)
	return w, companion
}

// tree writes the factors of a block of layers that starts with the given root: one, then two, then four.
func (r nttRoots) tree(record []uint64, root, layers int) {
	for layer := range layers {
		for i := range 1 << layer {
			at := 2 * (1<<layer - 1 + i)
			record[at], record[at+1] = r.pair(r.s.RootsForward[root<<layer+i])
		}
	}
}

// prepare builds the tables.
func (t *NTT) prepare(s *ring.SubRing) {
	r := nttRoots{s, t.kernels.shift}
	t.constants = t.kernels.newConstants(s.Modulus)
	for i := range 3 {
		at := nttConstantRoots + 2*i
		t.constants[at], t.constants[at+1] = r.pair(s.RootsForward[i+1])
	}
	t.passes = nil
	size, blocks := s.N, 1
	for _, layers := range nttPlan(bits.Len(uint(s.N/nttBlock)) - 1) {
		size >>= layers
		t.passes = append(t.passes, t.kernels.newPass(r, layers, blocks, size))
		blocks <<= layers
	}
	t.passes[0].forward = t.kernels.forwardAny[t.passes[0].layers-2]
	t.blocks = nttBlockRecords(r, blocks)
	t.top = nttTopRecord(r, t.passes[0])
}

func (k *nttKernels) newPass(r nttRoots, layers, blocks, stride int) nttPass {
	p := nttPass{
		forward: k.forward[layers-2], inverse: k.inverse[layers-2], top: k.inverseTop[layers-2],
		layers: layers, blocks: blocks, stride: uint64(stride),
		twiddles: nttAligned(blocks * nttRecord(layers)),
	}
	for b := range blocks {
		r.tree(p.twiddles[b*nttRecord(layers):], blocks+b, layers)
	}
	return p
}

// nttBlockRecords are the records of the last six layers: seven pairs for the first three, two words unused, and for
// every later one the factors whose index within a lane is 0, a vector, and their companions.
func nttBlockRecords(r nttRoots, blocks int) []uint64 {
	records := nttAligned(blocks * nttBlock)
	for b := range blocks {
		record := records[b*nttBlock:]
		r.tree(record, blocks+b, 3)
		for layer := range 3 {
			vector := record[16+16*layer:]
			for lane := range 8 {
				vector[lane], vector[8+lane] = r.pair(r.s.RootsForward[(8*(blocks+b)+lane)<<layer])
			}
		}
	}
	return records
}

// nttTopRecord is the record of the first pass with its first factor divided by N, and 1/N after it.
func nttTopRecord(r nttRoots, first nttPass) []uint64 {
	n := nttRecord(first.layers)
	top := nttAligned(n + 2)
	copy(top, first.twiddles)
	top[0], top[1] = r.pair(ring.MRed(r.s.RootsForward[1], r.s.NInv, r.s.Modulus, r.s.MRedConstant))
	top[n], top[n+1] = r.pair(r.s.NInv)
	return top
}

// nttAligned returns n words that start a cache line. Kernels may read up to one word beyond them.
func nttAligned(n int) []uint64 {
	const line = 8
	words := make([]uint64, n+2*line)
	skip := -uintptr(unsafe.Pointer(&words[0])) / 8 % line
	return words[skip:][:n]
}
